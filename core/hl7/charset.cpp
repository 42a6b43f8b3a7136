#include "hl7/charset.h"

#include "hl7/charset_table.h"
#include "hl7/icu_converter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plumb::hl7 {
namespace {

/// What Windows-1252 puts where 8859/1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void appendUtf8Checked(std::string& out, std::string_view bytes, BadBytes& bad) {
    std::size_t at = 0;
    std::size_t copied = 0;
    while (at < bytes.size()) {
        at += asciiPrefix(bytes.substr(at));
        if (at == bytes.size()) {
            break;
        }
        const Utf8Character character = utf8At(bytes, at);
        if (!character.valid) {
            out += bytes.substr(copied, at - copied);
            appendUtf8(out, kReplacement);
            bad.add(at, character.length);
            copied = at + character.length;
        }
        at += character.length;
    }
    out += bytes.substr(copied);
}

void appendSingleBytes(std::string& out, std::string_view bytes, Codec codec, BadBytes& bad) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<std::uint8_t>(bytes[at]);
        char32_t code = byte;
        if (codec == Codec::Windows1252 && byte >= 0x80 && byte < 0xA0) {
            code = kWindows1252[byte - 0x80u];
        }
        if (code == 0 ? byte != 0 : codec == Codec::Ascii && byte >= 0x80) {
            bad.add(at, 1);
            code = kReplacement;
        }
        appendUtf8(out, code);
    }
}

std::optional<char> singleByteOf(char32_t code, Codec codec) {
    if (code < 0x80 || (codec != Codec::Ascii && code >= 0xA0 && code <= 0xFF) ||
        (codec == Codec::Latin1 && code <= 0xFF)) {
        return static_cast<char>(static_cast<std::uint8_t>(code));
    }
    if (codec == Codec::Windows1252) {
        for (std::size_t i = 0; i < kWindows1252.size(); ++i) {
            if (kWindows1252[i] == code) {
                return static_cast<char>(static_cast<std::uint8_t>(0x80 + i));
            }
        }
    }
    return std::nullopt;
}

std::optional<std::string> toSingleBytes(std::string_view utf8, Codec codec) {
    std::string bytes;
    bytes.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character character = utf8At(utf8, at);
        const std::optional<char> byte = singleByteOf(character.code, codec);
        if (!character.valid || !byte) {
            return std::nullopt;
        }
        bytes += *byte;
        at += character.length;
    }
    return bytes;
}

/// No character of several bytes holds one of these, and some of ICU's tables trade them for one another.
bool isControl(char byte) {
    const auto value = static_cast<std::uint8_t>(byte);
    return value < 0x20 || value == 0x7F;
}

/// The end of the run of control characters, or of all others, that starts at `at`.
std::size_t runEnd(std::string_view text, std::size_t at) {
    const bool control = isControl(text[at]);
    while (at < text.size() && isControl(text[at]) == control) {
        ++at;
    }
    return at;
}

void appendByIcu(std::string& out, std::string_view bytes, const char* converter, BadBytes& bad) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = runEnd(bytes, at);
        const std::string_view run = bytes.substr(at, end - at);
        if (isControl(run[0]) || isAscii(run)) {
            out += run;
        } else {
            BadBytes runBad;
            icuToUtf8(out, run, converter, runBad);
            if (runBad.count > 0) {
                bad.add(at + runBad.first, runBad.count);
            }
        }
        at = end;
    }
}

std::optional<std::string> toBytesByIcu(std::string_view utf8, const char* converter) {
    std::string bytes;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = runEnd(utf8, at);
        const std::string_view run = utf8.substr(at, end - at);
        if (isControl(run[0]) || isAscii(run)) {
            bytes += run;
        } else if (const std::optional<std::string> some = icuFromUtf8(run, converter)) {
            bytes += *some;
        } else {
            return std::nullopt;
        }
        at = end;
    }
    return bytes;
}

bool isWide(const CharsetRow& row) {
    return row.kind == CharsetKind::Utf16 || row.kind == CharsetKind::Utf32;
}

Charset charsetOf(const char* name) {
    return Charset::find(name).value_or(Charset());
}

}  // namespace

std::optional<Charset> Charset::find(std::string_view name) {
    const std::optional<std::uint16_t> row = findCharsetRow(name);
    if (!row) {
        return std::nullopt;
    }
    const Charset charset(*row);
    return charset.kind() == CharsetKind::Iso2022 ? charset.switching(only(charsetRow(*row).set)) : charset;
}

std::optional<Charset> Charset::fromMsh18(std::string_view field, std::uint8_t repetitionSeparator) {
    Charset charset;
    CodedSets alternates = 0;
    bool first = true;
    while (true) {
        const std::size_t end = field.find(static_cast<char>(repetitionSeparator));
        const std::string_view name = field.substr(0, end);
        const bool blank = name.find_first_not_of(" \t") == std::string_view::npos;
        const std::optional<std::uint16_t> row = blank ? kAsciiRow : findCharsetRow(name);
        if (!row) {
            return std::nullopt;
        }
        if (first || (charset == Charset() && charsetRow(*row).set == CodedSet::None)) {
            // A set that cannot be switched to, such as UTF-8, stands after ASCII only to say that it holds ASCII too.
            charset = Charset(*row);
        } else if (!blank) {
            alternates |= only(charsetRow(*row).set);
        }
        first = false;
        if (end == std::string_view::npos || repetitionSeparator == 0) {
            break;
        }
        field = field.substr(end + 1);
    }
    const CharsetRow& base = charsetRow(charset.m_row);
    alternates &= ~only(CodedSet::None);
    if (base.kind == CharsetKind::Iso2022) {
        return charset.switching(alternates | only(base.set));
    }
    return alternates != 0 && base.set != CodedSet::None ? charset.switching(alternates) : charset;
}

Charset Charset::utf8() {
    return Charset(kUtf8Row);
}

Charset Charset::latin1() {
    return Charset(kLatin1Row);
}

Charset Charset::windows1252() {
    return Charset(kWindows1252Row);
}

std::string_view Charset::name() const {
    return charsetRow(m_row).name;
}

std::string Charset::description() const {
    std::string text(name());
    std::string_view join = " with ";
    for (unsigned n = 0; n < static_cast<unsigned>(CodedSet::Count); ++n) {
        const auto set = static_cast<CodedSet>(n);
        if ((m_alternates >> n & 1) != 0 && set != charsetRow(m_row).set) {
            text += join;
            text += codedSetName(set);
            join = ", ";
        }
    }
    return text;
}

std::string_view Charset::hl7Name() const {
    return charsetRow(m_row).hl7Name;
}

CharsetKind Charset::kind() const {
    return m_switches ? CharsetKind::Iso2022 : charsetRow(m_row).kind;
}

MultiByteKind Charset::multiByte() const {
    return m_switches ? MultiByteKind::Iso2022 : charsetRow(m_row).multiByte;
}

bool Charset::canSwitch() const {
    return charsetRow(m_row).set != CodedSet::None;
}

Charset Charset::switching(CodedSets alternates) const {
    Charset charset = *this;
    charset.m_switches = true;
    charset.m_alternates |= alternates;
    return charset;
}

void appendUtf8Of(std::string& out, std::string_view bytes, const Charset& charset, BadBytes& bad) {
    const CharsetRow& row = charsetRow(charset.m_row);
    if (charset.switches() || row.codec == Codec::Iso2022) {
        iso2022ToUtf8(out, bytes, baseOf(row), bad);
        return;
    }
    if (isWide(row)) {
        icuToUtf8(out, bytes, row.converter, bad);
        return;
    }
    // All others read ASCII bytes as ASCII, and that is mostly all there is.
    const std::size_t ascii = asciiPrefix(bytes);
    out += bytes.substr(0, ascii);
    const std::string_view rest = bytes.substr(ascii);
    if (rest.empty()) {
        return;
    }
    BadBytes restBad;
    if (row.codec == Codec::Utf8) {
        appendUtf8Checked(out, rest, restBad);
    } else if (row.codec == Codec::Icu) {
        appendByIcu(out, rest, row.converter, restBad);
    } else {
        appendSingleBytes(out, rest, row.codec, restBad);
    }
    if (restBad.count > 0) {
        bad.add(ascii + restBad.first, restBad.count);
    }
}

std::string toUtf8(ByteView bytes, const Charset& charset, BadBytes& bad) {
    std::string out;
    out.reserve(bytes.size());
    appendUtf8Of(out, asText(bytes), charset, bad);
    return out;
}

std::string toUtf8(std::string_view bytes, const Charset& charset) {
    BadBytes bad;
    return toUtf8(asBytes(bytes), charset, bad);
}

Result<std::string> fromUtf8(std::string_view utf8, const Charset& charset) {
    const CharsetRow& row = charsetRow(charset.m_row);
    std::optional<std::string> bytes;
    if (!scanUtf8(utf8).valid()) {
        bytes = std::nullopt;
    } else if (charset.switches() || row.codec == Codec::Iso2022) {
        bytes = iso2022FromUtf8(utf8, baseOf(row), charset.alternates());
    } else if (row.codec == Codec::Utf8) {
        bytes = std::string(utf8);
    } else if (row.codec == Codec::Icu) {
        bytes = isWide(row) ? icuFromUtf8(utf8, row.converter) : toBytesByIcu(utf8, row.converter);
    } else {
        bytes = toSingleBytes(utf8, row.codec);
    }
    if (!bytes) {
        return fail(MessageId::EditUnencodable, {charset.description()});
    }
    return *std::move(bytes);
}

std::optional<WideFile> detectWideFile(ByteView head) {
    const std::string_view text = asText(head.first(std::min<std::size_t>(head.size(), 4096)));
    using namespace std::string_view_literals;
    // UTF-32LE before UTF-16LE, whose mark it starts with.
    constexpr std::pair<std::string_view, const char*> kMarks[] = {{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                                                   {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                                                   {"\xFF\xFE"sv, "UTF-16LE"},
                                                                   {"\xFE\xFF"sv, "UTF-16BE"}};
    for (const auto& [mark, name] : kMarks) {
        if (text.substr(0, mark.size()) == mark) {
            return WideFile{charsetOf(name), mark.size()};
        }
    }
    const std::size_t units = text.size() / 4;
    if (units < 2) {
        return std::nullopt;
    }
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < units * 4; ++i) {
        zeros[i % 4] += text[i] == 0 ? 1u : 0u;
    }
    // Messages are ASCII for the most part, whatever language the names are in.
    const auto most = [units](std::size_t count) { return count * 10 >= units * 6; };
    const auto hardlyAny = [units](std::size_t count) { return count * 50 <= units; };
    if (most(zeros[1]) && most(zeros[2]) && most(zeros[3]) && hardlyAny(zeros[0])) {
        return WideFile{charsetOf("UTF-32LE"), 0};
    }
    if (most(zeros[0]) && most(zeros[1]) && most(zeros[2]) && hardlyAny(zeros[3])) {
        return WideFile{charsetOf("UTF-32BE"), 0};
    }
    if (most(zeros[1]) && most(zeros[3]) && hardlyAny(zeros[0]) && hardlyAny(zeros[2])) {
        return WideFile{charsetOf("UTF-16LE"), 0};
    }
    if (most(zeros[0]) && most(zeros[2]) && hardlyAny(zeros[1]) && hardlyAny(zeros[3])) {
        return WideFile{charsetOf("UTF-16BE"), 0};
    }
    return std::nullopt;
}

}  // namespace plumb::hl7
