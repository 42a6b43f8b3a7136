#!/usr/bin/env bash
# generate.sh: fetches the packages, writes the dictionary's text and REPORT.md beside this folder, and compares it
# with sources that did not feed it. By hand only; the build reads the committed text. Twice gives the same bytes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=${PLUMBLINE_DICTIONARY_WORK:-$here/../../../build/dictionary}
mkdir -p "$work"
work=$(cd "$work" && pwd)

echo "fetching the packages into $work"
cp "$here/package.json" "$here/package-lock.json" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes --upgrade \
    --target "$work/python" --requirement "$here/requirements.txt"

if "$here/oracle/fetch.sh" "$work/hapi"; then
    "$here/oracle/dump.sh" "$work/hapi"
else
    rm -rf "$work/hapi"
fi

python3 -B "$here/generate.py" --work "$work" --out "$here/.."
