#!/bin/sh
# What the program makes of its built-in words is linked into it, so that it is not made at every
# start (decision 141): tables.sh FOLDER [BINARY] writes FOLDER/tables.o, of FOLDER/words.tables or
# of nothing yet. With BINARY it asks the program for its tables first; exits 1 where they are not
# those that it was linked with, and removes it: it is to be linked again.
set -eu
folder=$1
binary=${2:-}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
tables=$folder/words.tables
if [ -n "$binary" ]; then
  "$binary" knowledge compile -o "$tables.new"
  cmp -s "$tables.new" "$tables" && { rm "$tables.new"; exit 0; }
  mv "$tables.new" "$tables"
elif [ -e "$folder/tables.o" ]; then
  exit 0
else
  : >"$tables"
fi
cat >"$folder/tables.s" <<END
  .section .rodata.dateline_tables,"a",%progbits
  .balign 64
  .globl dateline_tables_begin
dateline_tables_begin:
  .incbin "$tables"
  .globl dateline_tables_end
dateline_tables_end:
  .section .note.GNU-stack,"",%progbits
END
clang -c "$folder/tables.s" -o "$folder/tables.o"
[ -z "$binary" ] || { rm -f "$binary"; exit 1; }
