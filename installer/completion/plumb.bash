# Completion of plumb for bash. Verbs and options are read from plumb's own --help, so that they cannot go out of date.
_plumb() {
    local current=${COMP_WORDS[COMP_CWORD]} verb="" word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            -*) ;;
            *)
                verb=$word
                break
                ;;
        esac
    done
    if [[ -z $verb ]]; then
        local verbs
        verbs=$(plumb --help 2>/dev/null | sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "${verbs:-list show get find stats diff set export} --help --version" -- "$current")
    elif [[ $current == -* ]]; then
        local options
        options=$(plumb "$verb" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _plumb plumb
