#include "options.h"

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace gen_corpus {

Options opt;

namespace {

using std::vector;

void usage() {
    fprintf(stderr, "gen_corpus --count N --seed S --out PATH [--eol cr|lf|crlf] [--framing "
                    "plain|blank|mllp|batch|files] ... (see the head of the source)\n");
    exit(2);
}
void weights(const string& list, const vector<std::pair<string, double*>>& keys) {
    size_t a = 0;
    while (a < list.size()) {
        size_t e = list.find(',', a);
        if (e == string::npos)
            e = list.size();
        string kv = list.substr(a, e - a);
        size_t q = kv.find('=');
        bool ok = false;
        if (q != string::npos)
            for (auto& k : keys)
                if (k.first == kv.substr(0, q))
                    *k.second = atof(kv.c_str() + q + 1), ok = true;
        if (!ok) {
            fprintf(stderr, "unknown: %s\n", kv.c_str());
            exit(2);
        }
        a = e + 1;
    }
}

}  // namespace

void parseOptions(int argc, char** argv) {
    for (int a = 1; a < argc; ++a) {
        string k = argv[a];
        auto val = [&]() -> string {
            if (++a >= argc)
                usage();
            return argv[a];
        };
        if (k == "--count")
            opt.count = strtoull(val().c_str(), nullptr, 10);
        else if (k == "--seed")
            opt.seed = strtoull(val().c_str(), nullptr, 10);
        else if (k == "--out")
            opt.out = val();
        else if (k == "--eol") {
            string v = val();
            opt.eol = v == "lf" ? "\n" : v == "crlf" ? "\r\n" : v == "cr" ? "\r" : (usage(), "");
        } else if (k == "--framing")
            opt.framing = val();
        else if (k == "--batch-size")
            opt.batch = unsigned(atoi(val().c_str()));
        else if (k == "--big")
            opt.big = unsigned(atoi(val().c_str()));
        else if (k == "--patients")
            opt.patients = strtoull(val().c_str(), nullptr, 10);
        else if (k == "--ascii")
            opt.ascii = true;
        else if (k == "--odd")
            opt.odd = unsigned(atoi(val().c_str()));
        else if (k == "--broken")
            opt.broken = unsigned(atoi(val().c_str()));
        else if (k == "--stats")
            opt.stats = val();
        else if (k == "--index")
            opt.index = val();
        else if (k == "--second")
            opt.second = val();
        else if (k == "--truth")
            opt.truth = val();
        else if (k == "--mix") {
            double w[8] = {};
            weights(val(), {{"adt", w},
                            {"oru", w + 1},
                            {"orm", w + 2},
                            {"oml", w + 3},
                            {"siu", w + 4},
                            {"mdm", w + 5},
                            {"vxu", w + 6},
                            {"dft", w + 7}});
            for (int q = 0; q < 8; ++q)
                opt.w[q] = unsigned(w[q]);
        } else if (k == "--drift")
            weights(val(), {{"drop", &opt.drop},
                            {"dup", &opt.dup},
                            {"move", &opt.move},
                            {"change", &opt.change},
                            {"addz", &opt.addz},
                            {"dropseg", &opt.dropseg},
                            {"sys", &opt.sys}});
        else
            usage();
    }
    if (opt.framing != "plain" && opt.framing != "blank" && opt.framing != "mllp" && opt.framing != "batch" &&
        opt.framing != "files")
        usage();
    if (!opt.batch)
        opt.batch = 1;
}

}  // namespace gen_corpus
