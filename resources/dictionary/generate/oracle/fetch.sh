#!/usr/bin/env bash
# oracle/fetch.sh FOLDER: HAPI's jars into FOLDER/jars. Fails with a sentence where Maven or Java cannot be had.
set -euo pipefail
folder=${1:?the folder to fetch into}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for tool in mvn java; do
    command -v "$tool" >/dev/null || { echo "no comparison with HAPI: $tool is not installed" >&2; exit 1; }
done
# What was fetched for this list of jars need not be asked for again.
[ "$folder/complete" -nt "$here/pom.xml" ] && exit 0
mkdir -p "$folder/jars"
mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars" >"$folder/maven.log" 2>&1 ||
    { echo "no comparison with HAPI: Maven could not fetch it (see $folder/maven.log)" >&2; exit 1; }
touch "$folder/complete"
