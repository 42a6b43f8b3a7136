#include "drift.h"

#include "text.h"

#include <cstring>
#include <iterator>

namespace gen_corpus {

bool replaceField(string& seg, unsigned field, unsigned comp, const string& to, string& from) {
    size_t a = 0;
    for (unsigned k = 0; k < field; ++k) {
        a = seg.find('|', a);
        if (a == string::npos)
            return false;
        ++a;
    }
    size_t e = seg.find('|', a);
    if (e == string::npos)
        e = seg.size();
    size_t rep = seg.find('~', a);
    if (rep != string::npos && rep < e)
        e = rep;  // first repetition only
    if (comp) {
        for (unsigned k = 1; k < comp; ++k) {
            size_t c = seg.find('^', a);
            if (c == string::npos || c >= e)
                return false;
            a = c + 1;
        }
        size_t c = seg.find('^', a);
        if (c != string::npos && c < e)
            e = c;
    }
    from = seg.substr(a, e - a);
    if (from.empty() || from == to)
        return false;
    seg.replace(a, e - a, to);
    return true;
}
bool changeMessage(Msg& m, Rng& r, Change& c) {
    static const struct {
        const char* seg;
        unsigned f, comp;
    } cand[] = {{"PID", 11, 3}, {"PID", 8, 0},  {"PID", 5, 2},  {"PV1", 3, 1}, {"PV1", 2, 0},
                {"PV1", 44, 0}, {"OBX", 5, 1},  {"OBX", 11, 0}, {"DG1", 3, 1}, {"IN1", 4, 0},
                {"AL1", 3, 2},  {"PID", 16, 0}, {"ORC", 1, 0},  {"SCH", 9, 0}};
    for (int tries = 0; tries < 40; ++tries) {
        auto& k = cand[r.below(unsigned(std::size(cand)))];
        vector<size_t> at;
        for (size_t j = 0; j < m.segs.size(); ++j)
            if (m.segs[j].compare(0, 3, k.seg) == 0)
                at.push_back(j);
        if (at.empty())
            continue;
        size_t which = r.below(unsigned(at.size()));
        string to = k.f == 44                     ? stamp(1700000000LL + r.below(9000000), false)
                    : k.seg[0] == 'O' && k.f == 5 ? num(r.range(1, 999)) + ".77"
                                                  : string("DRIFT") + num(r.range(10, 99));
        if (!strcmp(k.seg, "OBX") && k.f == 5 && m.segs[at[which]].find("|ED|") != string::npos)
            continue;
        string from;
        if (!replaceField(m.segs[at[which]], k.f, k.comp, to, from))
            continue;
        c.seg = at[which];
        c.path = string(k.seg) + "[" + num((long long)which + 1) + "]-" + num(k.f) + (k.comp ? "." + num(k.comp) : "");
        c.from = m.cs == LATIN1 ? fromLatin1(from) : from;
        c.to = to;
        return true;
    }
    return false;
}

}  // namespace gen_corpus
