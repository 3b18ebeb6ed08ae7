#!/usr/bin/env bash
# Checks for Swift and installs the C libraries that Vouch reads documents with.
set -euo pipefail

swift=${SWIFT:-swift}
need_major=6
need_minor=2
# The last two hold what libxml2 needs to be linked statically.
packages=(libxml2-dev libdeflate-dev pkg-config zlib1g-dev liblzma-dev)

fail() {
  printf 'setup: %s\n' "$@" >&2
  exit 1
}

if ! command -v "$swift" >/dev/null 2>&1; then
  fail "Swift $need_major.$need_minor or newer is needed and '$swift' was not found." \
    'Get it from https://www.swift.org/install and put it on the PATH.'
fi
version=$("$swift" --version 2>/dev/null |
  sed -n 's/.*Swift version \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2/p' | head -n 1)
read -r major minor <<<"${version:-0 0}"
if ((major < need_major || (major == need_major && minor < need_minor))); then
  fail "Swift $need_major.$need_minor or newer is needed; '$swift' is $major.$minor." \
    'Get a newer one from https://www.swift.org/install.'
fi

has_libraries() {
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libxml-2.0 libdeflate
}

if ! command -v pdftotext >/dev/null 2>&1; then
  printf 'setup: pdftotext was not found; PDF files are read only with it (poppler-utils)\n' >&2
fi

if has_libraries; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  fail 'libxml2, libdeflate and pkg-config are needed, with their headers. Install them with one of:' \
    '  Fedora, RHEL   dnf install libxml2-devel libdeflate-devel pkgconf-pkg-config' \
    '  Arch           pacman -S libxml2 libdeflate pkgconf' \
    '  openSUSE       zypper install libxml2-devel libdeflate-devel pkg-config' \
    '  Alpine         apk add libxml2-dev libdeflate-dev pkgconf' \
    '  macOS          brew install libxml2 libdeflate pkgconf'
fi

"$(dirname "$0")/packages.sh" "${packages[@]}"
has_libraries || fail "${packages[*]} were installed but pkg-config does not find them."
