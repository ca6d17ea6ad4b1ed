#!/usr/bin/env bash
# Counts the reader's and the command's instructions on small workloads and compares them with
# Benchmarks/thresholds.txt: fails where one rises by more than 5 %.
#
#     count-instructions.sh COMMAND-BINARY [--record]
#
# Counts depend on the compiler: with another toolchain than the recorded one a rise is only told.
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$1
record=${2-}
thresholds=Benchmarks/thresholds.txt

if ! command -v valgrind >/dev/null 2>&1; then
  scripts/setup.sh valgrind || true
fi
if ! command -v valgrind >/dev/null 2>&1; then
  echo 'instructions: not counted, since there is no valgrind here' >&2
  exit 0
fi
toolchain="$(swift --version 2>/dev/null | grep -o 'Swift version [^ ]*' | head -n 1) $(uname -sm), libxml2 $(pkg-config --modversion libxml-2.0)"

folder=.build/bench
python=$folder/instructions/bin/python
mkdir -p "$folder"
if [ ! -x "$python" ]; then
  if ! { python3 -m venv "$folder/instructions" \
    && "$folder/instructions/bin/pip" install --quiet "$(grep XlsxWriter Benchmarks/requirements.txt)"; }; then
    rm -rf "$folder/instructions"
    echo 'instructions: not counted, since the workloads need Python and XlsxWriter from PyPI' >&2
    exit 0
  fi
fi
"$python" Benchmarks/make_workbooks.py "$folder/200" --scale 200

# Older versions of valgrind cannot read the debugging sections of Swift binaries.
stripped=$folder/template-corpus
strip --strip-debug -o "$stripped" "$binary" 2>/dev/null || cp "$binary" "$stripped"
binary=$stripped

sample=SampleWorkbooks/amazon-appeal-templates.xlsx
count() {
  local name=$1
  shift
  local total
  total=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null \
    | sed -n 's/.*Collected : \([0-9]*\).*/\1/p')
  [ -n "$total" ] || { echo "instructions: $name was not counted" >&2; exit 1; }
  printf '%s %s\n' "$name" "$total"
}
counts=$(
  for workload in tall inline text; do
    count "cells-$workload" "$binary" cells "$folder/200/$workload.xlsx" --jobs 1
  done
  count version "$binary" --version
  count inspect "$binary" inspect "$sample"
  count convert "$binary" convert "$sample" --output "$folder/counted" --quiet --jobs 1
)
if [ "$record" = --record ]; then
  { printf '# Instructions, counted by scripts/count-instructions.sh --record\n# with %s\n' "$toolchain"
    printf '%s\n' "$counts"; } >"$thresholds"
  exit 0
fi
status=0
while read -r name count; do
  limit=$(awk -v name="$name" '$1 == name { printf "%d", $2 * 1.05 }' "$thresholds")
  printf 'instructions: %-22s %s\n' "$name" "$count"
  if [ -z "$limit" ] || [ "$count" -gt "$limit" ]; then
    echo "instructions: $name is above the ${limit:-missing} of $thresholds" >&2
    status=1
  fi
done <<<"$counts"
if [ "$status" = 1 ] && ! grep -qF "# with $toolchain" "$thresholds"; then
  echo "instructions: recorded with another toolchain than $toolchain: this is no failure" >&2
  exit 0
fi
exit "$status"
