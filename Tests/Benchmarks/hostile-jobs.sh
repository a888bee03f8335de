#!/bin/sh
# Prints how long hostile job files take to be refused. Usage: hostile-jobs.sh BINARY
set -eu
binary=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

check() {
  name=$1
  /usr/bin/time -f '%e %M' -o "$scratch/time" "$binary" job check --file "$scratch/job.yaml" \
    >/dev/null 2>"$scratch/said" && status=0 || status=$?
  tail -n 1 "$scratch/time" | awk -v name="$name" -v status="$status" \
    '{ printf "%-36s exit %d  %6.3f s  %6.1f MiB\n", name, status, $1, $2 / 1024 }'
}

head='name: a
corpus: b
'
printf 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n' \
  >"$scratch/job.yaml"
check "aliases of aliases"
awk 'BEGIN { printf "name: a\ncorpus: "; for (i = 0; i < 60000; i++) printf "[" }' >"$scratch/job.yaml"
check "60,000 open brackets"
awk 'BEGIN { for (i = 0; i < 26000; i++) print "k: v" }' >"$scratch/job.yaml"
check "26,000 times one key"
awk 'BEGIN { for (i = 0; i < 9000; i++) print "key" i ": v" }' >"$scratch/job.yaml"
check "9,000 unknown keys"
awk 'BEGIN { for (i = 0; i < 4000000; i++) printf "x" }' >"$scratch/job.yaml"
check "4 MB without a line end"
printf '%sschedul: daily\n' "$head" >"$scratch/job.yaml"
check "unknown key"
printf '%sname: c\n' "$head" >"$scratch/job.yaml"
check "key twice"
for output in ../x.pdf /etc/x.pdf '"x\\0.pdf"' \
  "$(awk 'BEGIN { for (i = 0; i < 300; i++) printf "a" }').pdf"; do
  printf '%soutputs: {files: [%s]}\n' "$head" "$output" >"$scratch/job.yaml"
  check "output $(printf %.20s "$output")"
done
