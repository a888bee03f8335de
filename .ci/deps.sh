#!/bin/sh
# Names the Debian packages that this machine lacks, and installs them through apt.
set -eu

missing=""
want() { missing="$missing $1"; }
library() { pkg-config --exists "$1" 2>/dev/null || want "$2"; }
tool() { command -v "$1" >/dev/null 2>&1 || want "$2"; }
font() { fc-list "$1:style=$2" 2>/dev/null | grep -q . || want "$3"; }

tool pkg-config pkg-config
library cairo libcairo2-dev
library harfbuzz libharfbuzz-dev
library freetype2 libfreetype-dev
library fontconfig libfontconfig-dev
library libdeflate libdeflate-dev
library libxml-2.0 libxml2-dev
library sqlite3 libsqlite3-dev
tool fc-list fontconfig
font "Noto Sans" Bold fonts-noto-core
font "NanumGothic" Regular fonts-nanum
tool pdftotext poppler-utils
tool qpdf qpdf
tool rsvg-convert librsvg2-bin
tool faketime faketime
tool python3 python3

[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
  echo "deps: please install:$missing" >&2
  exit 1
fi
echo "deps: installing$missing" >&2
root=""
[ "$(id -u)" = 0 ] || root="sudo"
$root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fc-cache >/dev/null 2>&1 || true
