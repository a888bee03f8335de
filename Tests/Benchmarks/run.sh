#!/bin/sh
# Prints user+system seconds and peak memory of the main commands, median of five runs each.
# Usage: run.sh BINARY
set -eu
binary=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

measure() {
  name=$1
  shift
  for _ in 1 2 3 4 5; do
    /usr/bin/time -f '%U %S %M' -o "$scratch/time" "$@" >/dev/null 2>&1 || true
    tail -n 1 "$scratch/time" | awk '{ printf "%.3f %d\n", $1 + $2, $3 }'
  done | sort -n | awk -v name="$name" \
    '{ cpu[NR] = $1; if ($2 > peak) peak = $2 }
     END { printf "%-28s %7.3f s CPU  %7.1f MiB peak\n", name, cpu[3], peak / 1024 }'
}

measure "version" "$binary" --version
measure "briefing of the seeds" "$binary" report seeds -o "$scratch/out"
measure "extract the seeds" "$binary" extract seeds

here=$(dirname "$0")
sh "$here/hostile-jobs.sh" "$binary"
python3 "$here/store.py" "$binary"
python3 "$here/extraction.py" "$binary" ${DATELINE_SOAK:+--long}

sh "$here/timelines.sh" "$binary"

# Parts that no command runs alone.
swift run -c release --package-path "$here" LayoutBenchmark
swift run -c release --package-path "$here" LinearityBenchmark
swift run -c release --package-path "$here" DateBenchmark "$here"/../../seeds/*.txt
