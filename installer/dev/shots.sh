# ./dev shots: there is no window yet, so what is recorded is the terminal: each step of the tour as a text file.
need run
build dev plumb gen_corpus
rm -rf build/shots
mkdir -p build/shots
step "Record the tour" bash -c \
    'installer/dev/tour.sh build/dev/app/plumb/plumb build/dev/tests/tools/gen_corpus build/tour >build/shots/tour.txt 2>&1'
awk '/^# / { ++n; file = sprintf("build/shots/%02d.txt", n) } n { print > file }' build/shots/tour.txt
echo "There is no window yet: $(ls build/shots/[0-9]*.txt | wc -l) terminal shots of plumb are in build/shots."
