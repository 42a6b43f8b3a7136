# ./dev setup [KIND...]: the Debian packages only.
if [ $# -eq 0 ]; then
    set -- run test
fi
for kind in "$@"; do
    case "$kind" in
        run | test | deep | lint | bench | fuzz | package | coverage) ;;
        *)
            echo "./dev setup knows run, test, deep, lint, bench, fuzz, package and coverage; not '$kind'." >&2
            exit 2
            ;;
    esac
done
need "$@"
echo "Everything for $* is installed."
