#!/bin/sh
# Packs a build of dateline for Debian: deb.sh BINARY FOLDER writes FOLDER/dateline_VERSION_ARCH.deb.
# What it depends on is computed from the libraries that the binary is linked with, and from those
# that it loads late.
set -eu
binary=$1
folder=$2
for tool in dpkg-deb dpkg-shlibdeps gzip md5sum strip; do
  command -v $tool >/dev/null || { echo "deb: needs $tool (apt-get install dpkg-dev)" >&2; exit 1; }
done
version=$("$binary" --version | cut -d' ' -f2)
architecture=$(dpkg --print-architecture)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/dateline
# The same files give the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH
umask 022

sh "$here/install.sh" "$binary" "$root" /usr
document=$root/usr/share/doc/dateline
gzip -9n "$root"/usr/share/man/man1/*.1
mv "$document/NOTICE" "$work/notice"
{
  echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  echo "Upstream-Name: dateline"
  echo
  echo "Files: *"
  echo "Copyright: 2026, the authors of dateline"
  echo "License: dateline"
  echo " As the repository of the program states. The work of others in it, and their terms:"
  echo " ."
  sed 's/^$/./; s/^/ /' "$work/notice"
} >"$document/copyright"
printf 'dateline (%s) stable; urgency=low\n\n  * Version %s.\n\n -- dateline maintainers <dateline@packages.debian.org>  %s\n' \
  "$version" "$version" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$document/changelog.gz"

# The build's own search path means nothing elsewhere; Yams, in Swift, brings its own libyaml; what
# draws is linked in (decision 140).
overrides=$root/usr/share/lintian/overrides
mkdir -p "$overrides"
for name in libyaml expat freetype libpng zlib; do
  printf 'dateline: embedded-library %s [usr/bin/dateline]\n' $name
done >"$overrides/dateline"
if readelf -d "$root/usr/bin/dateline" | grep -q RUNPATH; then
  if command -v patchelf >/dev/null; then
    patchelf --remove-rpath "$root/usr/bin/dateline"
  else
    printf 'dateline: custom-library-search-path *\n' >>"$overrides/dateline"
  fi
fi

mkdir -p "$work/debian" "$root/DEBIAN"
printf 'Source: dateline\n\nPackage: dateline\nArchitecture: any\n' >"$work/debian/control"
# An object that asks the libraries that are loaded late for the functions that the program calls.
late=""
if ! readelf -d "$root/usr/bin/dateline" | grep -q libharfbuzz; then
  for name in harfbuzz xml2; do
    package=$name
    [ $name != xml2 ] || package=libxml-2.0
    # shellcheck disable=SC2046
    clang -shared -fPIC -DREFERENCES $(pkg-config --cflags $package) \
      "$here/../Sources/dateline/Linking/late/$name.c" -Wl,--no-as-needed "-l$name" \
      -o "$work/late-$name.so"
    late="$late -e$work/late-$name.so"
  done
fi
# shellcheck disable=SC2086
libraries=$(cd "$work" && dpkg-shlibdeps -O -e"$root/usr/bin/dateline" $late \
  2>"$work/shlibdeps.log" | sed -n 's/^shlibs:Depends=//p')
[ -n "$libraries" ] || { cat "$work/shlibdeps.log" >&2; exit 1; }
cat >"$root/DEBIAN/control" <<EOF
Package: dateline
Version: $version
Architecture: $architecture
Maintainer: dateline maintainers <dateline@packages.debian.org>
Installed-Size: $(du -k -s "$root/usr" | cut -f1)
Depends: $libraries, fontconfig-config, fonts-noto-core, fonts-nanum, tzdata
Recommends: poppler-utils
Suggests: systemd | cron, sqlite3
Section: text
Priority: optional
Description: timelines and briefings from reports
 dateline reads news reports and other public texts, finds the incidents they
 tell of, each with its date, place, agency and the sentence it rests on, and
 draws timelines, tables and whole briefings as PDF and SVG.
 .
 It never prints a date more certain than the text, and never an incident
 without its sentence.
EOF
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$folder"
package=$folder/dateline_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
echo "$package"
if command -v lintian >/dev/null; then
  lintian --fail-on error --suppress-tags initial-upload-closes-no-bugs "$package"
fi
