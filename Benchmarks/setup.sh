#!/usr/bin/env bash
# Installs the programs that Vouch is measured beside: Debian's, and PyPI's into Benchmarks/.venv.
set -euo pipefail
cd "$(dirname "$0")"

../Scripts/packages.sh diction docx2txt libhyperscan-dev pandoc pkg-config python3-venv ripgrep time

if ! .venv/bin/python -c 'import docx, proselint' 2>/dev/null; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check proselint python-docx
fi
