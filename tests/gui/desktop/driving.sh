# shellcheck shell=bash
# driving.sh: a display of its own in "$folder", and the real program "$plumbline" on it, by real key events. To be
# sourced, with `set -euo pipefail`; "$what" names the test; "needed" are further tools that it cannot be without.
# shellcheck disable=SC2154 # plumbline, folder, what and needed are of the script that sources this

for tool in Xvfb xdotool "${needed[@]}"; do
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
    echo "$what: $1" >&2
    import -window root "$folder/failed.png" 2>/dev/null && echo "The screen: $folder/failed.png" >&2
    exit 1
}
# until "what" command...: at most 30 s
until_true() {
    local awaited=$1 tries
    shift
    for ((tries = 0; tries < 300; ++tries)); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    fail "$awaited did not happen"
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
# start FILE...: the program, in a window of its own
start() {
    "$plumbline" --new-window "$@" &
    program=$!
    until_true "the window" titled 'Plumbline'
    take_keyboard
    settled
}
