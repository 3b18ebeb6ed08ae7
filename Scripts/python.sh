#!/usr/bin/env bash
# Makes .build/python, the Python that runs Tests/Formats and Tests/Browser, when it is missing or old.
# usage: Scripts/python.sh [--browser]    with --browser also installs Chromium, its driver and pdftotext
set -euo pipefail

cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
home=.build/python
wanted=$home/requirements.txt

command -v "$python" >/dev/null 2>&1 || Scripts/packages.sh python3 python3-venv
"$python" -c 'import ensurepip, venv' 2>/dev/null || Scripts/packages.sh python3-venv
if [ "${1:-}" = --browser ]; then
  for program in chromium chromedriver pdftotext; do
    command -v "$program" >/dev/null 2>&1 && continue
    Scripts/packages.sh chromium chromium-driver poppler-utils
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
