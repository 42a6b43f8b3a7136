# ./dev run: the window on the sample project. Without a display, the same steps offscreen, with pictures of them.
need run
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    build dev plumbline
    echo "Plumbline opens on its sample project. The command line beside it is build/dev/app/plumb/plumb."
    build/dev/app/plumbline/plumbline --sample
else
    build dev plumbline plumb gen_corpus shots
    echo "There is no display here, so the window is shown offscreen: its pictures go to build/tour."
    mkdir -p build/tour
    QT_QPA_PLATFORM=offscreen step "The window's tour" build/dev/tests/gui/shots build/tour start-light desk-light filter findings statistics
    installer/dev/tour.sh build/dev/app/plumb/plumb build/dev/tests/tools/gen_corpus build/tour
    ls build/tour/*.png
fi
