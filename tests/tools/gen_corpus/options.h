#pragma once

#include "random.h"

#include <string>

namespace gen_corpus {

using std::string;

// The command line; main.cpp says what each one means.
struct Options {
    u64 count = 1000, seed = 1, patients = 0;
    string out = "-", eol = "\r", framing = "plain", stats, index, second, truth = "-";
    unsigned batch = 1000, big = 2, odd = 0, broken = 0;
    bool ascii = false;
    unsigned w[8] = {62, 6, 10, 3, 7, 3, 3, 6};
    double drop = .005, dup = .002, move = .004, change = .02, addz = .02, dropseg = .003, sys = 1;
};

extern Options opt;

// Ends the program with a sentence when the arguments are wrong.
void parseOptions(int argc, char** argv);

}  // namespace gen_corpus
