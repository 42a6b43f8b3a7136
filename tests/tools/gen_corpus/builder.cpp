#include "builder.h"

#include "options.h"
#include "text.h"

#include <cstring>

namespace gen_corpus {

enum Kind { ADT, ORU, ORM, OML, SIU, MDM, VXU, DFT };

Builder::Builder(u64 index)
    : i(index)
    , r(opt.seed, 1, index)
    , s(nullptr)
    , cs(ASCII)
    , now(0) {}

Msg Builder::build() {
    bool big = r.permille(opt.big);
    unsigned total = 0, k, kind = 0;
    for (unsigned w : opt.w)
        total += w;
    k = r.below(total);
    while (k >= opt.w[kind])
        k -= opt.w[kind], ++kind;
    if (big)
        kind = ORU;
    switch (kind) {
    case ADT:
        k = r.below(100);
        si = k < 45 ? 0 : k < 75 ? 1 : 2;
        break;
    case ORU:
        si = r.chance(55) ? 4 : 3;
        break;
    case ORM:
        si = r.chance(70) ? 5 : 2;
        break;
    case OML:
        si = 4;
        break;
    case SIU:
        si = 6;
        break;
    case MDM:
        si = 7;
        break;
    case VXU:
        si = 8;
        break;
    default:
        si = 9;
    }
    s = &kSenders[si];
    cs = opt.ascii ? ASCII : s->cs;
    m.sender = si;
    m.cs = cs;
    // a patient's messages lie near each other in time
    u64 P = opt.patients ? opt.patients : opt.count / 6 + 1;
    u64 base = opt.count ? u64((__uint128_t)i * P / opt.count) : 0;
    p = patient((base + r.below(200)) % P, cs);
    now = 1735689600LL + (long long)i * 7 + r.below(7);  // from 2025-01-01, one message in about 7 s
    visit =
        "V" + num(20000000 + (long long)((p.n * 3 + r.below(2)) % 70000000)) + (s->v251 ? "^^^" + oid() + "^VN" : "");
    switch (kind) {
    case ADT:
        adt();
        break;
    case ORU:
        oru(big);
        break;
    case ORM:
        order(false);
        break;
    case OML:
        order(true);
        break;
    case SIU:
        siu();
        break;
    case MDM:
        mdm();
        break;
    case VXU:
        vxu();
        break;
    default:
        dft();
    }
    if (cs == LATIN1)
        for (string& g : m.segs)
            g = latin1(g);
    Rng q(opt.seed, 5, i);
    if (opt.broken && q.permille(opt.broken))
        spoil(q);
    if (opt.odd && q.permille(opt.odd)) {
        static const char from[] = "|^~&", to[] = "#$*@";
        for (string& g : m.segs)
            for (char& c : g) {
                if (strchr(to, c) && c)
                    c = '_';
                if (const char* f = strchr(from, c); f && c)
                    c = to[f - from];
            }
    }
    return std::move(m);
}
void Builder::spoil(Rng& q) {
    string& last = m.segs.back();
    switch (q.below(5)) {
    case 0:
        last.resize(last.size() / 2);
        m.defect = "cut_short";
        break;
    case 1:
        m.segs[1].insert(m.segs[1].size() / 2, "\n");
        m.defect = "stray_lf";
        break;
    case 2: {
        size_t a = 0;
        for (int k = 0; k < 8; ++k)
            a = m.segs[0].find('|', a) + 1;
        m.segs[0].erase(a, m.segs[0].find('|', a) - a);
        m.defect = "no_msh9";
        break;
    }
    case 3:
        for (int k = 0; k < 3; ++k)
            m.segs[1][size_t(k)] = char(m.segs[1][size_t(k)] | 32);
        m.defect = "lower_case_id";
        break;
    default:
        m.segs.insert(m.segs.begin() + 1, "");
        m.defect = "empty_segment";
    }
}

}  // namespace gen_corpus
