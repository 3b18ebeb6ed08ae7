#!/usr/bin/env bash
# Runs every fuzz target for a while: Fuzz/run.sh SECONDS [TARGET...]
set -euo pipefail

cd "$(dirname "$0")"
seconds=${1:-60}
shift || true
swift=${SWIFT:-swift}
targets=("$@")
((${#targets[@]})) ||
  targets=(FuzzZip FuzzXML FuzzRTF FuzzHTML FuzzPDF FuzzText FuzzLetter FuzzStream FuzzRecord)

# Some targets call what their module keeps to itself.
"$swift" build -c release -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld \
  -Xswiftc -enable-testing

python3 seeds.py .build/corpus
for target in "${targets[@]}"; do
  mkdir -p "findings/$target"
  # An analysis takes long enough that long letters would leave no time for many.
  length=65536
  [ "$target" = FuzzLetter ] && length=8192
  dictionary=()
  [ -f "dictionaries/$target.dict" ] && dictionary=("-dict=dictionaries/$target.dict")
  printf '== %s for %s seconds\n' "$target" "$seconds"
  ".build/release/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 \
    -max_len="$length" -artifact_prefix="findings/$target/" -print_final_stats=1 \
    "${dictionary[@]}" ".build/corpus/$target" 2>"findings/$target/log" ||
    { tail -n 30 "findings/$target/log" && exit 1; }
  grep -E 'DONE|exec/s|number_of_executed' "findings/$target/log" | tail -n 3
done
