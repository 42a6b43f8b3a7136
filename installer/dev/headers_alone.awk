# Which of the precompiled beginnings a header may be compiled after: one whose headers it includes itself, directly or
# through others, so that it gets nothing from it that it did not ask for. Beginnings come one a line of the first file,
# their headers after their name, the best last; then come the headers of core.
FILENAME == ARGV[1] {
    names[++beginnings] = $1
    $1 = ""
    needed[beginnings] = $0
    next
}
FNR == 1 {
    header = FILENAME
    sub(/^core\//, "", header)
    headers[++count] = header
}
/^#include ["<]/ {
    name = $2
    gsub(/["<>]/, "", name)
    included[header] = included[header] " " name
}
function reach(name, reached, parts, i, n) {
    if (name in reached) return
    reached[name] = 1
    n = split(included[name], parts, " ")
    for (i = 1; i <= n; ++i) reach(parts[i], reached)
}
function has_all(wanted, reached, parts, i, n) {
    n = split(wanted, parts, " ")
    for (i = 1; i <= n; ++i) if (!(parts[i] in reached)) return 0
    return 1
}
END {
    for (i = 1; i <= count; ++i) {
        split("", reached)
        reach(headers[i], reached)
        delete reached[headers[i]]
        for (j = beginnings; j > 0 && !has_all(needed[j], reached); --j) continue
        print (j > 0 ? names[j] : "none"), headers[i]
    }
}
