#!/bin/sh
# Prepares how the release is linked: libraries.sh FOLDER [shared] fills FOLDER with
# - the libraries that draw and keep, as archives of the system, where it has them all;
# - an archive in the place of HarfBuzz and of libxml2 each, which loads the library at first use
#   (late/);
# - pkg-config files that name FOLDER, which count while PKG_CONFIG_PATH does.
# Where one of these is not to be had, or "shared" is asked for, FOLDER stays empty, and the
# libraries are linked as shared.
set -eu
folder=$1
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
stamp="${2:-} $(cat "$here/libraries.sh" "$here"/late/* | cksum) $(clang --version | head -1)"
[ "$(cat "$folder/stamp" 2>/dev/null)" != "$stamp" ] || exit 0
rm -rf "${folder:?}"/*
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shared() {
  echo "libraries: linked as shared, $1" >&2
  rm -rf "${folder:?}"/*
  echo "$stamp" >"$folder/stamp"
  exit 0
}
[ "${2:-}" != shared ] || shared "as asked"
[ "$(uname -s)" = Linux ] || shared "this is not Linux"
command -v clang >/dev/null || shared "no clang"

drawing="cairo pixman-1 png16 freetype fontconfig expat z brotlidec brotlicommon uuid deflate"
for name in $drawing sqlite3 stdc++ gcc_eh; do
  archive=$(clang -print-file-name="lib$name.a")
  [ -e "$archive" ] || shared "no lib$name.a"
  ln -s "$archive" "$folder/lib$name.a"
done
# The name by which compilers ask for what unwinds the stack.
mv "$folder/libgcc_eh.a" "$folder/libgcc_s.a"

case $folder in *" "*) shared "the folder's name has a space" ;; esac

flags() { # PACKAGES: their compiler flags
  pkg-config --cflags "$@"
}
for name in harfbuzz xml2; do
  package=$name
  [ $name != xml2 ] || package=libxml-2.0
  for file in $name late; do
    # shellcheck disable=SC2046
    clang -O2 -Wall -Werror $(flags $package) -c "$here/late/$file.c" -o "$work/$file.o" \
      2>"$work/log" || shared "late/$file.c: $(head -1 "$work/log")"
  done
  ar rcs "$folder/lib$name.a" "$work/$name.o" "$work/late.o"
done

describe() { # PACKAGE LIBRARIES: its pkg-config file, with other libraries
  file=$(pkg-config --variable=pcfiledir "$1")/$1.pc
  sed "s|^Libs:.*|Libs: -L$folder $2|" "$file" >"$folder/$1.pc"
}
describe cairo "-lcairo -lpixman-1 -lfontconfig -lfreetype -lpng16 -lz -lm"
describe fontconfig "-lfontconfig -lfreetype -lexpat -luuid"
describe freetype2 "-lfreetype -lpng16 -lz -lbrotlidec -lbrotlicommon"
describe harfbuzz -lharfbuzz
describe libdeflate -ldeflate
describe libxml-2.0 -lxml2

# They must link, and run: an archive may have been made with more than is named here.
packages="cairo fontconfig freetype2 harfbuzz libdeflate libxml-2.0"
# shellcheck disable=SC2086,SC2046
clang $(flags $packages) "$here/late/trial.c" -o "$work/trial" -no-pie -fuse-ld=lld \
  $(PKG_CONFIG_PATH="$folder:${PKG_CONFIG_PATH:-}" pkg-config --libs $packages) -lsqlite3 \
  2>"$work/log" || shared "$(grep -m1 error "$work/log")"
"$work/trial" || shared "the trial does not run"
echo "$stamp" >"$folder/stamp"
