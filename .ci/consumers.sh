#!/bin/sh
# Draws charts and compares, by pixels, what programs make of them: rsvg-convert, headless
# Chromium, and CairoSVG, WeasyPrint and Typst from PyPI; LibreOffice where it is there.
# Usage: consumers.sh BINARY
set -eu
binary=$1
here=$(dirname "$0")
if ! python=$(sh "$here/python.sh" consumers numpy pillow weasyprint typst cairosvg); then
  echo "skipped: charts were not compared in other programs"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for words in outline live; do
  for by in agency province; do
    "$binary" chart timeline seeds --by "$by" --svg-text "$words" -o "$scratch/$by-$words.svg"
  done
  if [ "$words" = live ]; then
    "$binary" chart timeline seeds --svg-text live --svg-labels none -o "$scratch/bare-live.svg"
  fi
  "$binary" chart matrix seeds --svg-text "$words" -o "$scratch/matrix-$words.svg"
  "$binary" chart map seeds --svg-text "$words" -o "$scratch/map-$words.svg"
done
"$python" "$here/consumers.py" "$scratch"/*.svg
