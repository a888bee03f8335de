#!/bin/sh
# Installs the package on a bare Debian and lets it work: deb-check.sh PACKAGE [FOLDER].
# Needs root, debootstrap and a mirror; the bare system is kept in FOLDER if one is given.
set -eu
package=$1
command -v debootstrap >/dev/null || {
  apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap >/dev/null; }
folder=${2:-$(mktemp -d)}
mkdir -p "$folder"
root=$folder/bookworm
clean() {
  for place in dev/null proc; do umount "$root/$place" 2>/dev/null || true; done
  [ "${keep:-}" ] || rm -rf "$folder"
}
[ $# -lt 2 ] || keep=yes
trap clean EXIT
[ -e "$root/usr/bin/apt-get" ] || {
  mirror=$(sed -n 's/^deb \(\[[^]]*\] \)*\(http[^ ]*\) bookworm .*/\2/p; s/^URIs: *\(http[^ ]*debian\).*/\1/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1)
  # Without a mirror of this machine debootstrap takes its own.
  debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} >"$folder/debootstrap.log"
}
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
mount -t proc proc "$root/proc"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
work=$(inside mktemp -d)
cp "$package" "$root$work/dateline.deb"
inside apt-get update -qq
inside apt-get install -y -qq --reinstall --no-install-recommends "$work/dateline.deb" >"$folder/apt.log" 2>&1 || {
  cat "$folder/apt.log"; exit 1; }
inside dateline --version
inside dateline doctor
inside sh -c "cd '$work' &&
  dateline report /usr/share/doc/dateline/examples/seeds -o output && ls -l output"
cmp "$root$work/output/briefing.pdf" "$(dirname "$0")/../output/briefing.pdf"
echo "the briefing has the bytes of the committed one"
if inside dateline init --help >/dev/null 2>&1; then
  inside sh -c "cd '$work' && dateline init first && cd first &&
    dateline job run --all && ls -lR output"
fi
inside apt-get remove -y -qq dateline >/dev/null 2>&1
rm -rf "${root:?}$work"
[ ! -e "$root/usr/bin/dateline" ] && echo "removed without a trace"
