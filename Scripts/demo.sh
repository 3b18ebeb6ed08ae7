#!/usr/bin/env bash
# Scores the sample drafts one by one, then as one batch, and keeps the reports.
# usage: Scripts/demo.sh VOUCH
set -euo pipefail

vouch=$1
samples=Corpora/samples
reports=Reports/samples
mkdir -p "$reports"
count=0

for sample in "$samples"/*; do
  case ${sample##*/} in
    README*) continue ;;
    *.txt | *.docx | *.xml) ;;
    *) continue ;;
  esac
  name=${sample##*/}
  name=${name%.*}
  "$vouch" score "$sample"
  printf '\n\n'
  "$vouch" score --output "$reports/$name.txt" "$sample"
  "$vouch" score --format json --output "$reports/$name.json" "$sample"
  count=$((count + 1))
done

if [ "$count" -eq 0 ]; then
  printf 'demo: no drafts in %s\n' "$samples" >&2
  exit 1
fi
printf '%d drafts scored. The same reports are in %s/*.txt and, for programs, *.json.\n' \
  "$count" "$reports"
"$vouch" batch "$samples" --include '*.txt' --include '*.docx' --include '*.xml' --output Reports/batch \
  --format jsonl --format csv --format markdown
printf 'All of them as one batch are in Reports/batch: open results.csv or summary.md.\n'
printf 'Your own draft: %s score FILE (or `make install`, then `vouch score FILE`)\n' "$vouch"
