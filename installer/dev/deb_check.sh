#!/usr/bin/env bash
# deb_check.sh DEB: run as root on a machine that may be thrown away. Installs the package with apt, opens a message by its
# association at an X display, and takes the package away again: nothing of it may stay. bare.sh makes such a machine:
#   ./dev package && installer/dev/bare.sh FOLDER 'installer/dev/deb_check.sh build/package/*.deb'
set -euo pipefail
deb=$(realpath "$1")
HOME=$(mktemp -d)
export DEBIAN_FRONTEND=noninteractive HOME LC_ALL=C.UTF-8

apt-get update -q >/dev/null
# What a desktop has and this machine lacks.
apt-get install -qy --no-install-recommends xvfb xdotool xdg-utils libfile-mimeinfo-perl shared-mime-info desktop-file-utils man-db >/dev/null
find /usr /etc -xdev -not -path '*/python3*/__pycache__*' | sort >/tmp/before

apt-get install -qy --no-install-recommends "$deb" >/dev/null
package=$(dpkg-deb -f "$deb" Package)
echo "installed: $package $(dpkg-deb -f "$deb" Version)"
plumb --version
dpkg -L "$package" | grep -E '/man/|completions' | while read -r file; do
    [ -d "$file" ] || [ -s "$file" ] || { echo "$file is not there" >&2; exit 1; }
done
# A minimal Debian leaves manual pages and documentation out when it is told so; then they are in the package all the same.
listing=$(dpkg-deb -c "$deb")
for file in man1/plumbline.1.gz man1/plumb.1.gz completions/plumbline completions/plumb; do
    grep -F "$file" <<<"$listing" >/dev/null || { echo "the package lacks $file" >&2; exit 1; }
done

# These are loaded or run only when a PDF is looked at or imported, so what they lack would show late.
for module in /usr/lib/plumbline/plumbline-pdf.so /usr/lib/plumbline/plumbline-pdf-text; do
    if [ ! -f "$module" ] || ldd "$module" | grep 'not found' >&2; then
        echo "$module is not there or lacks a library" >&2
        exit 1
    fi
done

# The type of a message and the program that opens it.
cp /usr/share/plumbline/sample/mercy-adt.hl7 /tmp/feed.hl7
printf 'MSH|^~\\&|A|B\rPID|1\r' >/tmp/without-a-suffix
mkdir -p "$HOME/.local/share"
type=$(XDG_UTILS_DEBUG_LEVEL=0 xdg-mime query filetype /tmp/feed.hl7)
echo "feed.hl7 is $type"
[ "$type" = application/hl7-v2 ]
[ "$(xdg-mime query filetype /tmp/without-a-suffix)" = application/hl7-v2 ] # known by its first bytes
opener=$(xdg-mime query default application/hl7-v2)
echo "it is opened by $opener"
[ "$opener" = org.plumbline.Plumbline.desktop ]
[ "$(xdg-mime query default application/x-plumbline-project)" = org.plumbline.Plumbline.desktop ]
desktop-file-validate "/usr/share/applications/$opener"

# Opened as a desktop would open it: by the Exec line of the desktop file.
mkdir -p /tmp/runtime && chmod 700 /tmp/runtime
export XDG_RUNTIME_DIR=/tmp/runtime
Xvfb :99 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
export DISPLAY=:99
command=$(sed -n 's/^Exec=//p' "/usr/share/applications/$opener" | head -n 1 | sed 's/ %[fFuU]//')
for ((i = 0; i < 50; ++i)); do [ -S /tmp/.X11-unix/X99 ] && break; sleep 0.1; done
$command /tmp/feed.hl7 &
program=$!
found=
for ((i = 0; i < 300; ++i)); do
    if xdotool search --onlyvisible --name 'feed.hl7 - Plumbline' >/dev/null 2>&1; then
        found=1
        break
    fi
    sleep 0.1
done
[ -n "$found" ] || { echo "the window did not show the file" >&2; exit 1; }
echo "the window shows feed.hl7"
xdotool windowfocus "$(xdotool search --onlyvisible --name 'feed.hl7 - Plumbline' | tail -n 1)" key ctrl+q
wait "$program"
kill "$server"

apt-get purge -qy "$package" >/dev/null
apt-get autoremove -qy --purge >/dev/null
find /usr /etc -xdev -not -path '*/python3*/__pycache__*' | sort >/tmp/after
if left=$(comm -13 /tmp/before /tmp/after | grep -iE 'plumb' ); then
    printf 'left behind:\n%s\n' "$left" >&2
    exit 1
fi
echo "taken away without a trace"
