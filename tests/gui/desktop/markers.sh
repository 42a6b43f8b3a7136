#!/usr/bin/env bash
# markers.sh PLUMBLINE PLUMB SAMPLE FOLDER: patient data stays home. The real programs work on a source whose fields hold
# markers, as a user would, end well and are killed; then everything that they wrote and said, titles of windows too, is
# searched for them. Only the source, exports that were asked for, and a project without encryption may hold any.
set -euo pipefail
plumbline=$1 plumb=$2 sample=$3 folder=$4

what="markers" needed=(xprop iconv base64)
# shellcheck source=find_markers.sh
. "$(dirname "$0")/find_markers.sh"
# shellcheck source=driving.sh
. "$(dirname "$0")/driving.sh"
ulimit -c 0
mkdir data cache state tmp given wanted said
export XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache" XDG_STATE_HOME="$folder/state" TMPDIR="$folder/tmp"

# Letters that are no hex digits, so that every way of escaping them is known to find_markers.sh.
patient=ZQPIXKTHRU family=ZQVORSTYN given=ZQGJWLYNX result=ZQWORTHYV own=ZQZONKYTV beyond=ZQÖRŁYSTN escaped=ZQHXVWXQS
packed=ZQPKLMTSX attached=ZQNYUVWTX typed=ZQTYPWXNV
saved=ZQSHVQTLX coloured=ZQKLRVRUX left_in_settings=ZQJLXIYMW # filters and rules, of this version and one before it
passphrase=zqmytrysstpwhx
values=("$patient" "$family" "$given" "$result" "$own" "$beyond" "$escaped" "$packed" "$attached" "$typed" "$saved" "$coloured"
    "$left_in_settings")

message() { # NUMBER
    printf 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|2026010100000%s||ORU^R01^ORU_R01|C%s|P|2.5.1|||AL|NE||UNICODE UTF-8\r' "$1" "$1"
    printf 'PID|1||%s%s^^^HOSP^MR||%s^%s^%s||19700101|F\r' "$patient" "$1" "$family" "$given" "$beyond"
    printf 'OBR|1|||GLU^GLUCOSE^L\r'
    printf 'OBX|1|TX|GLU^GLUCOSE^L||%s||||||Q\r' "$result"
    printf 'OBX|2|TX|GLU^GLUCOSE^L||\\X%s\\||||||F\r' "$(printf %s "$escaped" | hex_of)"
    printf 'OBX|3|ED|DOC^DOCUMENT^L||^TEXT^PLAIN^Base64^%s||||||F\r' "$(printf 'Dear %s' "$packed" | base64 -w 0)"
    printf 'OBX|4|ED|DOC^DOCUMENT^L||^TEXT^PLAIN^A^%s||||||F\r' "$attached"
    printf 'ZID|%s|x\r' "$own"
}
source_file=$folder/given/feed.hl7
for number in 1 2 3 4; do message "$number"; done >"$source_file"

# The search finds what is there, in the source and in whatever form.
for marker in "$patient" "$family" "$given" "$result" "$own" "$beyond" "$escaped" "$packed" "$attached"; do
    [ -n "$(holders_of "$marker" given)" ] || fail "the search does not find $marker"
done
mkdir control
printf 'x%s' "$beyond" | iconv -t UTF-16LE >control/little
printf 'x%s' "$beyond" | iconv -t UTF-16BE >control/big
printf 'file:///ZQ%%C3%%96R%%C5%%81YSTN' >control/percent
printf 'xx%sx' "$beyond" | base64 >control/base64
[ "$(holders_of "$beyond" control | wc -l)" = 4 ] || fail "the search does not find all forms"
printf '@Variant(\\0\\0\\n' >control/settings
sed 's/./\\0&/g' <<<"$patient" >>control/settings
[ -n "$(holders_of "$patient" control)" ] || fail "the search does not find what settings escape"
rm -r control

# nothing_in WHAT MARKERS... -- grep-argument...: none of the files holds any of the markers
nothing_in() {
    local when=$1 markers=() marker held
    shift
    while [ "$1" != -- ]; do
        markers+=("$1")
        shift
    done
    shift
    for marker in "${markers[@]}"; do
        held=$(holders_of "$marker" "$@")
        [ -z "$held" ] || fail "$when, $marker stands in: $(tr '\n' ' ' <<<"$held")"
    done
}
searched=0
check_all() {
    if ! grep -q feed.hl7 said/titles || ! grep -qr feed.hl7 config; then
        fail "$1, nothing tells what was worked at, so nothing is proven"
    fi
    # A project without encryption holds what it was given; nothing holds the passphrase.
    nothing_in "$1" "${values[@]}" -- "$folder" --exclude-dir=given --exclude-dir=wanted --exclude='plain.plumb*'
    nothing_in "$1" "$passphrase" -- "$folder"
    [ -z "$(find "$folder" -iname '*zq*')" ] || fail "$1, the name of a file holds a marker"
    searched=$((searched + 1))
}
# What the display shows of the windows to other programs.
note_titles() {
    local window
    for window in $(xdotool search --name '.*' 2>/dev/null); do
        xprop -id "$window" WM_NAME _NET_WM_NAME WM_ICON_NAME _NET_WM_ICON_NAME WM_CLASS WM_COMMAND 2>/dev/null || true
    done >>said/titles
}
step() { # keys..., and rest
    keys "$@"
    settled 0.3
    note_titles
}
palette() { # WORDS
    step ctrl+shift+p
    text "$1"
    settled 0.3
    step Return
}
dialog_with() { # TITLE FILE: the question for a file
    until_true "the question '$1'" titled "$1"
    settled
    text "$2"
    keys Return
    settled
    note_titles
}
filter_by() {
    step ctrl+f
    text "$1"
    step Return
}
edit_value() { # PATH VALUE
    step ctrl+1 alt+Home ctrl+g
    text "$1"
    step Return
    step ctrl+3 F2 ctrl+a
    text "$2"
    step Return
}
focus_question() { # TITLE: there is no window manager to do it
    local window
    window=$(titled "$1" | tail -n 1)
    [ -n "$window" ] && xdotool windowfocus "$window" && [ "$(xdotool getwindowfocus)" = "$window" ]
}
begin() {
    start "$@" >>said/plumbline 2>&1
    note_titles
}
finish() { # the program ends as it should
    local ended=0
    note_titles
    keys ctrl+q
    wait "$program" || ended=$?
    [ "$ended" = 0 ] || fail "the program ended with $ended"
}
strike() { # SIGNAL
    kill "-$1" "$program"
    wait "$program" 2>/dev/null || true
}

keep_filters() { # a filter and a rule of colours, which hold what nobody else may read
    filter_by "PID-3.1 = $saved"
    palette "Save this filter"
    palette "Show Colours"
    text "PID-3.1 = $coloured"
    step Return
    step ctrl+1 ctrl+shift+x
}

# Without a project. A version before this one had put a filter into the settings.
mkdir -p config/plumbline
printf '[query]\nsaved=PID-3.1 = %s\n' "$left_in_settings" >"config/plumbline/settings.ini"
begin "$source_file"
until_true "the source" titled 'feed.hl7 - Plumbline'
settled 0.5
filter_by "PID-3.1 = ${patient}2"
step ctrl+shift+x ctrl+shift+f
text "$family"
step Return ctrl+1 ctrl+shift+x
keep_filters
step ctrl+3 F7 F4
step ctrl+shift+a ctrl+shift+c
edit_value PID-5 "$typed"
write_file ctrl+e 'Export messages' "$folder/wanted/out.hl7"
[ -n "$(holders_of "$typed" wanted)" ] || fail "the edit did not reach the export"
write_file ctrl+shift+r 'report' "$folder/wanted/report.csv"
step ctrl+shift+v
finish
check_all "after a day without a project"
echo "Without a project nothing is left behind."

# An encrypted project: made, filled, locked, unlocked.
begin
until_true "what was open" titled 'feed.hl7 - Plumbline'
palette "New project"
dialog_with 'New project' "$folder/secret.plumb"
settled 0.5
text "$passphrase"
keys Tab
text "$passphrase"
keys Return
until_true "the project" test -s "$folder/secret.plumb"
settled 1
take_keyboard
palette "Take sources into the project"
settled 1
edit_value PID-5 "$typed"
keep_filters
filter_by "PID-5.1 = $family"
step F7 alt+m
check_all "while an encrypted project is open"
step ctrl+l
settled 0.5
check_all "while it is locked"
text "$passphrase"
step Return
settled 1
step ctrl+f ctrl+a BackSpace Return # the filter is there again, and fits no message any more
edit_value PID-3 "$typed"
finish
check_all "when it is closed"
"$plumb" sql secret.plumb 'SELECT count(*) FROM edit_view' --passphrase-fd 3 3<<<"$passphrase" >said/edits
grep -qw 2 said/edits || fail "the project does not hold the two edits that were made in it"
echo "Beside and in an encrypted project nothing can be read."

# It is killed in the middle of its work, and once more by a fault of its own.
for signal in KILL SEGV; do
    begin "$folder/secret.plumb"
    until_true "the question for the passphrase" focus_question 'Open a project'
    settled
    text "$passphrase"
    keys Return
    until_true "the project" titled 'secret - Plumbline$'
    settled 1
    take_keyboard
    edit_value PID-3 "$typed"
    filter_by "PID-3.1 = $patient"
    [ -e secret.plumb-wal ] || fail "the project has no log, so nothing of it was searched"
    strike "$signal"
    check_all "after SIG$signal"
done
begin "$source_file" # without a project
settled 1
take_keyboard
edit_value PID-5 "$typed"
strike KILL
check_all "after SIGKILL without a project"
echo "A program that is killed leaves nothing behind."

# A project without encryption holds what it was given, and nothing else does.
"$plumb" project new plain.plumb >said/plain
begin "$folder/plain.plumb" "$source_file"
settled 1
take_keyboard
palette "Take sources into the project"
settled 1
edit_value PID-5 "$typed"
keep_filters
finish
check_all "after a day with a project without encryption"
for marker in "$typed" "$saved" "$coloured"; do
    [ -n "$(holders_of "$marker" plain.plumb)" ] || fail "the search does not find what a project without encryption holds"
done
rm -f plain.plumb

# The command line: what it prints was asked for, what it complains of was not.
say() { # STATUS plumb-argument...: what it writes on standard error is searched, its output is an export
    local expected=$1 status=0
    shift
    "$plumb" "$@" 3<<<"$passphrase" >>wanted/printed 2>>said/plumb || status=$?
    [ "$status" = "$expected" ] || fail "plumb $1 ended with $status"
}
say 0 list "$source_file"
say 0 find "$source_file" "PID-3.1 = ${patient}2"
say 1 find "$source_file" "PID-3.1 = $typed"
say 1 check "$source_file" --spec "$sample/mercy-lab.yaml"
say 0 set "$source_file" "PID-5=$typed" -o wanted/set.hl7
say 0 project new cli.plumb --new-passphrase-fd 3
say 0 project import cli.plumb "$source_file" --passphrase-fd 3
say 0 project snapshot cli.plumb make before --passphrase-fd 3
say 0 sql cli.plumb 'SELECT value FROM field_value('"'PID-5'"')' --passphrase-fd 3
say 0 project verify cli.plumb --passphrase-fd 3
say 0 project compact cli.plumb --passphrase-fd 3
say 0 project audit cli.plumb --passphrase-fd 3
say 3 list cli.plumb --passphrase-fd 4 4<<<"not $passphrase"
[ -n "$(holders_of "$family" wanted/printed)" ] || fail "the command line printed nothing"
check_all "after work on the command line"
# Killed while it writes.
"$plumb" project import cli.plumb "$folder/given" --passphrase-fd 3 3<<<"$passphrase" >>said/plumb 2>&1 &
kill -KILL $! 2>/dev/null || true
wait $! 2>/dev/null || true
check_all "after the command line was killed"
echo "Everything was searched $searched times; only what was asked for holds values."
