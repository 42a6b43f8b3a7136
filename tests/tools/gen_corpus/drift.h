#pragma once

#include "message.h"
#include "random.h"

#include <cstddef>
#include <string>

namespace gen_corpus {

struct Change {
    size_t seg;
    string path, from, to;
};

// Replaces one component (0: the whole field) in place; false when the field is absent or empty.
bool replaceField(string& seg, unsigned field, unsigned comp, const string& to, string& from);
// Changes one value of the message and says which; false when none of the candidates is filled.
bool changeMessage(Msg& m, Rng& r, Change& c);

}  // namespace gen_corpus
