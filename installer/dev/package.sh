# ./dev package: .deb and .tar.gz in build/package, and a check that what was packed runs.
need package
build release plumb plumbline
rm -rf build/package
mkdir -p build/package
step "Pack .deb and .tar.gz" cpack --config build/release/CPackConfig.cmake -G "DEB;TGZ" -B "$PWD/build/package"
rm -rf build/package/_CPack_Packages

deb=$(ls build/package/*.deb)
tgz=$(ls build/package/*.tar.gz)
step "Read the package's description" dpkg-deb --info "$deb"
mkdir -p build/package/check/deb build/package/check/tgz
step "Unpack both" bash -c "dpkg-deb -x '$deb' build/package/check/deb && tar -xzf '$tgz' -C build/package/check/tgz"
for program in build/package/check/deb/usr/bin/plumb build/package/check/tgz/*/bin/plumb; do
    step "Run $(basename "$(dirname "$(dirname "$program")")")/bin/plumb --version" "$program" --version
    "$program" --version
done
# What the module needs must be asked for by the package, although the program does not link it.
for module in build/package/check/deb/usr/lib/plumbline/plumbline-pdf.so build/package/check/tgz/*/lib/plumbline/plumbline-pdf.so \
    build/package/check/deb/usr/lib/plumbline/plumbline-pdf-text build/package/check/tgz/*/lib/plumbline/plumbline-pdf-text; do
    [ -f "$module" ] || { echo "$module is not there." >&2; exit 1; }
done
dpkg-deb -f "$deb" Depends | grep libpoppler-qt6 >/dev/null || {
    echo "The .deb does not depend on Poppler, which its module needs." >&2
    exit 1
}
# SQLite is in the programs: the system's could not open an encrypted project.
if dpkg-deb -f "$deb" Depends | grep libsqlite3 >/dev/null; then
    echo "The .deb depends on the system's SQLite, which cannot encrypt." >&2
    exit 1
fi
# The window starts without a display too, so that this check needs none.
for program in build/package/check/deb/usr/bin/plumbline build/package/check/tgz/*/bin/plumbline; do
    step "Run $(basename "$(dirname "$(dirname "$program")")")/bin/plumbline --version" \
        env QT_QPA_PLATFORM=offscreen "$program" --version
done
step "The desktop file is valid" desktop-file-validate \
    build/package/check/deb/usr/share/applications/org.plumbline.Plumbline.desktop
step "The metainfo is valid" appstreamcli validate --no-net \
    build/package/check/deb/usr/share/metainfo/org.plumbline.Plumbline.metainfo.xml
step "The types are valid" xmllint --noout build/package/check/deb/usr/share/mime/packages/plumbline-mime.xml
for file in share/man/man1/plumbline.1.gz share/bash-completion/completions/plumbline \
    share/icons/hicolor/scalable/apps/plumbline.svg share/plumbline/sample/mercy-adt.hl7 share/man/man1/plumb.1.gz share/bash-completion/completions/plumb share/doc/plumbline/copyright; do
    if [ ! -f "build/package/check/deb/usr/$file" ]; then
        echo "The .deb lacks usr/$file." >&2
        exit 1
    fi
done
rm -rf build/package/check
ls -l build/package
