#!/usr/bin/env bash
# Installs the npm parsers of package.json (as locked, nothing of them runs at installation) into build/bench/peers and
# measures them on generated traffic.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
data=${PLUMBLINE_BENCH_DATA:?the folder for generated traffic; ./dev bench peers sets it}
top=$(cd ../../.. && pwd)

mkdir -p "$data/peers"
cp package.json package-lock.json peers.mjs "$data/peers/"
[ -f "$data/peers20k.hl7" ] ||
    "$top/build/release/tests/tools/gen_corpus" --count 20000 --seed 1 --out "$data/peers20k.hl7" --stats "$data/peers20k.json"
cd "$data/peers"
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
node peers.mjs "$data/peers20k.hl7"
