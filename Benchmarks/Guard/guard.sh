#!/usr/bin/env bash
# Instructions that `vouch batch` executes for a letter, counted by callgrind: the same on a busy machine.
#
#   guard.sh VOUCH            compares with instructions.tsv and fails over 5 % more
#   guard.sh VOUCH --record   writes instructions.tsv anew
#   guard.sh VOUCH --profile  prints the functions that a text letter spends its instructions in
set -euo pipefail
shopt -s inherit_errexit

vouch=$(realpath "$1")
mode=${2:-}
cd "$(dirname "$0")"
recorded=instructions.tsv
slack=5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Valgrind reads symbols, and stumbles over the debugging information that newer compilers write.
objcopy --strip-debug "$vouch" "$work/vouch"

# Instructions of a run over all letters of a kind, each $2 times; stays in $work/profile.
count() {
  local kind=$1 times=$2
  for ((time = 0; time < times; time++)); do printf '%s\n' letters/*."$kind"; done >"$work/paths"
  # Hash tables of Swift are seeded at random otherwise.
  SWIFT_DETERMINISTIC_HASHING=1 valgrind -q --tool=callgrind \
    --callgrind-out-file="$work/profile" "$work/vouch" batch - --jobs 1 <"$work/paths" >"$work/results" 2>"$work/log" ||
    { cat "$work/log" >&2; exit 1; }
  local done
  done=$(grep -c '"score":' "$work/results" || true)
  [ "$done" -eq "$(wc -l <"$work/paths")" ] ||
    { echo "guard: $done letters of $kind were analysed, not all" >&2; exit 1; }
  awk '/^(summary|totals):/ { print $2; exit }' "$work/profile"
}

# Instructions of a further letter: what the start costs falls out of the difference.
per_letter() {
  local kind=$1 letters once thrice
  letters=$(printf '%s\n' letters/*."$kind" | wc -l)
  once=$(count "$kind" 1)
  thrice=$(count "$kind" 3)
  echo $(((thrice - once) / (2 * letters)))
}

if [ "$mode" = --profile ]; then
  count txt 10 >/dev/null
  # Without the hashes that stand for files and private scopes.
  callgrind_annotate "$work/profile" | grep -A 60 'file:function' | sed 's/\[[^]]*\]$//; s/???://' |
    swift demangle --simplified | cut -c 1-160
  exit 0
fi

status=0
for kind in txt docx; do
  now=$(per_letter $kind)
  printf '%s\t%s\n' $kind "$now" >>"$work/measured"
  if [ "$mode" != --record ]; then
    before=$(awk -F '\t' -v kind=$kind '$1 == kind { print $2 }' $recorded)
    awk -v kind=$kind -v now="$now" -v before="${before:-0}" -v slack=$slack 'BEGIN {
      if (before == 0) { printf "guard: nothing is recorded for %s; run make guard-record\n", kind; exit 1 }
      change = (now / before - 1) * 100
      printf "guard: %-4s %9d instructions a letter, %+.1f %% against the record\n", kind, now, change
      if (change > slack) {
        printf "guard: over %d %%; find out why with make guard-profile, or make guard-record\n", slack
        exit 1
      }
    }' || status=1
  fi
done
if [ "$mode" = --record ]; then
  {
    printf '# Instructions a letter, written by make guard-record\n'
    cat "$work/measured"
  } >$recorded
  cat $recorded
fi
exit $status
