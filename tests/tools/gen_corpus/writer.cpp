#include "writer.h"

#include "options.h"
#include "text.h"

#include <cstdlib>
#include <filesystem>

namespace gen_corpus {

Writer::Writer(const string& p)
    : path(p) {
    eol = opt.framing == "mllp" ? "\r" : opt.eol;
    if (opt.framing == "files") {
        std::filesystem::create_directories(path);
        return;
    }
    f = path == "-" ? stdout : fopen(path.c_str(), "wb");
    if (!f) {
        perror(path.c_str());
        exit(1);
    }
    if (opt.framing == "batch")
        buf += "FHS|^~\\&|GENERATOR|SYNTH|ANALYST|DESK|20250101000000||FEED" + num((long long)opt.seed) + eol;
}
void Writer::flush() {
    if (fwrite(buf.data(), 1, buf.size(), f) != buf.size()) {
        perror("write");
        exit(1);
    }
    bytes += buf.size();
    buf.clear();
}
std::pair<u64, u64> Writer::put(const Msg& m) {
    if (opt.framing == "files") {
        string dir = path + "/" + num((long long)(n / 1000), 5), t = m.type;
        if (n % 1000 == 0)
            std::filesystem::create_directories(dir);
        for (char& c : t)
            if (c == '^')
                c = '_';
        FILE* o = fopen((dir + "/" + num((long long)n, 8) + "_" + t + ".hl7").c_str(), "wb");
        if (!o) {
            perror("open");
            exit(1);
        }
        string b;
        for (const string& g : m.segs)
            b += g, b += eol;
        fwrite(b.data(), 1, b.size(), o);
        fclose(o);
        bytes += b.size();
        ++n;
        return {0, b.size()};
    }
    if (opt.framing == "batch" && n % opt.batch == 0)
        buf += "BHS|^~\\&|GENERATOR|SYNTH|ANALYST|DESK|20250101000000||||B" + num((long long)n / opt.batch + 1) + eol;
    if (opt.framing == "mllp")
        buf += '\x0b';
    u64 at = bytes + buf.size();
    for (const string& g : m.segs)
        buf += g, buf += eol;
    u64 len = bytes + buf.size() - at;
    if (opt.framing == "mllp")
        buf += "\x1c\r";
    if (opt.framing == "blank")
        buf += eol;
    ++n;
    if (opt.framing == "batch" && n % opt.batch == 0)
        buf += "BTS|" + num(opt.batch) + eol;
    if (buf.size() > (4u << 20))
        flush();
    return {at, len};
}
void Writer::close() {
    if (!f)
        return;
    if (opt.framing == "batch") {
        if (n % opt.batch)
            buf += "BTS|" + num((long long)(n % opt.batch)) + eol;
        buf += "FTS|" + num((long long)((n + opt.batch - 1) / opt.batch)) + eol;
    }
    flush();
    if (f != stdout)
        fclose(f);
    else
        fflush(f);
}

}  // namespace gen_corpus
