#!/usr/bin/env bash
# Scores the sample drafts one by one, then as one batch, and keeps the reports.
# usage: Scripts/demo.sh VOUCH
set -euo pipefail

vouch=$1
samples=Corpora/samples
count=0

for sample in "$samples"/*; do
  case ${sample##*/} in
    README*) continue ;;
    *.txt | *.docx | *.xml) ;;
    *) continue ;;
  esac
  "$vouch" score "$sample"
  printf '\n\n'
  count=$((count + 1))
done

if [ "$count" -eq 0 ]; then
  printf 'demo: no drafts in %s\n' "$samples" >&2
  exit 1
fi
Scripts/reports.sh "$vouch"
printf '%d drafts scored. Their reports are in Reports/samples: open the *.html in a browser.\n' "$count"
printf 'A batch of labelled letters is in Reports/cohort: open index.html. Reports/README.md lists all.\n'
printf 'Your own draft: %s score FILE (or `make install`, then `vouch score FILE`)\n' "$vouch"
