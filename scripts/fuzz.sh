#!/usr/bin/env bash
# Runs each fuzzer for so many seconds: scripts/fuzz.sh SECONDS [FUZZER]...
# Inputs that reach new code are kept in .build-fuzz/corpus and are where the next run begins; an
# input that crashes, hangs or takes too much memory is left in .build-fuzz/crashes/FUZZER.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=$1
shift
fuzzers=("$@")
[ ${#fuzzers[@]} -gt 0 ] || fuzzers=(ZipDirectory Inflater NumberFormat Strings Workbook)
folder=.build-fuzz

# The command's tree holds the whole state of the fuzzers; what is built there is instrumented.
# lld: the toolchain's other linker fails on the debugging sections of instrumented code.
export TEMPLATE_CORPUS_FUZZ=1 SWIFT_BACKTRACE=enable=no
build=("${SWIFT:-swift}" build -c release --scratch-path "$folder"
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld)
for product in Seeds "${fuzzers[@]}"; do "${build[@]}" --product "Fuzz$product"; done
binaries=$("${build[@]}" --show-bin-path)
rm -rf "$folder/seeds"
"$binaries/FuzzSeeds" "$folder/seeds"

# The reader may take 200 MB. The address sanitizer, its shadow of all that memory, the blocks it
# keeps back after they were freed (8 MB here) and the fuzzer's own corpus take some 100 MB more. A
# single allocation of 200 MB is one too many whoever makes it.
export ASAN_OPTIONS=quarantine_size_mb=8
limits=(-rss_limit_mb=300 -malloc_limit_mb=200 -timeout=10)

status=0
for fuzzer in "${fuzzers[@]}"; do
  mkdir -p "$folder/corpus/$fuzzer" "$folder/crashes/$fuzzer"
  log="$folder/$fuzzer.log"
  failed=0
  "$binaries/Fuzz$fuzzer" -max_total_time="$seconds" "${limits[@]}" -print_final_stats=1 \
    -dict="$folder/seeds/xml.dict" -artifact_prefix="$folder/crashes/$fuzzer/" \
    "$folder/corpus/$fuzzer" "$folder/seeds/$fuzzer" >"$log" 2>&1 || failed=1
  if [ "$failed" = 1 ]; then
    status=1
    printf '%s: failed, see %s and the input in %s\n' "$fuzzer" "$log" "$folder/crashes/$fuzzer" >&2
    grep -E '^(==|SUMMARY|.*ERROR)' "$log" | head -n 5 >&2 || true
  else
    awk -v name="$fuzzer" '
      /number_of_executed_units/ { executions = $2 }
      /peak_rss_mb/ { memory = $2 }
      END { printf "%s: %d executions, %d MB at most\n", name, executions, memory }' "$log"
  fi
done
exit "$status"
