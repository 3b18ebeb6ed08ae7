#!/usr/bin/env bash
# Puts the report of one sample between the marks in README.md.
# usage: Scripts/readme.sh VOUCH [SAMPLE]
set -euo pipefail

vouch=$1
sample=${2:-$(find Corpora/samples -name '*.docx' | sort | head -n 1)}
report=$(mktemp)
page=$(mktemp)
trap 'rm -f "$report" "$page"' EXIT
"$vouch" score --output "$report" "$sample"
awk -v report="$report" -v sample="$sample" '
  /<!-- sample output -->/ {
    print
    print "```console\n$ vouch score " sample
    while ((getline line < report) > 0) print line
    print "```"
    skip = 1
  }
  /<!-- end of sample output -->/ { skip = 0 }
  !skip { print }
' README.md >"$page"
cat "$page" >README.md
