#!/usr/bin/env bash
# check.sh FOLDER: HAPI's PipeParser with its default validation reads every message of FOLDER/*.hl7 without an error.
# Ends with 77, which ctest counts as skipped, and a line "skipped: why" where HAPI cannot be had.
set -euo pipefail
folder=${1:?the folder with the messages}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../../.." && pwd)
work=${PLUMBLINE_DICTIONARY_WORK:-$top/build/dictionary}/hapi
patience=${PLUMBLINE_MAVEN_SECONDS:-120}

if ! reason=$(timeout "$patience" "$top/resources/dictionary/generate/oracle/fetch.sh" "$work" 2>&1); then
    echo "skipped: ${reason:-no comparison with HAPI: Maven did not answer in $patience seconds}"
    exit 77
fi
java -cp "$work/jars/*" "$here/ParseAll.java" "$folder"/*.hl7 2>"$work/parse.log"
