# ./dev lint [--fix] [--since REVISION]: format, clang-tidy on what changed against HEAD~1 or that revision, every core
# header alone under two compilers, and the direction of includes. --fix puts the format right first.
fix=0 since=HEAD~1
while [ $# -gt 0 ]; do
    case "$1" in
        --fix) fix=1 ;;
        --since)
            since=${2:-}
            shift
            if ! git -c safe.directory='*' rev-parse --quiet --verify "$since^{commit}" >/dev/null; then
                echo "./dev lint --since takes a revision, and '$since' is none here." >&2
                exit 2
            fi
            ;;
        *)
            echo "./dev lint does not know '$1'." >&2
            exit 2
            ;;
    esac
    shift
done
need lint
mkdir -p build/lint
lint_failed=0

# The tree may belong to another account, as in a container.
tree_git() {
    git -c safe.directory='*' "$@"
}

# Files of ours that git knows, so that scratch files do not count.
tracked() {
    tree_git ls-files -- "$@" | while IFS= read -r file; do
        if [ -f "$file" ]; then printf '%s\n' "$file"; fi
    done
}

check() {
    step "$@" || lint_failed=1
}

format() {
    tracked '*.cpp' '*.h' | tr '\n' '\0' | xargs -0 -r -n 32 -P "$cores" clang-format-14 --dry-run -Werror
}

# Headers of core but those of */net, which know Qt: each of those is the first thing that its own .cpp includes.
core_headers() {
    tracked 'core/*.h' | grep -v '/net/'
}

# Headers that a core header may need from outside: a private folder of links, so that the cross compiler sees these and
# none of the machine's own headers. Anything else belongs in a .cpp.
portable_headers() {
    rm -rf build/lint/include
    mkdir -p build/lint/include
    ln -s /usr/include/tl build/lint/include/tl
    ln -s /usr/include/fmt build/lint/include/fmt
}

# What many headers of core begin with, the richest last.
beginnings='words cstdint string string_view vector
error cstdint string string_view vector base/error.h
result cstdint string string_view vector base/error.h base/result.h
bytes cstdint string string_view vector base/error.h base/result.h base/bytes.h
document cstdint string string_view vector base/error.h spec/spec_document.h
view cstdint string string_view vector base/error.h base/result.h hl7/message_view.h
spec cstdint string string_view vector base/error.h base/result.h base/bytes.h spec/spec_document.h hl7/message_view.h'

# Each header is the first thing a file includes, so that it cannot lean on what another one brought in. What it includes
# itself may be precompiled: that is most of the time, and changes nothing that it sees.
headers_alone() {
    local folder=build/lint/beginnings name needed
    rm -rf "$folder"
    mkdir -p "$folder"
    printf '%s\n' "$beginnings" >"$folder/all"
    : >"$folder/none.h"
    while read -r name needed; do
        # shellcheck disable=SC2086
        printf '#include <%s>\n' $needed >"$folder/$name.h"
    done <"$folder/all"
    (cd "$folder" && printf '%s\n' *.h) | xargs -r -n 1 -P "$cores" bash -c '
        clang++-14 -std=c++20 -Wall -Wextra -Werror -Icore -x c++-header "$0/$1" -o "$0/${1%.h}.pch"
    ' "$folder"
    core_headers | xargs -r awk -f installer/dev/headers_alone.awk "$folder/all" |
        xargs -r -n 2 -P "$cores" bash -c '
            printf "#include \"%s\"\n" "$2" |
                clang++-14 -std=c++20 -fsyntax-only -Wall -Wextra -Werror -Icore -include-pch "$0/$1.pch" -x c++ -
        ' "$folder"
}

# That each stands alone was just seen: here a room at a time shows what another system's library does not have.
headers_for_windows() {
    core_headers | sed 's,^core/,,;s,/.*,,' | sort -u | xargs -r -n 1 -P "$cores" bash -c '
        git -c safe.directory="*" ls-files -- "core/$1/*.h" | grep -v /net/ | while IFS= read -r header; do
            if [ -f "$header" ]; then printf "#include \"%s\"\n" "${header#core/}"; fi
        done | x86_64-w64-mingw32-g++-posix -std=c++20 -fsyntax-only -Wall -Wextra -Werror -Icore \
            -isystem build/lint/include -x c++ -
    ' room
}

windows_files() {
    tracked 'core/base/*_windows.cpp' | tr '\n' '\0' |
        xargs -0 -r -n 1 -P "$cores" x86_64-w64-mingw32-g++-posix -std=c++20 -fsyntax-only -Wall -Wextra -Wconversion \
            -Wshadow -Werror -Icore -isystem build/lint/include
}

# What changed since then, of what this machine compiles: not the other system's files.
changed() {
    tree_git diff --name-only --diff-filter=d "$since" -- '*.cpp' | while IFS= read -r file; do
        if grep -q "/$file\"" build/tidy/compile_commands.json; then printf '%s\n' "$file"; fi
    done
}

# clang-tidy looks at files one by one and reads the headers themselves, so it has a configuration of its own: nothing is
# compiled together there, and GCC's precompiled headers mean nothing to it. What moc makes of a test is made first.
tidy() {
    cmake --preset dev -B build/tidy -DPLUMBLINE_UNITY=OFF -DPLUMBLINE_PRECOMPILED=OFF
    sed -E 's, -Winvalid-pch -include [^ ]*cmake_pch\.hxx,,' build/tidy/compile_commands.json >build/lint/compile_commands.json
    mkdir -p build/lint/moc
    changed | while IFS= read -r file; do
        name=$(basename "$file" .cpp)
        if grep -q "^#include \"$name.moc\"" "$file"; then /usr/lib/qt6/libexec/moc "$file" -o "build/lint/moc/$name.moc"; fi
    done
    changed | tr '\n' '\0' | xargs -0 -r -n 1 -P "$cores" clang-tidy-14 --quiet -p build/lint \
        --extra-arg=-Wno-unknown-warning-option --extra-arg="-I$PWD/build/lint/moc" --warnings-as-errors='*'
}

if [ "$fix" = 1 ]; then
    tracked '*.cpp' '*.h' | tr '\n' '\0' | xargs -0 -r clang-format-14 -i
fi
check "Format" format
portable_headers
check "Core headers alone, clang 14" headers_alone
check "Core headers, mingw-w64" headers_for_windows
check "Windows files, mingw-w64" windows_files
build dev architecture
check "Direction of includes" build/dev/tests/architecture/architecture --gtest_brief=1
if tree_git rev-parse --quiet --verify "$since" >/dev/null 2>&1; then
    check "clang-tidy on what changed against $since" tidy
else
    echo "clang-tidy: there is no $since to compare with, so nothing to look at."
fi

if [ "$lint_failed" != 0 ]; then
    echo "lint: something is to be put right (above)." >&2
    exit 1
fi
