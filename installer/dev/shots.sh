# ./dev shots [NAME...]: the canonical set of screens in build/shots, made offscreen by the real window; again at 150 %.
# ./dev shots --dark | --contrast [NAME...]: all of them in that scheme, in a folder of its own below.
# ./dev shots --manual [NAME...]: the pictures of the manual, beside its pages.
need test
if [ "${1:-}" = --manual ]; then
    shift
    build dev manual_pictures
    export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false;*.warning=false"
    step "Pictures of the manual" build/dev/tests/gui/manual_pictures resources/manual/pictures "$@"
    exit
fi
build dev shots
folder=build/shots
case "${1:-}" in
    --dark | --contrast)
        export PLUMBLINE_SHOTS_SCHEME=${1#--}
        folder=build/shots/$PLUMBLINE_SHOTS_SCHEME
        shift
        ;;
esac
rm -rf "$folder"
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false;*.warning=false"
step "Screens" build/dev/tests/gui/shots "$folder" "$@"
if [ $# -eq 0 ] && [ "$folder" = build/shots ]; then
    QT_SCALE_FACTOR=1.5 step "Screens at 150 %" build/dev/tests/gui/shots build/shots/150 desk-light desk-dark findings
fi
echo "$(find "$folder" -name '*.png' | wc -l) screens are in $folder."
