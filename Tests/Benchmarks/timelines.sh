#!/bin/sh
# Prints what `chart timeline --metrics` says of stores of made-up incidents, by the command alone.
# Usage: timelines.sh BINARY [COUNT...]
set -eu
binary=$1
shift
[ $# -gt 0 ] || set -- 0 1 10 100 1000 10000 100000
here=$(dirname "$0")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for count in "$@"; do
  python3 "$here/records.py" "$count" |
    "$binary" ingest --quiet --extracted - --store "$scratch/$count.db" >/dev/null
  for form in "" "--sheets" "--width 960 --height 540"; do
    # shellcheck disable=SC2086
    /usr/bin/time -f '%U %S %M' -o "$scratch/time" "$binary" chart timeline \
      --store "$scratch/$count.db" $form -o "$scratch/t.pdf" --metrics >"$scratch/metrics"
    read -r user system peak <"$scratch/time"
    awk -v u="$user" -v s="$system" -v p="$peak" -v n="$count" -v f="${form:-one figure}" \
      '{ printf "%7d %-24s %5.2f s CPU %6.1f MiB  %s\n", n, f, u + s, p / 1024, $0 }' \
      "$scratch/metrics"
  done
done
