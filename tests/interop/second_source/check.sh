#!/usr/bin/env bash
# check.sh FOLDER: HAPI's PipeParser with its default validation reads every message of FOLDER/*.hl7 without an error.
# Ends with 0 and says why where HAPI cannot be had.
set -euo pipefail
folder=${1:?the folder with the messages}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../../.." && pwd)
work=${PLUMBLINE_DICTIONARY_WORK:-$top/build/dictionary}/hapi

"$top/resources/dictionary/generate/oracle/fetch.sh" "$work" || exit 0
java -cp "$work/jars/*" "$here/ParseAll.java" "$folder"/*.hl7 2>"$work/parse.log"
