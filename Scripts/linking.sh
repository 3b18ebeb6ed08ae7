#!/usr/bin/env bash
# Prints how swift build is to link the program: without any shared library where the system has the static ones,
# so that nothing is searched for and bound at each start; else with the Swift runtime inside.
set -euo pipefail

libraries=$(pkg-config --static --libs libxml-2.0 libdeflate 2>/dev/null || true)
probe=$(mktemp)
trap 'rm -f "$probe"' EXIT

# shellcheck disable=SC2086  # The libraries are words.
if [[ -n $libraries ]] &&
  echo 'void *xmlParseChunk(void), *libdeflate_alloc_decompressor(void);
    int main(void) { return xmlParseChunk() == libdeflate_alloc_decompressor(); }' |
  clang -x c - -static -fuse-ld=lld -o "$probe" $libraries -lstdc++ -lm 2>/dev/null; then
  echo -Xswiftc -static-executable -Xswiftc -use-ld=lld
  for library in $libraries -lstdc++; do echo -Xlinker "$library"; done
else
  echo --static-swift-stdlib
fi
