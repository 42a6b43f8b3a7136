// gen_corpus - deterministic generator of synthetic HL7 v2 corpora.
//
//   gen_corpus --count 100000 --seed 1 --out feed.hl7 --stats feed.json
//   gen_corpus --count 100000 --seed 1 --out a.hl7 --second b.hl7 --truth truth.json
//
// The output depends on the arguments alone: no clock, no threads,
// no locale, no std:: distribution; the same arguments give the same bytes everywhere.
// All people, places and numbers are made up.
//
//   --count N          messages (default 1000)
//   --seed S           default 1
//   --out PATH         output file, '-' for stdout; a folder with --framing files
//   --eol cr|lf|crlf   segment terminator (default cr; MLLP is always cr)
//   --framing plain|blank|mllp|batch|files
//                      plain: messages end to end; blank: an empty line between them;
//                      mllp: <VT> message <FS><CR>; batch: FHS/BHS .. BTS/FTS;
//                      files: one file per message, 1000 per sub-folder
//   --batch-size N     messages per BHS/BTS (default 1000)
//   --big PERMILLE     messages that are an ORU with a ~50 KB base64 ED (default 2)
//   --mix LIST         weights, e.g. adt=62,oru=6,orm=10,oml=3,siu=7,mdm=3,vxu=3,dft=6
//   --patients N       distinct patients (default count/6)
//   --ascii            no UTF-8 / Latin-1 text
//   --odd PERMILLE     messages with unusual MSH-1/MSH-2 delimiters (default 0)
//   --broken PERMILLE  messages with a defect: cut short, stray LF in a field, no MSH-9,
//                      segment id in lower case, empty segment (default 0; listed in stats)
//   --stats PATH       JSON: messages, bytes, segments, delimiters, per-type counts, defects
//   --index PATH       TSV: message number, byte offset, length, type, control id
//   --second PATH      also write a drifted second feed (framed like the first)
//   --drift LIST       rates, default drop=.005,dup=.002,move=.004,change=.02,addz=.02,
//                      dropseg=.003,sys=1  (sys: one sender renames MSH-3 in every message)
//   --truth PATH       JSON ground truth of the drift ('-' or absent: stdout)
#include "builder.h"
#include "drift.h"
#include "options.h"
#include "text.h"
#include "writer.h"

#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace gen_corpus;

namespace {

struct Delims {
    u64 seg = 0, field = 0, comp = 0, sub = 0, rep = 0, esc = 0;
};

}  // namespace

int main(int argc, char** argv) {
    parseOptions(argc, argv);

    Writer w(opt.out);
    Writer* second = opt.second.empty() ? nullptr : new Writer(opt.second);
    FILE* idx = opt.index.empty() ? nullptr : fopen(opt.index.c_str(), "wb");
    std::map<string, u64> types, defects;
    u64 bigs = 0, bigBytes = 0, segs = 0, nonAscii = 0;
    Delims d;
    string jDrop, jDup, jMove, jChange, jAdd, jDel;
    u64 nDrop = 0, nDup = 0, nMove = 0, nChange = 0, nAdd = 0, nDel = 0, nSys = 0, nSecond = 0, nClean = 0;
    struct Held {
        u64 due;
        Msg m;
        u64 from;
    };
    vector<Held> held;
    auto entry = [](string& j, const string& e) {
        j += j.empty() ? "\n    " : ",\n    ";
        j += e;
    };
    auto emit2 = [&](const Msg& m) {
        second->put(m);
        ++nSecond;
    };

    for (u64 i = 0; i < opt.count; ++i) {
        Msg m = Builder(i).build();
        auto [at, len] = w.put(m);
        ++types[m.type];
        segs += m.segs.size();
        if (m.big)
            ++bigs, bigBytes += len;
        if (!m.defect.empty())
            ++defects[m.defect];
        bool na = false;
        for (const string& g : m.segs)
            for (char c : g) {
                d.field += c == '|';
                d.comp += c == '^';
                d.sub += c == '&';
                d.rep += c == '~';
                d.esc += c == '\\';
                na |= (c & 0x80) != 0;
            }
        nonAscii += na;
        if (idx)
            fprintf(idx, "%llu\t%llu\t%llu\t%s\t%s\n", (unsigned long long)i, (unsigned long long)at,
                    (unsigned long long)len, m.type.c_str(), m.control.c_str());
        if (!second)
            continue;

        Rng r(opt.seed, 99, i);
        string who = "{\"index\": " + num((long long)i) + ", \"control_id\": " + json(m.control);
        for (size_t k = 0; k < held.size();)
            if (held[k].due <= i) {
                emit2(held[k].m);
                held.erase(held.begin() + long(k));
            } else
                ++k;
        if (r.rate(opt.drop)) {
            entry(jDrop, who + "}");
            ++nDrop;
            continue;
        }
        bool clean = true;
        if (opt.sys > 0 && m.sender == 2) {
            string from;
            if (replaceField(m.segs[0], 2, 0, "CERNER_NEW", from))
                ++nSys, clean = false;
        }
        if (r.rate(opt.change)) {
            Change c;
            if (changeMessage(m, r, c)) {
                entry(jChange, who + ", \"segment_index\": " + num((long long)c.seg) + ", \"path\": " + json(c.path) +
                                   ", \"from\": " + json(c.from) + ", \"to\": " + json(c.to) + "}");
                ++nChange;
                clean = false;
            }
        }
        if (m.segs.size() > 4 && r.rate(opt.dropseg)) {
            size_t k = 3 + r.below(unsigned(m.segs.size() - 3));
            if (m.segs[k].size() < 400) {
                entry(jDel, who + ", \"segment_index\": " + num((long long)k) +
                                ", \"segment\": " + json(m.cs == LATIN1 ? fromLatin1(m.segs[k]) : m.segs[k]) + "}");
                m.segs.erase(m.segs.begin() + long(k));
                ++nDel;
                clean = false;
            }
        }
        if (r.rate(opt.addz)) {
            string z = "ZQA|1|NEWFEED|" + num(r.range(1000, 9999)) + "|Y";
            m.segs.push_back(z);
            entry(jAdd, who + ", \"segment_index\": " + num((long long)m.segs.size() - 1) +
                            ", \"segment\": " + json(z) + "}");
            ++nAdd;
            clean = false;
        }
        nClean += clean;
        if (r.rate(opt.move)) {
            u64 by = 1 + r.below(200);
            entry(jMove, who + ", \"later_by\": " + num((long long)by) + "}");
            ++nMove;
            held.push_back({i + by, std::move(m), i});
            continue;
        }
        emit2(m);
        if (r.rate(opt.dup)) {
            entry(jDup, who + "}");
            ++nDup;
            emit2(m);
        }
    }
    if (second)
        for (auto& h : held)
            emit2(h.m);
    w.close();
    if (idx)
        fclose(idx);

    auto mapJson = [](const std::map<string, u64>& m) {
        string o = "{";
        for (auto& [k, v] : m)
            o += (o.size() > 1 ? ", " : "") + json(k) + ": " + num((long long)v);
        return o + "}";
    };
    string st =
        "{\"seed\": " + num((long long)opt.seed) + ", \"messages\": " + num((long long)opt.count) +
        ", \"bytes\": " + num((long long)w.bytes) + ", \"segments\": " + num((long long)segs) +
        ", \"field_separators\": " + num((long long)d.field) + ", \"component_separators\": " + num((long long)d.comp) +
        ", \"repetition_separators\": " + num((long long)d.rep) +
        ", \"subcomponent_separators\": " + num((long long)d.sub) +
        ", \"escape_characters\": " + num((long long)d.esc) + ", \"big_messages\": " + num((long long)bigs) +
        ", \"big_bytes\": " + num((long long)bigBytes) + ", \"messages_with_non_ascii\": " + num((long long)nonAscii) +
        ",\n \"types\": " + mapJson(types) + ",\n \"defects\": " + mapJson(defects) + "}\n";
    if (!opt.stats.empty()) {
        FILE* o = fopen(opt.stats.c_str(), "wb");
        if (!o) {
            perror("stats");
            return 1;
        }
        fputs(st.c_str(), o);
        fclose(o);
    } else
        fputs(st.c_str(), stderr);
    if (second) {
        second->close();
        FILE* o = opt.truth == "-" ? stdout : fopen(opt.truth.c_str(), "wb");
        if (!o) {
            perror("truth");
            return 1;
        }
        fprintf(
            o,
            "{\n  \"seed\": %llu, \"first_messages\": %llu, \"second_messages\": %llu, \"unchanged_content\": %llu,\n"
            "  \"counts\": {\"dropped\": %llu, \"duplicated\": %llu, \"moved\": %llu, \"changed\": %llu, "
            "\"removed_segments\": %llu, \"added_segments\": %llu, \"systematic\": %llu},\n"
            "  \"systematic\": [{\"path\": \"MSH-3\", \"from\": \"CERNER\", \"to\": \"CERNER_NEW\", \"messages\": "
            "%llu}],\n",
            (unsigned long long)opt.seed, (unsigned long long)opt.count, (unsigned long long)nSecond,
            (unsigned long long)nClean, (unsigned long long)nDrop, (unsigned long long)nDup, (unsigned long long)nMove,
            (unsigned long long)nChange, (unsigned long long)nDel, (unsigned long long)nAdd, (unsigned long long)nSys,
            (unsigned long long)nSys);
        fprintf(o,
                "  \"dropped\": [%s],\n  \"duplicated\": [%s],\n  \"moved\": [%s],\n  \"changed\": [%s],\n  "
                "\"removed_segments\": [%s],\n  \"added_segments\": [%s]\n}\n",
                jDrop.c_str(), jDup.c_str(), jMove.c_str(), jChange.c_str(), jDel.c_str(), jAdd.c_str());
        if (o != stdout)
            fclose(o);
        delete second;
    }
    return 0;
}
