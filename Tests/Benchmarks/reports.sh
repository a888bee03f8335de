#!/bin/sh
# Prints what reports and charts cost. Usage: reports.sh BINARY [FLOOR]
# FLOOR: a folder with programs in C for the same pages (c/), their data (gen.py), made-up incidents
# (incidents.py) and the same in Typst (peers/), to be measured in turn with ours.
set -eu
here=$(dirname "$0")
python=python3
if [ -n "${2:-}" ]; then
  python=$(sh "$here/../../.ci/python.sh" bench typst) || { echo "skipped: Typst"; python=python3; }
fi
exec "$python" "$here/reports.py" "$@"
