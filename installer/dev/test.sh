# ./dev test [NAME] [--fast] [--deep] [--coverage]
name="" fast=0 deep=0 coverage=0
for argument in "$@"; do
    case "$argument" in
        --fast) fast=1 ;;
        --deep) deep=1 ;;
        --coverage) coverage=1 ;;
        -*)
            echo "./dev test does not know '$argument'." >&2
            exit 2
            ;;
        *) name=$argument ;;
    esac
done

# One ctest run over several build folders, so that one summary counts everything.
write_ctest_root() {
    local preset
    mkdir -p build/all
    for preset in "$@"; do
        printf 'subdirs("../%s")\n' "$preset"
    done >build/all/CTestTestfile.cmake
}

# ctest has no switch for upper and lower case; a name with brackets of its own is taken as it is.
any_case() {
    case "$1" in
        *"["*) printf '%s' "$1" ;;
        *) printf '%s' "$1" | sed 's/[A-Za-z]/[\U&\L&]/g' ;;
    esac
}

run_ctest() {
    export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
    local selection=(-L quick)
    [ "$deep" = 1 ] && selection=()
    [ -n "$name" ] && selection+=(-R "$(any_case "$name")" --no-tests=error)
    if [ "$verbose" = 1 ]; then
        ctest --test-dir build/all -j "$cores" "${selection[@]}" --verbose
    else
        # Only what failed, and the summary: thousands of lines that say "Passed" hide the one that does not.
        ctest --test-dir build/all -j "$cores" "${selection[@]}" --output-on-failure |
            grep --line-buffered -vE '^ +Start +[0-9]+: |^ *[0-9]+/[0-9]+ Test +#[0-9]+: .* Passed +[0-9.]+ sec$|^Internal ctest'
    fi
}

if [ "$coverage" = 1 ]; then
    need coverage
    build coverage
    # shellcheck source=installer/dev/coverage.sh
    source installer/dev/coverage.sh
    exit
fi

need test
presets=(dev)
build dev
if [ "$fast" = 0 ]; then
    build asan
    presets+=(asan)
fi
if [ "$deep" = 1 ]; then
    need deep
    build tsan
    build asan-window
    presets+=(tsan asan-window)
    step "Fuzz every target for ${PLUMBLINE_FUZZ_SECONDS:-1200} s" ./dev fuzz all "${PLUMBLINE_FUZZ_SECONDS:-1200}"
fi
[ -n "$name" ] || installer/dev/budget.sh "${presets[@]}"
write_ctest_root "${presets[@]}"
outcome=0
run_ctest || outcome=$?
# ctest names what was skipped; the tests say why.
sed -n 's/^skipped: /Skipped: /p' build/all/Testing/Temporary/LastTest.log
exit "$outcome"
