#!/bin/sh
# Validates briefings after PDF/UA-1 and PDF/A-2a: of the seeds, of one and of 1,000 made-up
# incidents. Usage: conformance.sh BINARY
set -eu
binary=$1
here=$(dirname "$0")
if ! python=$(sh "$here/python.sh" conformance page-validation==0.11.0); then
  echo "skipped: conformance of the PDF was not validated"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$binary" report seeds -o "$scratch/seeds.pdf"
for count in 1 1000; do
  python3 Tests/Benchmarks/records.py "$count" >"$scratch/records.jsonl"
  "$binary" ingest -q --extracted "$scratch/records.jsonl" --store "$scratch/$count.db"
  "$binary" report -q --store "$scratch/$count.db" -o "$scratch/made-up-$count.pdf"
done
"$python" "$here/conformance.py" "$scratch/seeds.pdf" "$scratch/made-up-1.pdf" \
  "$scratch/made-up-1000.pdf"
