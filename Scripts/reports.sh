#!/usr/bin/env bash
# Writes the reports of the sample drafts and of a sample of the labelled letters, and an index of them.
# usage: Scripts/reports.sh VOUCH [FOLDER]
set -euo pipefail

vouch=$1
reports=${2:-Reports}
samples=Corpora/samples
mkdir -p "$reports/samples"
index=$(mktemp)
trap 'rm -f "$index"' EXIT

cat >"$index" <<'HEAD'
# Reports

Written by `make reports`; the rules by `make rules`, the evaluation by `make evaluate`. Every letter, person and patient is invented.

| sample draft | score | tier | reports |
| --- | ---: | --- | --- |
HEAD

for sample in "$samples"/*.txt "$samples"/*.docx "$samples"/*.xml; do
  name=${sample##*/}
  name=${name%.*}
  "$vouch" score --output "$reports/samples/$name.txt" "$sample"
  for format in json html markdown sarif; do
    case $format in markdown) ending=md ;; *) ending=$format ;; esac
    "$vouch" score --format "$format" --output "$reports/samples/$name.$ending" "$sample"
  done
  score=$(sed -n 's/^  "score": \([0-9.]*\),$/\1/p' "$reports/samples/$name.json")
  tier=$(sed -n 's/^  "tier": "\([a-z]*\)",$/\1/p' "$reports/samples/$name.json")
  links=""
  for ending in html txt md sarif json; do links+=" [$ending](samples/$name.$ending)"; done
  printf '| `%s` | %s | %s |%s |\n' "${sample##*/}" "$score" "$tier" "$links"
done | sort >>"$index"

# Eight letters of each corpus: all of them would make sixteen megabytes of pages.
rm -rf "$reports/cohort"
"$vouch" batch Corpora/dev-* --include '?0[1-8].txt' --output "$reports/cohort" --quiet \
  --format html --format markdown

cat >>"$index" <<'TAIL'

[The cohort page](cohort/index.html) is about eight letters of each labelled corpus, with a page a letter; its data
are beside it as [CSV](cohort/results.csv), [JSON lines](cohort/results.jsonl), [JSON](cohort/summary.json) and
[Markdown](cohort/summary.md).

[The rules](rules.md) say what is found and why; [the evaluation](evaluation.md) measures the agreement with all
labelled letters; [the benchmarks](benchmarks.md) measure the speed beside other programs.
TAIL
cp "$index" "$reports/README.md"
chmod 644 "$reports/README.md"
