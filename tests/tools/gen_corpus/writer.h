#pragma once

#include "message.h"
#include "random.h"

#include <cstdio>
#include <string>
#include <utility>

namespace gen_corpus {

// Writes messages in the framing that the options ask for.
struct Writer {
    FILE* f = nullptr;
    string path, buf, eol;
    u64 bytes = 0, n = 0;
    explicit Writer(const string& p);
    void flush();
    // Where the message starts and how long it is.
    std::pair<u64, u64> put(const Msg& m);
    void close();
};

}  // namespace gen_corpus
