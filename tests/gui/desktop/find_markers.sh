# shellcheck shell=bash
# find_markers.sh: finds what must not be written, however it is written: as it is, as UTF-16, in the escapes of settings,
# percent-encoded, as hex and as base64. To be sourced.

hex_of() { od -An -v -tx1 | tr -d ' \n'; }
# bytes_of HEX: a pattern of these bytes
bytes_of() { sed 's/../\\x&/g' <<<"$1"; }
# What base64 has of the text wherever it stands: the characters at either end depend on what is beside it.
base64_of() {
    local ahead whole
    for ahead in "" x xx; do
        whole=$(printf '%s%s' "$ahead" "$1" | base64 -w 0)
        whole=${whole%%=*}
        [ -n "$ahead" ] && whole=${whole:$((${#ahead} + 1))}
        printf '|%s' "${whole%?}"
    done
}
# pattern_of MARKER: a Perl expression for all of its forms
pattern_of() {
    local utf8 big percent settings
    utf8=$(printf %s "$1" | hex_of)
    big=$(printf %s "$1" | iconv -f UTF-8 -t UTF-16BE | hex_of)
    percent=$(sed 's/../%&/g' <<<"$utf8")
    settings=$(sed -E 's/(..)(..)/(\\\\0|\\\\x0)\\x\2/g' <<<"$big") # as QSettings writes UTF-16; ASCII only
    printf '%s|%s|%s|%s|%s|%s%s' "$(bytes_of "$utf8")" "$(bytes_of "$big")" \
        "$(bytes_of "$(printf %s "$1" | iconv -f UTF-8 -t UTF-16LE | hex_of)")" "$settings" "$percent" "$utf8" \
        "$(base64_of "$1" | sed 's/[+]/\\+/g')"
    if [ "$utf8" != "$(printf %s "$1" | LC_ALL=C tr -d '\200-\377' | hex_of)" ]; then
        # Only what is beyond ASCII is percent-encoded as a rule; bytes that were taken for Latin-1 are encoded twice.
        printf '|%s|%s' "$(sed -E 's/../& /g; s/([89a-f].) /%\1/g; s/([0-7].) /\\x\1/g' <<<"$utf8")" \
            "$(bytes_of "$(printf %s "$1" | iconv -f LATIN1 -t UTF-8 | hex_of)")"
    fi
}
# holders_of MARKER grep-argument...: the files that hold it, in contents or names
holders_of() {
    local pattern status=0
    pattern=$(pattern_of "$1")
    shift
    # No base64 is the same in the other case, but that finds too much only.
    LC_ALL=C grep -rlaiP --devices=skip -e "$pattern" "$@" || status=$?
    [ "$status" -le 1 ] || fail "the files cannot be searched ($status)"
}
