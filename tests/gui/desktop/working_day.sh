#!/usr/bin/env bash
# working_day.sh PLUMBLINE PLUMB SAMPLE FOLDER: the real program on a real X display, by real key events: open the sample,
# filter, check, export a report and the messages, edit, waive, quit, and begin again where it ended. What it wrote is held
# against what the command line writes. From the start to the exported files it takes at most 60 key presses.
set -euo pipefail
plumbline=$1 plumb=$2 sample=$3 folder=$4

for tool in Xvfb xdotool; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed, so there is no display to work at"
        exit 77
    fi
done

rm -rf "$folder"
mkdir -p "$folder/runtime"
chmod 700 "$folder/runtime"
cd "$folder"
mkfifo display
# It would begin anew whenever its last client goes, and refuse the program that starts meanwhile: -noreset.
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>display 2>xvfb.log &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
read -r number <display
export DISPLAY=":$number" XDG_RUNTIME_DIR="$folder/runtime" HOME="$folder" XDG_CONFIG_HOME="$folder/config" LC_ALL=C.UTF-8
unset QT_QPA_PLATFORM WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

pressed=0
keys() { # one press a key
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        pressed=$((pressed + 1))
    done
}
text() {
    xdotool type --delay 25 "$1"
    pressed=$((pressed + ${#1}))
}
fail() {
    echo "working day: $1" >&2
    import -window root "$folder/failed.png" 2>/dev/null && echo "The screen: $folder/failed.png" >&2
    exit 1
}
# until "what" command...: at most 30 s
until_true() {
    local what=$1 tries
    shift
    for ((tries = 0; tries < 300; ++tries)); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    fail "$what did not happen"
}
# write_file KEYS TITLE FILE: what the keys offer goes to this file.
write_file() {
    keys "$1"
    until_true "the question for the file $3" titled "$2"
    settled
    text "$3"
    keys Return
    until_true "the file $3" test -s "$3"
    until_true "the end of the question" eval "! xdotool search --onlyvisible --name '$2'"
    take_keyboard
    settled
}
# Work behind the window has no sign outside of it but this: for a while neither the program nor the display wants a
# processor. A thread that waits for its turn on a busy machine is not at rest.
at_rest() {
    local now
    now=$(awk '{ sub(/.*\) /, ""); if ($1 != "S") busy = 1; ticks += $12 + $13 } END { print busy ? "busy" : ticks }' \
        "/proc/$program"/task/*/stat "/proc/$server"/task/*/stat 2>/dev/null) || now=busy
    if [ "$now" != busy ] && [ $((now - ticks)) -le 1 ]; then
        quiet=$((quiet + 1))
    else
        quiet=0
    fi
    [ "$now" = busy ] || ticks=$now
    [ "$quiet" -ge 4 ]
}
settled() {
    local ticks=0 quiet=0
    sleep "${1:-0.2}"
    until_true "rest" at_rest
}
titled() { xdotool search --onlyvisible --name "$1"; }
# There is no window manager here to give the window the keyboard: at the start, and when a dialog has closed. The search
# breaks off when a window goes away under it, so it is asked until the window has the keyboard.
focus_window() {
    local window
    window=$(titled 'Plumbline$' | tail -n 1)
    [ -n "$window" ] && xdotool windowfocus "$window" && [ "$(xdotool getwindowfocus)" = "$window" ]
}
take_keyboard() { until_true "the keyboard's way to the window" focus_window; }
start() {
    "$plumbline" --new-window &
    program=$!
    until_true "the window" titled 'Plumbline'
    take_keyboard
    settled
}
start
keys ctrl+shift+p
settled
text "sample"
settled 0.5
keys Return
until_true "the sample" titled 'mercy-adt.hl7 - Plumbline'
settled 0.5
keys ctrl+f
text "PID-8 = F"
keys Return
settled 0.5
keys F7
settled 0.5
write_file ctrl+shift+r 'report' r.csv
write_file ctrl+e 'Export messages' f.hl7
[ "$pressed" -le 60 ] || fail "it took $pressed key presses from the start to the exported files"

"$plumb" check "$sample/mercy-adt.hl7" --spec "$sample/mercy-adt.yaml" --format csv >expected.csv || [ $? = 1 ]
cmp expected.csv r.csv || fail "the report is not what plumb check writes"
"$plumb" export "$sample/mercy-adt.hl7" --where 'PID-8 = F' >expected.hl7
cmp expected.hl7 f.hl7 || fail "the messages are not what plumb export writes"
echo "From the start to a filtered, checked, exported result: $pressed key presses."

# An edit, and what it was exported as: one field differs, and nothing else.
keys ctrl+1 alt+Home ctrl+g
settled
text "PID-8"
keys Return
settled
keys ctrl+3 F2
settled
text "U"
keys Return
settled
write_file ctrl+e 'Export messages' e.hl7
"$plumb" set expected.hl7 PID-8=U -m 1 >expected-edited.hl7
cmp expected-edited.hl7 e.hl7 || fail "the edited messages are not what plumb set writes"

# A finding is waived, and the report counts it apart.
keys ctrl+shift+m Down
settled
keys ctrl+shift+w
settled
text "known, mended with the next release"
keys Return
text "interface team"
keys Return
settled 0.5
write_file ctrl+shift+r 'report' w.csv
if cmp -s r.csv w.csv; then
    fail "the waiver changed nothing in the report"
fi

keys ctrl+q
ended=0
wait "$program" || ended=$?
[ "$ended" = 0 ] || fail "the program ended with $ended"
if grep -rlE 'MCDONALD|1221743|MILLER' config; then
    fail "the settings hold what messages hold"
fi

# The next morning.
start
until_true "what was open" titled 'mercy-adt.hl7 - Plumbline'
keys ctrl+q
wait "$program" || fail "the program did not end well the second time"
echo "The working day ended after $pressed key presses."
