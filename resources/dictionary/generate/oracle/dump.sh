#!/usr/bin/env bash
# oracle/dump.sh FOLDER: what the jars in FOLDER/jars say, as FOLDER/v251.txt and so on.
set -euo pipefail
folder=${1:?the folder that fetch.sh filled}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for jar in "$folder"/jars/hapi-structures-v*.jar; do
    model=$(basename "$jar" | sed 's/hapi-structures-\(v[0-9]*\)-.*/\1/')
    java -cp "$folder/jars/*" "$here/StructureDump.java" "$model" "$jar" >"$folder/$model.txt" 2>"$folder/$model.log"
done
