#!/bin/sh
# Puts a build of dateline below a folder: install.sh BINARY ROOT [PREFIX], PREFIX /usr/local.
# Command, completions of three shells, manual pages, styles, schemas.
set -eu
binary=$1
prefix=${3:-/usr/local}
root=$2$prefix
cd "$(dirname "$0")/.."

install -d "$root/bin"
install -m 755 "$binary" "$root/bin/dateline"
# A binary without symbols reads a third less from disk.
strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/bin/dateline"

put() { # SHELL FOLDER NAME
  install -d "$root/share/$2"
  "$binary" completions "$1" >"$root/share/$2/$3"
}
put bash bash-completion/completions dateline
# It is sourced, not run.
sed -i '1{/^#!/d}' "$root/share/bash-completion/completions/dateline"
# Debian's zsh looks into vendor-completions, others into site-functions.
if [ "$prefix" = /usr ]; then zsh=zsh/vendor-completions; else zsh=zsh/site-functions; fi
put zsh "$zsh" _dateline
put fish fish/vendor_completions.d dateline.fish

"$binary" manual --quiet -o "$root/share/man/man1"

install -d "$root/share/dateline/styles" "$root/share/dateline/schemas"
install -m 644 styles/*.yaml "$root/share/dateline/styles"
install -m 644 styles/*.schema.json "$root/share/dateline/schemas"
install -d "$root/share/doc/dateline/examples"
install -m 644 NOTICE README.md "$root/share/doc/dateline"
cp -r seeds "$root/share/doc/dateline/examples/"
find "$root/share" -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
