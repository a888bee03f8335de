#!/bin/sh
# Prints the path of a Python that has packages from PyPI, in a virtual environment under .build.
# Usage: python.sh NAME PACKAGE...   Ends with 1, and says so, where they cannot be had.
set -eu
folder="${DATELINE_VENVS:-.build/venvs}/$1"
shift
python="$folder/bin/python3"
if [ ! -x "$python" ]; then
  if ! python3 -c 'import ensurepip' 2>/dev/null; then
    root=""
    [ "$(id -u)" = 0 ] || root="sudo"
    { $root apt-get update -qq && $root apt-get install -y -qq --no-install-recommends python3-venv; } \
      >/dev/null 2>&1 || true
  fi
  python3 -m venv "$folder" >/dev/null 2>&1 || { echo "no virtual environment of Python" >&2; exit 1; }
fi
if [ ! -e "$folder/has-$(echo "$*" | cksum | cut -d' ' -f1)" ]; then
  "$python" -m pip install -q "$@" >/dev/null 2>&1 || { echo "pip cannot fetch $*" >&2; exit 1; }
  touch "$folder/has-$(echo "$*" | cksum | cut -d' ' -f1)"
fi
echo "$python"
