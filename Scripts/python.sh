#!/usr/bin/env bash
# Makes .build/python, the Python that runs Tests/Formats and Tests/Browser, when it is missing or old.
# usage: Scripts/python.sh [--browser]    with --browser also installs Chromium, its driver and pdftotext
set -euo pipefail

cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
home=.build/python
wanted=$home/requirements.txt

fail() {
  printf 'python: %s\n' "$@" >&2
  exit 1
}

install() {
  command -v apt-get >/dev/null 2>&1 || fail "install these and try again: $*"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || fail "as root, run: apt-get install -y $*"
    as_root=(sudo)
  fi
  printf 'python: installing %s\n' "$*"
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@"
}

command -v "$python" >/dev/null 2>&1 || install python3 python3-venv
"$python" -c 'import ensurepip, venv' 2>/dev/null || install python3-venv
if [ "${1:-}" = --browser ]; then
  for program in chromium chromedriver pdftotext; do
    command -v "$program" >/dev/null 2>&1 && continue
    install chromium chromium-driver poppler-utils
    break
  done
fi

if ! cmp -s Tests/requirements.txt "$wanted"; then
  rm -rf "$home"
  "$python" -m venv "$home"
  "$home/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
    -r Tests/requirements.txt
  cp Tests/requirements.txt "$wanted"
fi
