#!/usr/bin/env bash
# What the formatter cannot see: the length of files, and what must not stand in sources.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
complain() { printf '%s\n' "$*" >&2; status=1; }

while IFS= read -r file; do
  # Lines of code: neither blank nor comment alone.
  lines=$(grep -cvE '^[[:space:]]*(//.*)?$' "$file" || true)
  [ "$lines" -le 300 ] || complain "$file: $lines lines of code, 300 at most"
done < <(git ls-files 'Sources/*.swift' 'Tests/*.swift')

if found=$(git grep -nE '\btry!|\bfatalError\(|\bas! ' -- 'Sources/*.swift'); then
  complain "input must not be able to end the program:"$'\n'"$found"
fi
if found=$(git grep -nE '(//|#).*\b(TODO|FIXME)\b' -- Sources Tests scripts Makefile ':!scripts/check-sources.sh'); then
  complain "left for later:"$'\n'"$found"
fi
# Only these modules may see Foundation; the reader starts fast without it.
if found=$(git grep -nE '^[a-z ]*import Foundation' -- Sources/ZipContainer Sources/XMLEvents Sources/XLSX Sources/CorpusModel Sources/Normalizing); then
  complain "Foundation in a module that does without:"$'\n'"$found"
fi
exit "$status"
