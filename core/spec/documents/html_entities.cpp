#include "spec/documents/html_tokens.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "hl7/charset.h"

#include <algorithm>
#include <unordered_map>

namespace plumb::spec {
namespace {

constexpr std::size_t kLongestName = 12;

// The characters from U+00A0 on, in order.
constexpr std::string_view kLatinNames =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml";

struct NamedCharacter {
    std::string_view name;
    char32_t code;
};
constexpr NamedCharacter kOthers[] = {
    {"amp", '&'},       {"lt", '<'},        {"gt", '>'},        {"quot", '"'},      {"apos", '\''},
    {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},  {"scaron", 0x161},  {"Yuml", 0x178},
    {"fnof", 0x192},    {"circ", 0x2C6},    {"tilde", 0x2DC},   {"ensp", 0x2002},   {"emsp", 0x2003},
    {"thinsp", 0x2009}, {"zwnj", 0x200C},   {"zwj", 0x200D},    {"ndash", 0x2013},  {"mdash", 0x2014},
    {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C},  {"rdquo", 0x201D},
    {"bdquo", 0x201E},  {"dagger", 0x2020}, {"Dagger", 0x2021}, {"bull", 0x2022},   {"hellip", 0x2026},
    {"permil", 0x2030}, {"prime", 0x2032},  {"Prime", 0x2033},  {"lsaquo", 0x2039}, {"rsaquo", 0x203A},
    {"euro", 0x20AC},   {"trade", 0x2122},  {"larr", 0x2190},   {"uarr", 0x2191},   {"rarr", 0x2192},
    {"darr", 0x2193},   {"harr", 0x2194},   {"rArr", 0x21D2},   {"minus", 0x2212},  {"infin", 0x221E},
    {"asymp", 0x2248},  {"ne", 0x2260},     {"le", 0x2264},     {"ge", 0x2265},     {"check", 0x2713},
    {"cross", 0x2717},  {"lowast", 0x2217}, {"lsqb", '['},      {"lbrack", '['},    {"rsqb", ']'},
    {"rbrack", ']'},    {"lcub", '{'},      {"lbrace", '{'},    {"rcub", '}'},      {"rbrace", '}'},
    {"vert", '|'},      {"verbar", '|'},    {"Hat", '^'},       {"bsol", '\\'},     {"sol", '/'},
    {"num", '#'},       {"lpar", '('},      {"rpar", ')'},      {"ast", '*'},       {"colon", ':'},
    {"comma", ','},     {"period", '.'},    {"semi", ';'},      {"equals", '='},    {"plus", '+'},
    {"excl", '!'},      {"quest", '?'},     {"percnt", '%'},    {"lowbar", '_'},    {"Tab", '\t'},
    {"NewLine", '\n'},  {"alpha", 0x3B1},   {"beta", 0x3B2},    {"mu", 0x3BC},      {"omega", 0x3C9}};

using Characters = std::unordered_map<std::string_view, char32_t>;

Characters makeCharacters() {
    Characters characters;
    char32_t code = 0xA0;
    for (std::size_t at = 0; at < kLatinNames.size(); ++code) {
        const std::size_t end = std::min(kLatinNames.find(' ', at), kLatinNames.size());
        characters.emplace(kLatinNames.substr(at, end - at), code);
        at = end + 1;
    }
    for (const NamedCharacter& other : kOthers) {
        characters.emplace(other.name, other.code);
    }
    return characters;
}

char32_t numberedCharacter(std::string_view digits) {
    const bool hex = !digits.empty() && toLower(digits.front()) == 'x';
    char32_t code = 0;
    for (const char c : digits.substr(hex ? 1 : 0)) {
        const int digit = hexValue(static_cast<unsigned char>(c));
        if (digit < 0 || (!hex && digit > 9) || code > 0x10FFFF) {
            return 0;
        }
        code = code * (hex ? 16u : 10u) + static_cast<char32_t>(digit);
    }
    return code;
}

bool appendCharacter(std::string& out, std::string_view name) {
    static const Characters kCharacters = makeCharacters();
    if (name.empty()) {
        return false;
    }
    if (name.front() == '#') {
        const char32_t code = numberedCharacter(name.substr(1));
        if (code >= 0x80 && code < 0xA0) {  // meant as Windows-1252, and shown so by every browser
            const char byte = static_cast<char>(code);
            out += hl7::toUtf8(std::string_view(&byte, 1), hl7::Charset::windows1252());
        } else if (code != 0) {
            appendUtf8(out, code);
        }
        return code != 0;
    }
    const auto found = kCharacters.find(name);
    if (found == kCharacters.end()) {
        return false;
    }
    appendUtf8(out, found->second);
    return true;
}

}  // namespace

void appendHtmlText(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = std::min(text.find('&', at), text.size());
        out += text.substr(at, mark - at);
        if (mark == text.size()) {
            return;
        }
        const std::size_t length = text.substr(mark + 1, kLongestName).find(';');
        if (length != std::string_view::npos && appendCharacter(out, text.substr(mark + 1, length))) {
            at = mark + length + 2;
        } else {
            out += '&';
            at = mark + 1;
        }
    }
}

}  // namespace plumb::spec
