#!/usr/bin/env bash
# Times the conversion of the sample workbook beside a plain Python script, in turn.
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$1

folder=.build/bench
mkdir -p "$folder"
if [ ! -x "$folder/python/bin/python" ]; then
  python3 -m venv "$folder/python"
  "$folder/python/bin/pip" install --quiet openpyxl==3.1.5
fi
workbook=SampleWorkbooks/amazon-appeal-templates.xlsx
python3 Benchmarks/compare.py \
  "Python with openpyxl=$folder/python/bin/python Benchmarks/plain_script.py $workbook $folder/plain" \
  "template-corpus convert=$binary convert $workbook --output $folder/corpus --quiet"
