#!/usr/bin/env bash
# tour.sh PLUMB GEN_CORPUS FOLDER: shows what the command line does, on synthetic traffic made in FOLDER.
# A command whose answer is "nothing found" or "there are differences" ends with 1; the tour goes on, and fails on 2 and more.
set -euo pipefail
plumb=$(realpath "$1")
gen_corpus=$(realpath "$2")
mkdir -p "$3"
cd "$3"

"$gen_corpus" --count 2000 --seed 1 --out adt.hl7 --second after_upgrade.hl7 --truth drift.json --stats feed.json
"$gen_corpus" --count 200 --seed 2 --framing mllp --odd 20 --broken 20 --out engine.log --stats engine.json

say() { printf '\n# %s\n' "$*"; }

# try WHAT ARGUMENTS...: shows the command as one would type it, then the first lines of its answer.
lines=14
try() {
    local status=0 shown=plumb argument
    for argument in "$@"; do
        case "$argument" in
            *[!A-Za-z0-9_./,=:+-]*) shown="$shown '$argument'" ;;
            *) shown="$shown $argument" ;;
        esac
    done
    printf '$ %s\n' "$shown"
    "$plumb" "$@" >answer.txt || status=$?
    head -n "$lines" answer.txt | cut -c 1-160
    if [ "$(wc -l <answer.txt)" -gt "$lines" ]; then
        printf '  ... %s more lines\n' $(($(wc -l <answer.txt) - lines))
    fi
    if [ "$status" -gt 1 ]; then
        printf 'plumb ended with %s\n' "$status" >&2
        return "$status"
    fi
}

say "What is in this file? Columns are any paths."
try list adt.hl7
try list adt.hl7 --columns MSH-10,MSH-9,PID-3.1,PID-5
say "What had to be assumed about it, and about a file that is not as it should be?"
try list adt.hl7 engine.log --assumptions
say "The first message as a tree."
try show adt.hl7 --message 1
say "Some fields of every message."
try get adt.hl7 PID-3.1 PID-5
say "Which messages match? A filter speaks of fields, not of text."
try find adt.hl7 'PID-8 = F and MSH-9.2 in (A01, A08)'
say "Where does a text stand?"
try find adt.hl7 --text garcia --ignore-case
say "What is filled, how often, with what?"
try stats adt.hl7 --path PID
say "The same feed before and after an upgrade, message by message."
try diff adt.hl7 after_upgrade.hl7
try diff adt.hl7 after_upgrade.hl7 --ignore MSH-3 --summary
say "One value changed, and nothing else; the result goes to a new file."
try set adt.hl7 --message 1 PID-8=U --out changed.hl7 --force
say "Unusual and broken messages in MLLP frames are shown, not refused."
try list engine.log
say "Messages of one kind, written out as they were."
try export adt.hl7 --where 'MSH-9.1 = ORU' --out oru.hl7 --force
say "The same messages in MLLP frames, ready to send; and one message as JSON."
try export adt.hl7 --message 1-10 --frame mllp --out to-send.mllp --force
try show to-send.mllp --message 2 --format json
rm -f answer.txt
printf '\nThe sample files are in %s. `%s --help` says more.\n' "$3" "$1"
