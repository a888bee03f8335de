#!/bin/sh
# Checks the habits of the house that no compiler checks. Prints each breach; exits 1 on any.
set -eu
cd "$(dirname "$0")/.."
breaches=$(
  find Sources Tests -name '*.swift' -not -path '*/.build*' -exec awk \
    'END { if (FNR > 320) print FILENAME ": " FNR " lines, split it by concept" }' {} \;
  grep -rnE 'TODO|FIXME|try!|as!|fatalError\(' Sources --include='*.swift' || true
  grep -rnE 'time\(nil\)|gettimeofday|CLOCK_REALTIME|[^a-zA-Z]Date\(\)|Date\.now' Sources \
    --include='*.swift' | grep -vE '^Sources/(Jobs/Time/Clock|Review/ReviewScript)' || true
  grep -rnE '^(public |package )?import (Cairo|Drawing)' Sources/Layout Sources/Reports || true
  grep -rnE '^(public |package |internal )?import (GRDB)' Sources --include='*.swift' \
    | grep -v '^Sources/Store/' || true
  grep -rnE '^public import (GRDB|CCairo|CHarfBuzz|CFreeType|CFontconfig|CDeflate|CXML2|Yams)' \
    Sources --include='*.swift' || true
  grep -rnE '^(public |internal )?import Foundation$' \
    Sources/CivilTime Sources/Events Sources/Knowledge Sources/Extraction \
    Sources/Normalisation Sources/Layout || true
)
[ -z "$breaches" ] || { printf '%s\n' "$breaches" >&2; exit 1; }
