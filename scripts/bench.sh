#!/usr/bin/env bash
# Times the reader, the command and their peers in turn, and prints tables of ratios.
#
#     bench.sh COMMAND-BINARY BENCHMARKS-FOLDER [SCALE [RUNS]]
#
# The folder holds what `make benchmarks` built. At a scale of 1 the workloads are a million rows long, and all
# takes about twenty minutes; at 20 a twentieth.
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$1
reader=$2/Reader
stages=$2/Stages
floor=$2/Floor
scale=${3:-1}
runs=${4:-5}

folder=.build/bench
python=$folder/python/bin/python
mkdir -p "$folder"
if [ ! -x "$python" ]; then
  python3 -m venv "$folder/python"
  "$folder/python/bin/pip" install --quiet -r Benchmarks/requirements.txt
fi
"$python" Benchmarks/make_workbooks.py "$folder/$scale" --scale "$scale"

for workload in tall inline text; do
  book=$folder/$scale/$workload.xlsx
  printf '\n### %s\n\n' "$workload"
  "$python" Benchmarks/compare.py --runs "$runs" \
    --once "python-calamine=$python Benchmarks/peers.py calamine $book" \
    --once "openpyxl=$python Benchmarks/peers.py openpyxl $book" \
    "C, 1 thread=$floor sax $book" \
    "C, 2 threads=$floor pipe $book" \
    "reader, 1 thread=$reader 1 $book" \
    "reader, 2 threads=$reader 2 $book" \
    "the library's rows and values, 1 thread=$reader 1 $book rows" \
    "the library's rows and values, 2 threads=$reader 2 $book rows" \
    "cells to JSON Lines, 2 threads=$binary cells $book --jobs 2" \
    "fastexcel=$python Benchmarks/peers.py fastexcel $book" \
    "C, inflate only=$floor inflate $book" \
    "C, libxml2 without a handler=$floor null $book"
done

book=$folder/$scale/letters.xlsx
printf '\n### letters\n\n'
"$python" Benchmarks/compare.py --runs "$runs" \
  "reader, 2 threads=$reader 2 $book" \
  "convert to JSON and Markdown=$binary convert $book --output $folder/letters --format json,markdown --quiet" \
  "convert to all three=$binary convert $book --output $folder/letters-all --quiet"

printf '\n### ten times the rows\n\n'
"$python" Benchmarks/make_workbooks.py "$folder/${scale}0" --scale "${scale}0"
growth=()
for workload in tall inline text; do
  growth+=("reader, $workload=$reader 2 {}/$workload.xlsx")
  growth+=("cells, $workload=$binary cells {}/$workload.xlsx --jobs 2")
done
growth+=("convert to JSON, letters=$binary convert {}/letters.xlsx --output {}/grown --format json --quiet")
"$python" Benchmarks/growth.py --runs "$runs" "$folder/${scale}0" "$folder/$scale" "${growth[@]}"

workbook=SampleWorkbooks/amazon-appeal-templates.xlsx
printf '\n### the sample workbook\n\n'
"$python" Benchmarks/compare.py --runs "$((2 * runs + 1))" \
  "Python with openpyxl=$python Benchmarks/plain_script.py $workbook $folder/plain" \
  "C, 1 thread=$floor sax $workbook" \
  "template-corpus --version=$binary --version" \
  "template-corpus cells=$binary cells $workbook" \
  "template-corpus inspect=$binary inspect $workbook" \
  "template-corpus convert to JSON=$binary convert $workbook --output $folder/json --format json --quiet" \
  "template-corpus convert=$binary convert $workbook --output $folder/corpus --quiet"

printf '\n### the stages of convert, on the sample workbook and one thread\n\n'
"$stages" "$((2 * runs + 1))" "$workbook" "$folder/stages.sqlite"

# Each run writes into a folder of its own: a file system is slow where much was just removed.
books=$folder/$scale/batch
rm -rf "$folder/batch"
mkdir -p "$folder/batch"
each() { # OPTIONS: a process for each workbook
  printf "bash -c '%s; for book in %s/*.xlsx; do %s; done'" "out=\$(mktemp -d $folder/batch/XXXXXX)" \
    "$books" "$binary convert \$book --output \$out/\${book##*/} --quiet $*"
}
together() { # OPTIONS: one process for all
  printf "bash -c '%s'" \
    "$binary convert $books --output \$(mktemp -d $folder/batch/XXXXXX) --quiet $*"
}
printf '\n### %s small workbooks\n\n' "$(find "$books" -name '*.xlsx' | wc -l)"
"$python" Benchmarks/compare.py --runs 3 \
  "a process for each, 1 job=$(each --jobs 1)" \
  "a process for each, 2 jobs=$(each --jobs 2)" \
  "one process, 1 job=$(together --jobs 1)" \
  "one process, 2 jobs=$(together --jobs 2)"
rm -rf "$folder/batch"
