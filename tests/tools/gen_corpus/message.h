#pragma once

#include "tables.h"

#include <string>
#include <utility>
#include <vector>

namespace gen_corpus {

using std::string;
using std::vector;

struct Seg {
    string id;
    vector<string> f;  // f[0] is field 1
    explicit Seg(const char* i)
        : id(i) {
        f.reserve(24);
    }
    Seg& set(size_t n, string v) {
        if (f.size() < n)
            f.resize(n);
        f[n - 1] = std::move(v);
        return *this;
    }
    string str() const {
        string o = id;
        size_t n = f.size();
        while (n && f[n - 1].empty())
            --n;
        for (size_t i = 0; i < n; ++i) {
            o += '|';
            o += f[i];
        }
        return o;
    }
};

struct Msg {
    vector<string> segs;
    string type, control;
    Charset cs = ASCII;
    unsigned sender = 0;
    bool big = false;
    string defect;
};

}  // namespace gen_corpus
