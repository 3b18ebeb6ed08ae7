#!/usr/bin/env bash
# Writes the Content-Security-Policy of every page: nothing but its own styles and its own script, by their hashes.
# usage: Scripts/policies.sh
set -euo pipefail

cd "$(dirname "$0")/../Sources/CVouchPages"

hash() {
  printf "'sha256-%s'" "$(sha256sum <"$1" | head -c 64 | sed 's/../\\x&/g' | xargs -0 printf | base64 -w 0)"
}

for page in letter cohort; do
  printf "default-src 'none'; style-src %s %s; script-src %s; base-uri 'none'; form-action 'none'" \
    "$(hash styles/base.css)" "$(hash "styles/$page.css")" "$(hash "scripts/$page.js")" \
    >"policies/$page.csp"
done
