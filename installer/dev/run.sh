# ./dev run: until there is a window, a tour of the command line on sample files that it makes.
need run
build dev plumb gen_corpus
installer/dev/tour.sh build/dev/app/plumb/plumb build/dev/tests/tools/gen_corpus build/tour
