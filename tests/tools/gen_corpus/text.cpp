#include "text.h"

#include <cstdio>

namespace gen_corpus {

string num(long long v, int width) {
    char b[32];
    int n = snprintf(b, sizeof b, "%0*lld", width, v);
    return string(b, size_t(n));
}
string cat(std::initializer_list<string_view> parts) {
    string o;
    for (string_view p : parts)
        o += p;
    return o;
}
// days since 1970-01-01 -> y m d (Howard Hinnant's civil_from_days)
static void civil(long long z, int& y, unsigned& m, unsigned& d) {
    z += 719468;
    const long long era = (z >= 0 ? z : z - 146096) / 146097;
    const unsigned doe = unsigned(z - era * 146097);
    const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const unsigned mp = (5 * doy + 2) / 153;
    d = doy - (153 * mp + 2) / 5 + 1;
    m = mp < 10 ? mp + 3 : mp - 9;
    y = int(yoe) + int(era) * 400 + (m <= 2);
}
string date(long long secs) {
    int y;
    unsigned m, d;
    civil(secs / 86400, y, m, d);
    char b[32];
    snprintf(b, sizeof b, "%04d%02u%02u", y, m, d);
    return b;
}
string stamp(long long secs, bool seconds) {
    long long t = secs % 86400;
    string s = date(secs) + num(t / 3600, 2) + num(t / 60 % 60, 2);
    if (seconds)
        s += num(t % 60, 2);
    return s;
}
string latin1(string_view utf8) {
    string o;
    for (size_t i = 0; i < utf8.size();) {
        unsigned char c = (unsigned char)utf8[i];
        if (c < 0x80) {
            o += char(c);
            ++i;
        } else if (c < 0xE0) {
            unsigned v = (c & 31u) << 6 | ((unsigned char)utf8[i + 1] & 63u);
            o += v < 256 ? char(v) : '?';
            i += 2;
        } else {
            o += c < 0xF0 ? '-' : '?';
            i += c < 0xF0 ? 3 : 4;
        }
    }
    return o;
}
string fromLatin1(string_view s) {
    string o;
    for (char ch : s) {
        unsigned char c = (unsigned char)ch;
        if (c < 0x80)
            o += ch;
        else {
            o += char(0xC0 | c >> 6);
            o += char(0x80 | (c & 63));
        }
    }
    return o;
}
string json(string_view s) {
    string o = "\"";
    for (char ch : s) {
        unsigned char c = (unsigned char)ch;
        if (c == '"' || c == '\\') {
            o += '\\';
            o += ch;
        } else if (c < 0x20) {
            char b[8];
            snprintf(b, sizeof b, "\\u%04x", c);
            o += b;
        } else
            o += ch;
    }
    return o + "\"";
}

}  // namespace gen_corpus
