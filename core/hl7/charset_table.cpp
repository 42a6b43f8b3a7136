#include "hl7/charset_table.h"

#include <array>
#include <string>
#include <unordered_map>

namespace plumb::hl7 {
namespace {

using K = CharsetKind;
using M = MultiByteKind;
using C = Codec;
using S = CodedSet;

// To add a spelling, add its key (lower-case letters and digits only) to the aliases of its row; name and hl7Name are
// keys without being listed. A row's number is no promise beyond this run, except for the first four.
constexpr std::array kRows{
    CharsetRow{"US-ASCII", "ASCII", "iso646us isoir6 iso2022ir6 ansix341968 us7ascii cp367 ibm367 ansi341986 7bit",
               K::SingleByte, M::SingleByte, C::Ascii, nullptr, S::Ascii},
    CharsetRow{
        "UTF-8", "UNICODE UTF-8",
        "unicodeutf utf8unicode isoir192 al32utf8 cp65001 65001 utf8mb4 unicode11utf8 unicode20utf8 xunicode20utf8 "
        "utf8bom utf8withbom utf8sig",
        K::Utf8, M::Utf8, C::Utf8, nullptr, S::None},
    CharsetRow{
        "ISO-8859-1", "8859/1",
        "latin1 l1 isoir100 iso2022ir100 iso88591 88591 iso885911987 we8iso8859p1 cp819 ibm819 28591 isolatin1 iso1 "
        "latin",
        K::SingleByte, M::SingleByte, C::Latin1, nullptr, S::Latin1},
    CharsetRow{"windows-1252", "", "cp1252 1252 win1252 ansi we8mswin1252 xcp1252 ms1252 ibm1252 windowsansi msansi",
               K::SingleByte, M::SingleByte, C::Windows1252, nullptr, S::None},
    CharsetRow{"ISO-8859-2", "8859/2",
               "latin2 l2 isoir101 iso2022ir101 iso885921987 ee8iso8859p2 cp912 28592 isolatin2", K::SingleByte,
               M::SingleByte, C::Icu, "ISO-8859-2", S::Latin2},
    CharsetRow{"ISO-8859-3", "8859/3", "latin3 l3 isoir109 iso2022ir109 iso885931988 28593", K::SingleByte,
               M::SingleByte, C::Icu, "ISO-8859-3", S::Latin3},
    CharsetRow{"ISO-8859-4", "8859/4", "latin4 l4 isoir110 iso2022ir110 iso885941988 28594", K::SingleByte,
               M::SingleByte, C::Icu, "ISO-8859-4", S::Latin4},
    CharsetRow{"ISO-8859-5", "8859/5", "cyrillic isoir144 iso2022ir144 iso885951988 cl8iso8859p5 28595", K::SingleByte,
               M::SingleByte, C::Icu, "ISO-8859-5", S::Cyrillic},
    CharsetRow{"ISO-8859-6", "8859/6", "arabic isoir127 iso2022ir127 iso885961987 ar8iso8859p6 asmo708 28596",
               K::SingleByte, M::SingleByte, C::Icu, "ISO-8859-6", S::Arabic},
    CharsetRow{"ISO-8859-7", "8859/7", "greek isoir126 iso2022ir126 iso885971987 el8iso8859p7 28597", K::SingleByte,
               M::SingleByte, C::Icu, "ISO-8859-7", S::Greek},
    CharsetRow{"ISO-8859-8", "8859/8", "hebrew isoir138 iso2022ir138 iso885981988 iw8iso8859p8 iso88598i 28598",
               K::SingleByte, M::SingleByte, C::Icu, "ISO-8859-8", S::Hebrew},
    CharsetRow{"ISO-8859-9", "8859/9", "latin5 l5 turkish isoir148 iso2022ir148 iso885991989 we8iso8859p9 28599",
               K::SingleByte, M::SingleByte, C::Icu, "ISO-8859-9", S::Latin5},
    CharsetRow{"ISO-8859-10", "", "885910 latin6 l6 isoir157", K::SingleByte, M::SingleByte, C::Icu, "ISO-8859-10",
               S::None},
    CharsetRow{"ISO-8859-13", "", "885913 latin7 l7 isoir179", K::SingleByte, M::SingleByte, C::Icu, "ISO-8859-13",
               S::None},
    CharsetRow{"ISO-8859-14", "", "885914 latin8 l8 isoir199", K::SingleByte, M::SingleByte, C::Icu, "ISO-8859-14",
               S::None},
    CharsetRow{"ISO-8859-15", "8859/15", "latin9 l9 isoir203 iso2022ir203 we8iso8859p15 28605", K::SingleByte,
               M::SingleByte, C::Icu, "ISO-8859-15", S::Latin9},
    CharsetRow{"TIS-620", "", "iso885911 885911 isoir166 iso2022ir166 windows874 cp874 th8tisascii tis6202533",
               K::SingleByte, M::SingleByte, C::Icu, "TIS-620", S::Thai},
    CharsetRow{"windows-1250", "", "cp1250 1250 win1250 ee8mswin1250", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1250", S::None},
    CharsetRow{"windows-1251", "", "cp1251 1251 win1251 cl8mswin1251", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1251", S::None},
    CharsetRow{"windows-1253", "", "cp1253 1253 win1253 el8mswin1253", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1253", S::None},
    CharsetRow{"windows-1254", "", "cp1254 1254 win1254 tr8mswin1254", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1254", S::None},
    CharsetRow{"windows-1255", "", "cp1255 1255 win1255 iw8mswin1255", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1255", S::None},
    CharsetRow{"windows-1256", "", "cp1256 1256 win1256 ar8mswin1256", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1256", S::None},
    CharsetRow{"windows-1257", "", "cp1257 1257 win1257 blt8mswin1257", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1257", S::None},
    CharsetRow{"windows-1258", "", "cp1258 1258 win1258 vn8mswin1258", K::SingleByte, M::SingleByte, C::Icu,
               "windows-1258", S::None},
    CharsetRow{"KOI8-R", "", "cl8koi8r cp20866", K::SingleByte, M::SingleByte, C::Icu, "KOI8-R", S::None},
    CharsetRow{"KOI8-U", "", "cp21866", K::SingleByte, M::SingleByte, C::Icu, "KOI8-U", S::None},
    CharsetRow{"IBM437", "", "cp437 437 pc8 oem us8pc437 dos437", K::SingleByte, M::SingleByte, C::Icu, "ibm-437",
               S::None},
    CharsetRow{"IBM850", "", "cp850 850 we8pc850 dos850", K::SingleByte, M::SingleByte, C::Icu, "ibm-850", S::None},
    CharsetRow{"IBM858", "", "cp858 858 we8pc858", K::SingleByte, M::SingleByte, C::Icu, "ibm-858", S::None},
    CharsetRow{"macintosh", "", "macroman xmacroman mac we8macroman8s", K::SingleByte, M::SingleByte, C::Icu,
               "macintosh", S::None},
    CharsetRow{"JIS_X0201", "ISO IR14", "isoir13 iso2022ir13 iso2022ir14 isoir14 jisx02011976 halfwidthkatakana x0201",
               K::SingleByte, M::SingleByte, C::Iso2022, nullptr, S::JisRoman},
    CharsetRow{"JIS_X0208", "ISO IR87", "iso2022ir87 jisx02081990 jisx02081983 x0208 jis208", K::Iso2022, M::Iso2022,
               C::Iso2022, nullptr, S::JisX0208},
    CharsetRow{"JIS_X0212", "ISO IR159", "iso2022ir159 jisx02121990 x0212", K::Iso2022, M::Iso2022, C::Iso2022, nullptr,
               S::JisX0212},
    CharsetRow{"ISO-2022-JP", "", "csiso2022jp jis iso2022jp1 iso2022jp2 cp50220 cp50221 cp50222 jis7", K::Iso2022,
               M::Iso2022, C::Iso2022, nullptr, S::JisX0208},
    CharsetRow{"ISO-2022-KR", "", "csiso2022kr cp50225", K::Iso2022, M::Iso2022, C::Iso2022, nullptr, S::KsX1001},
    CharsetRow{"Shift_JIS", "",
               "sjis shiftjis mskanji cp932 932 windows31j windows932 ms932 ja16sjis ja16sjistilde xsjis", K::MultiByte,
               M::ShiftJis, C::Icu, "ibm-943_P15A-2003", S::None},
    CharsetRow{"EUC-JP", "", "ujis ja16euc xeucjp cp20932 cp51932 eucjis", K::MultiByte, M::SingleByte, C::Icu,
               "EUC-JP", S::None},
    CharsetRow{"GB18030", "GB 18030-2000", "gb180302005 gb180302022 cp54936 zhs32gb18030", K::MultiByte, M::Gb18030,
               C::Icu, "gb18030", S::None},
    CharsetRow{"GBK", "", "cp936 936 windows936 ms936 zhs16gbk zhs16cgb231280", K::MultiByte, M::DoubleByte, C::Icu,
               "GBK", S::None},
    // GBK holds GB 2312, and texts said to be the one are often the other.
    CharsetRow{"GB2312", "", "euccn gb231280 isoir58 iso2022ir58 chinese", K::MultiByte, M::DoubleByte, C::Icu, "GBK",
               S::Gb2312},
    CharsetRow{"Big5", "BIG-5", "cp950 950 windows950 ms950 zht16big5 zht16mswin950 big5tw eten", K::MultiByte,
               M::DoubleByte, C::Icu, "windows-950-2000", S::None},
    CharsetRow{"Big5-HKSCS", "", "zht16hkscs big5hkscs2004", K::MultiByte, M::DoubleByte, C::Icu, "Big5-HKSCS",
               S::None},
    // Windows-949 holds EUC-KR, and names such as those with rarer syllables need it.
    CharsetRow{
        "EUC-KR", "KS X 1001",
        "ksc5601 ksc56011987 ksc56011992 ksx10011997 isoir149 iso2022ir149 korean windows949 cp949 949 ms949 uhc "
        "ko16ksc5601 ko16mswin949 cp51949",
        K::MultiByte, M::DoubleByte, C::Icu, "windows-949-2000", S::KsX1001},
    CharsetRow{"EUC-TW", "CNS 11643-1992", "cns11643 cns116431986 zht32euc isoir171", K::MultiByte, M::SingleByte,
               C::Icu, "EUC-TW", S::Cns11643One},
    CharsetRow{"UTF-16", "UNICODE UTF-16", "unicode ucs2 iso10646ucs2 unicodeutf16 al16utf16 utf16bom", K::Utf16,
               M::SingleByte, C::Icu, "UTF-16", S::None},
    CharsetRow{"UTF-16LE", "", "ucs2le unicodelittle cp1200 xutf16le", K::Utf16, M::SingleByte, C::Icu, "UTF-16LE",
               S::None},
    CharsetRow{"UTF-16BE", "", "ucs2be unicodebig cp1201 xutf16be", K::Utf16, M::SingleByte, C::Icu, "UTF-16BE",
               S::None},
    CharsetRow{"UTF-32", "UNICODE UTF-32", "ucs4 iso10646ucs4", K::Utf32, M::SingleByte, C::Icu, "UTF-32", S::None},
    CharsetRow{"UTF-32LE", "", "ucs4le cp12000", K::Utf32, M::SingleByte, C::Icu, "UTF-32LE", S::None},
    CharsetRow{"UTF-32BE", "", "ucs4be cp12001", K::Utf32, M::SingleByte, C::Icu, "UTF-32BE", S::None},
};

/// Lower-case letters and digits; everything else is punctuation that people differ in.
std::string charsetKey(std::string_view name) {
    std::string key;
    for (const char byte : name) {
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
            key += byte;
        } else if (byte >= 'A' && byte <= 'Z') {
            key += static_cast<char>(byte - 'A' + 'a');
        }
    }
    return key;
}

std::unordered_map<std::string, std::uint16_t> makeKeys() {
    std::unordered_map<std::string, std::uint16_t> keys;
    for (std::uint16_t row = 0; row < kRows.size(); ++row) {
        keys.emplace(charsetKey(kRows[row].name), row);
        keys.emplace(charsetKey(kRows[row].hl7Name), row);
        std::string_view rest = kRows[row].aliases;
        while (!rest.empty()) {
            const std::size_t blank = rest.find(' ');
            keys.emplace(rest.substr(0, blank), row);
            rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
        }
    }
    keys.erase("");
    return keys;
}

}  // namespace

const CharsetRow& charsetRow(std::uint16_t row) {
    return kRows[row < kRows.size() ? row : kAsciiRow];
}

std::optional<std::uint16_t> findCharsetRow(std::string_view name) {
    constexpr std::size_t kLongestName = 64;
    if (name.size() > kLongestName) {
        return std::nullopt;
    }
    static const std::unordered_map<std::string, std::uint16_t> keys = makeKeys();
    const auto found = keys.find(charsetKey(name));
    return found == keys.end() ? std::nullopt : std::optional<std::uint16_t>(found->second);
}

Iso2022Base baseOf(const CharsetRow& row) {
    if (row.set == CodedSet::JisRoman) {
        return {CodedSet::JisRoman, CodedSet::JisKatakana};
    }
    const bool upperHalf = row.kind == CharsetKind::SingleByte && row.set > CodedSet::JisKatakana;
    // EUC is G1 without a designation.
    const bool euc = row.kind == CharsetKind::MultiByte && isDoubleByte(row.set);
    // ISO-2022-KR designates once, at the start of a text, what SO then invokes in every value.
    const bool shifted = row.name == "ISO-2022-KR";
    return {CodedSet::Ascii, upperHalf || euc || shifted ? row.set : CodedSet::None};
}

std::string_view codedSetName(CodedSet set) {
    switch (set) {
    case CodedSet::JisKatakana:
        return "ISO IR13";
    case CodedSet::Thai:
        return "ISO IR166";
    case CodedSet::Gb2312:
        return "ISO IR58";
    case CodedSet::Cns11643Two:
        return "ISO IR172";
    default:
        break;
    }
    for (const CharsetRow& row : kRows) {
        if (row.set == set && !row.hl7Name.empty()) {
            return row.hl7Name;
        }
    }
    return {};
}

}  // namespace plumb::hl7
