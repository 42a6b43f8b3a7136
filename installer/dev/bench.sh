# ./dev bench [NAME] [peers]: every tests/bench/bench_<name>, built as it is shipped, one after the other.
name="" peers=0
for argument in "$@"; do
    case "$argument" in
        peers) peers=1 ;;
        -*)
            echo "./dev bench does not know '$argument'." >&2
            exit 2
            ;;
        *) name=$argument ;;
    esac
done

need bench
# Generated traffic is kept between runs: making it takes longer than measuring on it.
export PLUMBLINE_BENCH_DATA="$PWD/build/bench"
mkdir -p "$PLUMBLINE_BENCH_DATA"

configure release
targets=(gen_corpus)
if has_target release bench; then
    targets+=(bench)
elif [ "$peers" = 0 ]; then
    echo "There is no benchmark in tests/bench yet." >&2
    exit 1
fi
step "Build release: ${targets[*]}" cmake --build build/release -j "$cores" --target "${targets[@]}"

ran=0
missed=""
for program in build/release/tests/bench/bench_"$name"*; do
    # Programs whose source is gone stay in the build folder.
    [ -x "$program" ] && [ -f "tests/bench/$(basename "$program").cpp" ] || continue
    ran=$((ran + 1))
    printf '\n== %s\n' "$(basename "$program")"
    # One that misses its bar does not keep the others from being measured. The window is measured offscreen and at an
    # X display.
    if [ "$(basename "$program")" = bench_gui ]; then
        QT_QPA_PLATFORM=offscreen "$program" || missed="$missed bench_gui"
        printf '\n== bench_gui at an X display\n'
        env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1000x24" "$program" || missed="$missed bench_gui(X)"
    else
        "$program" || missed="$missed $(basename "$program")"
    fi
done
if [ "$ran" = 0 ] && [ "$peers" = 0 ]; then
    echo "No benchmark's name starts with '$name'." >&2
    exit 1
fi

if [ "$peers" = 1 ]; then
    if ! command -v npm >/dev/null; then
        step "Install npm" install_packages nodejs npm
    fi
    printf '\n== npm parsers\n'
    tests/bench/peers/run.sh
fi
if [ -n "$missed" ]; then
    echo "Below their bars:$missed" >&2
    exit 1
fi
