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

Written by `make reports`; the evaluation by `make evaluate`, the rules by `make rules`, the measurements by
`make bench`. Every letter, person and patient is invented.

| sample draft | score | tier | reports |
| --- | ---: | --- | --- |
HEAD

for sample in "$samples"/*.txt "$samples"/*.docx "$samples"/*.xml; do
  name=${sample##*/}
  name=${name%.*}
  "$vouch" score --output "$reports/samples/$name.txt" "$sample"
  for format in json html; do
    "$vouch" score --format "$format" --output "$reports/samples/$name.$format" "$sample"
  done
  score=$(sed -n 's/^  "score": \([0-9.]*\),$/\1/p' "$reports/samples/$name.json")
  tier=$(sed -n 's/^  "tier": "\([a-z]*\)",$/\1/p' "$reports/samples/$name.json")
  links=""
  for format in html txt json; do links+=" [$format](samples/$name.$format)"; done
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

[The evaluation](evaluation.md) measures the agreement with all labelled letters, [the rules](rules.md) are explained
with sources and examples, and [the benchmarks](benchmarks.md) stand beside other programs.
TAIL
cp "$index" "$reports/README.md"
chmod 644 "$reports/README.md"
