#!/usr/bin/env bash
# bare.sh FOLDER [COMMAND...]: does what the README says work on a machine with nothing on it?
# Makes a minimal Debian 12 in FOLDER (once; kept for the next time as FOLDER/base), clones the committed tree into a fresh
# copy of it and runs there, as root and without input, each COMMAND (default: "./dev run" and "./dev test").
# Needs root and debootstrap. The mirror is the one this machine's own apt uses.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if [ $# -lt 1 ]; then
    sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}"
    exit 2
fi
if [ "$(id -u)" != 0 ]; then
    echo "bare.sh needs root, for debootstrap and chroot." >&2
    exit 1
fi
command -v debootstrap >/dev/null || apt-get install -y --no-install-recommends debootstrap
mkdir -p "$1"
folder=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- "./dev run" "./dev test"

mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT) $(CREATED_BY)' 2>/dev/null |
    awk '$2 == "bookworm" && $3 == "main" && $4 == "Packages" { print $1; exit }')
if [ -z "$mirror" ]; then
    echo "This machine's apt knows no mirror of Debian 12 (bookworm main)." >&2
    exit 1
fi

base=$folder/base
root=$folder/root
if [ ! -e "$base/ready" ]; then
    rm -rf "$base"
    debootstrap --variant=minbase bookworm "$base" "$mirror"
    touch "$base/ready"
fi

leave() { umount -q "$root/proc" 2>/dev/null || true; }
trap leave EXIT
leave
rm -rf "$root"
cp -a "$base" "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# The way out, when this machine has only one through a proxy.
apt-config dump | grep -iE '^Acquire::https?::Proxy ' >"$root/etc/apt/apt.conf.d/90proxy" || true
git -c safe.directory='*' clone -q --no-hardlinks . "$root/plumbline"
# What ./dev package made, for installer/dev/deb_check.sh.
if compgen -G 'build/package/*.deb' >/dev/null; then
    mkdir -p "$root/plumbline/build/package"
    cp build/package/*.deb "$root/plumbline/build/package"
fi
mount -t proc proc "$root/proc"

for command in "$@"; do
    printf '\n=== %s\n' "$command"
    from=$SECONDS
    chroot "$root" /usr/bin/env -i HOME=/ PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true \
        bash -c "cd /plumbline && $command" </dev/null
    printf '=== %s: fine after %s s\n' "$command" $((SECONDS - from))
done
