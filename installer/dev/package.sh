# ./dev package: .deb and .tar.gz in build/package, and a check that what was packed runs.
need package
build release plumb
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
for file in share/man/man1/plumb.1.gz share/bash-completion/completions/plumb share/doc/plumbline/copyright; do
    if [ ! -f "build/package/check/deb/usr/$file" ]; then
        echo "The .deb lacks usr/$file." >&2
        exit 1
    fi
done
rm -rf build/package/check
ls -l build/package
