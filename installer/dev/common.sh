# What every command of ./dev shares: steps with a time, packages, configuring and building. Sourced, from the tree's top.

cores=$(nproc 2>/dev/null || echo 2)
logs=build/log
mkdir -p "$logs"

seconds_since() {
    local tenths=$((($(date +%s%N) - $1) / 100000000))
    printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
}

# step "What is done" command...: one line with its time; the end of its output and the log's path when it fails.
step() {
    local what=$1 from log
    shift
    from=$(date +%s%N)
    log="$logs/$(printf '%s' "$what" | tr -cs 'A-Za-z0-9' '-' | sed 's/-$//').txt"
    if [ "$verbose" = 1 ]; then
        printf '== %s\n' "$what"
        if ! "$@"; then
            printf '%-58s failed after %s\n' "$what" "$(seconds_since "$from")" >&2
            return 1
        fi
    elif ! "$@" >"$log" 2>&1; then
        printf '%-58s failed after %s\n' "$what" "$(seconds_since "$from")" >&2
        tail -n 40 "$log" >&2
        printf 'All of it: %s\n' "$log" >&2
        return 1
    fi
    printf '%-58s %s\n' "$what" "$(seconds_since "$from")"
}

# Packages that are wanted and not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

install_packages() {
    # apt without --update fails on a machine whose package lists are missing or too old to be served.
    as_root apt-get install -y --no-install-recommends "$@" </dev/null && return
    as_root apt-get update </dev/null
    as_root apt-get install -y --no-install-recommends "$@" </dev/null
}

packages_run="g++ cmake ninja-build pkg-config ccache mold libexpected-dev libfmt-dev libcli11-dev libicu-dev libre2-dev
    libarchive-dev libpugixml-dev zlib1g-dev libyaml-dev libzstd-dev libxlsxwriter-dev libssl-dev libgtest-dev rapidjson-dev
    qt6-base-dev qt6-l10n-tools qt6-svg-dev libqscintilla2-qt6-dev qtkeychain-qt6-dev libpoppler-qt6-dev libpoppler-cpp-dev fonts-dejavu-core"
packages_test="$packages_run clang-14 libclang-rt-14-dev xvfb xauth xdotool python3-hl7 openssl"
packages_lint="$packages_test git clang-tidy-14 clang-format-14 g++-mingw-w64-x86-64-posix"
packages_fuzz="$packages_test llvm-14"
packages_deep="$packages_fuzz python3-docx python3-openpyxl libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils
    fonts-liberation fonts-crosextra-carlito"
packages_bench="$packages_test libbenchmark-dev libxxhash-dev libzstd-dev ripgrep"
packages_package="$packages_run dpkg-dev file desktop-file-utils appstream libxml2-utils"
packages_coverage="$packages_test gcovr"

# need KIND...: makes sure the packages of these kinds are there. Does nothing, and needs no rights, when they are.
need() {
    local kind name wanted missing
    wanted=""
    for kind in "$@"; do
        name="packages_$kind"
        wanted="$wanted ${!name}"
    done
    if ! command -v dpkg-query >/dev/null; then
        echo "This machine has no dpkg: install the counterparts of these Debian packages yourself:$wanted" >&2
        return
    fi
    # shellcheck disable=SC2086
    missing=$(missing_packages $(printf '%s\n' $wanted | sort -u))
    # Whichever npm is there serves; Debian's own only when there is none.
    command -v npm >/dev/null || missing="$missing npm"
    [ -z "$missing" ] && return
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "Missing Debian packages, and no sudo to install them. As root: apt-get install" $missing >&2
        return 1
    fi
    # shellcheck disable=SC2086
    step "Install $(printf '%s\n' "$missing" | wc -l) Debian packages" install_packages $missing
}

configure() {
    local preset=$1
    shift
    step "Configure $preset" cmake --preset "$preset" -Wno-dev "$@"
}

# A full disk is told by compilers and linkers in words of their own, and late. What a preset's build takes, in GB.
space_for() {
    case "$1" in
        dev | coverage | asan-window) echo 5 ;;
        *) echo 3 ;;
    esac
}

# Says before a first build that it may not fit.
look_at_space() {
    local free
    [ -d "build/$1" ] && return
    free=$(df -Pk . | awk 'NR == 2 {print int($4 / 1048576)}')
    if [ "$free" -lt "$(space_for "$1")" ]; then
        printf 'Only %s GB are free here; the build %s takes about %s. If it fails, make room and start again.\n' \
            "$free" "$1" "$(space_for "$1")" >&2
    fi
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    look_at_space "$preset"
    configure "$preset"
    step "Build $preset${*:+: $*}" cmake --build "build/$preset" -j "$cores" ${*:+--target "$@"}
}

# Whether a target exists in a configured preset.
has_target() {
    cmake --build "build/$1" --target help 2>/dev/null | grep "^$2: " >/dev/null
}
