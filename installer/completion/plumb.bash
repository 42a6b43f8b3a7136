# Completion of plumb for bash. Verbs and options are read from plumb's own --help, so that they cannot go out of date;
# words that an option takes stand here.
_plumb() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb="" words="" i
    local action=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
            --threads) ((++i)) ;;
            -*) ;;
            *)
                verb=${COMP_WORDS[i]}
                break
                ;;
        esac
    done
    if [[ -z $verb ]]; then
        words="$(plumb --help 2>/dev/null | sed -n '/^Verbs:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p') --help --version"
    else
        case $previous in
            -f | --format)
                case $verb in
                    show) words="tree er7 json hex" ;;
                    list | find) words="table tsv ndjson json" ;;
                    get) words="tsv ndjson" ;;
                    stats) words="table ndjson" ;;
                    diff | send) words="text ndjson" ;;
                    dict) words="text json ndjson" ;;
                    spec) words="text json yaml" ;;
                    project | sql) words="text tsv csv json ndjson" ;;
                    check) words="text json ndjson csv html xlsx junit sarif" ;;
                esac
                ;;
            --version)
                words="2.1 2.2 2.3 2.3.1 2.4 2.5 2.5.1 2.6 2.7 2.7.1 2.8 2.8.1 2.8.2"
                ;;
            --to) [[ $verb == spec ]] && words="yaml nist profile" ;;
            --when-away) words="close AE AR silence" ;;
            --on) words="AE= AR= CE= CR= timeout= connect= lost=" ;;
            --fail-on) words="error warning alert information never" ;;
            -s | --spec) words="hl7 $(plumb spec list 2>/dev/null | awk '{ print $1 }') $(compgen -f -- "$current")" ;;
            --frame) words="keep cr lf crlf mllp batch" ;;
            --as) words="hl7 literal json xml csv base64 hexdump mirth indented utf16 pcap smat" ;;
            --part) words="raw processedRaw transformed encoded sent response responseTransformed processedResponse" ;;
            *)
                if [[ $current == -* ]]; then
                    # What a spec is made of or held against takes options of its own.
                    [[ $verb == spec && ${COMP_WORDS[i + 1]} != -* ]] && action=("${COMP_WORDS[i + 1]}")
                    words=$(plumb "$verb" "${action[@]}" --help 2>/dev/null | sed '/^Examples:/,$d' | grep -oE -- '--[a-z][a-z-]*' | sort -u)
                fi
                ;;
        esac
    fi
    if [[ $verb == spec && $words == "" && $previous == spec ]]; then
        words="lint show convert list schema import infer gap reality"
    fi
    if [[ $verb == project && $words == "" && $previous == project ]]; then
        words="new info list import add remove export sql audit verify repair snapshot compact passphrase"
    fi
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _plumb plumb
