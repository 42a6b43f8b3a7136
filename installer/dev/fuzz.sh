# ./dev fuzz [TARGET|all] [SECONDS] [--keep]: each target for SECONDS under ASan+UBSan, from its committed corpus on.
# Finds go to build/fuzz/corpus/<thing>; --keep merges what reaches new code into tests/fuzz/corpus/<thing>, minimised.
target=all seconds=60 keep=0
for argument in "$@"; do
    case "$argument" in
        --keep) keep=1 ;;
        -*)
            echo "./dev fuzz does not know '$argument'." >&2
            exit 2
            ;;
        *[!0-9]*) target=${argument#fuzz_} ;;
        *) seconds=$argument ;;
    esac
done

need fuzz
build fuzz
ran=0
for source in tests/fuzz/*/fuzz_*.cpp; do
    [ -f "$source" ] || continue
    thing=$(basename "$source" .cpp)
    thing=${thing#fuzz_}
    [ "$target" = all ] || [ "$target" = "$thing" ] || continue
    ran=$((ran + 1))
    program=build/fuzz/tests/fuzz_$thing
    committed=tests/fuzz/corpus/$thing
    grown=build/fuzz/corpus/$thing
    found=build/fuzz/found/$thing
    mkdir -p "$committed" "$grown" "$found"
    options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$found/" -print_final_stats=1)
    dictionary=${source%.cpp}.dict
    [ -f "$dictionary" ] && options+=(-dict="$dictionary")
    step "Fuzz $thing for $seconds s" "$program" "${options[@]}" "$grown" "$committed"
    if [ "$keep" = 1 ]; then
        merged=build/fuzz/merged/$thing
        rm -rf "$merged"
        mkdir -p "$merged"
        step "Minimise the corpus of $thing" "$program" -merge=1 -rss_limit_mb=2048 "$merged" "$committed" "$grown"
        rm -rf "$committed"
        mv "$merged" "$committed"
        printf '  %s inputs in %s\n' "$(find "$committed" -type f | wc -l)" "$committed"
    fi
done
if [ "$ran" = 0 ]; then
    echo "There is no fuzz target '$target' below tests/fuzz." >&2
    exit 1
fi
