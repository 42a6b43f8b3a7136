// Texts in ISO 2022, by a state machine of ours over ICU's tables: each run of one set is rewritten as the EUC or 8859
// form that a converter without state reads.
#include "hl7/icu_converter.h"
#include "hl7/iso2022.h"

namespace plumb::hl7 {
namespace {

constexpr char kEscape = '\x1B', kShiftOut = '\x0E', kShiftIn = '\x0F';
constexpr std::string_view kYen = "\xC2\xA5", kOverline = "\xE2\x80\xBE";

/// The converter that reads `set` in the form of eucForm(); nullptr for the sets read without ICU.
const char* converterOf(CodedSet set) {
    switch (set) {
    case CodedSet::Latin1:
        return "ISO-8859-1";
    case CodedSet::Latin2:
        return "ISO-8859-2";
    case CodedSet::Latin3:
        return "ISO-8859-3";
    case CodedSet::Latin4:
        return "ISO-8859-4";
    case CodedSet::Greek:
        return "ISO-8859-7";
    case CodedSet::Arabic:
        return "ISO-8859-6";
    case CodedSet::Hebrew:
        return "ISO-8859-8";
    case CodedSet::Cyrillic:
        return "ISO-8859-5";
    case CodedSet::Latin5:
        return "ISO-8859-9";
    case CodedSet::Thai:
        return "TIS-620";
    case CodedSet::Latin9:
        return "ISO-8859-15";
    case CodedSet::JisKatakana:
    case CodedSet::JisX0208:
    case CodedSet::JisX0208Old:
    case CodedSet::JisX0212:
        return "EUC-JP";
    case CodedSet::KsX1001:
        return "EUC-KR";
    case CodedSet::Gb2312:
        return "EUC-CN";
    case CodedSet::Cns11643One:
    case CodedSet::Cns11643Two:
        return "EUC-TW";
    case CodedSet::None:
    case CodedSet::Ascii:
    case CodedSet::JisRoman:
    case CodedSet::Count:
        break;
    }
    return nullptr;
}

/// What stands before a character's bytes in EUC.
std::string_view eucPrefix(CodedSet set) {
    switch (set) {
    case CodedSet::JisKatakana:
        return "\x8E";
    case CodedSet::JisX0212:
        return "\x8F";
    case CodedSet::Cns11643Two:
        return "\x8E\xA2";
    default:
        return {};
    }
}

class Reader {
public:
    Reader(std::string& out, std::string_view text, Iso2022Base base, BadBytes& bad)
        : m_out(out)
        , m_text(text)
        , m_lower(base.lower)
        , m_upper(base.upper)
        , m_bad(bad) {}

    void read() {
        while (m_at < m_text.size()) {
            const std::uint8_t byte = byteAt(m_at);
            if (byte < 0x21 || byte == 0x7F) {
                control();
            } else if (byte < 0x80) {
                character(m_shifted ? m_upper : m_lower, 0x21, 0x7E);
            } else if (byte >= 0xA0) {
                character(m_upper, 0xA0, 0xFF);
            } else {
                badByte();
            }
        }
        flush();
    }

private:
    [[nodiscard]] std::uint8_t byteAt(std::size_t at) const { return static_cast<std::uint8_t>(m_text[at]); }

    void control() {
        const char byte = m_text[m_at];
        if (byte == kEscape) {
            if (const std::optional<Designation> designation = readDesignation(m_text.substr(m_at + 1))) {
                (designation->upper ? m_upper : m_lower) = designation->set;
                m_at += 1 + designation->length;
                return;
            }
        }
        ++m_at;
        if (byte == kShiftOut || byte == kShiftIn) {
            m_shifted = byte == kShiftOut;
            return;
        }
        flush();
        m_out += byte;
    }

    void character(CodedSet set, std::uint8_t low, std::uint8_t high) {
        const std::uint8_t byte = byteAt(m_at);
        if (set == CodedSet::None || (high == 0xFF && set <= CodedSet::JisRoman)) {
            badByte();
            return;
        }
        if (set <= CodedSet::JisRoman) {
            flush();
            if (set == CodedSet::JisRoman && (byte == 0x5C || byte == 0x7E)) {
                m_out += byte == 0x5C ? kYen : kOverline;
            } else {
                m_out += m_text[m_at];
            }
            ++m_at;
            return;
        }
        const std::size_t length = isDoubleByte(set) ? 2 : 1;
        if (m_at + length > m_text.size() || byteAt(m_at + length - 1) < low || byteAt(m_at + length - 1) > high) {
            badByte();
            return;
        }
        if (set != m_runSet) {
            flush();
            m_runSet = set;
        }
        m_runBegin = m_run.empty() ? m_at : m_runBegin;
        m_run += eucPrefix(set);
        for (std::size_t i = 0; i < length; ++i) {
            m_run += static_cast<char>(byteAt(m_at + i) | 0x80);
        }
        m_at += length;
    }

    void badByte() {
        flush();
        m_bad.add(m_at, 1);
        appendUtf8(m_out, kReplacement);
        ++m_at;
    }

    void flush() {
        if (m_run.empty()) {
            return;
        }
        BadBytes bad;
        icuToUtf8(m_out, m_run, converterOf(m_runSet), bad);
        if (bad.count > 0) {
            m_bad.add(m_runBegin + bad.first, bad.count);
        }
        m_run.clear();
    }

    std::string& m_out;
    std::string_view m_text;
    std::size_t m_at = 0;
    CodedSet m_lower;
    CodedSet m_upper;
    bool m_shifted = false;
    BadBytes& m_bad;
    CodedSet m_runSet = CodedSet::None;
    std::size_t m_runBegin = 0;
    std::string m_run;  ///< characters of m_runSet not yet written, in EUC or 8859 form
};

class Writer {
public:
    Writer(Iso2022Base base, CodedSets alternates)
        : m_base(base)
        , m_alternates(alternates)
        , m_lower(base.lower)
        , m_upper(base.upper) {}

    bool put(std::string_view character) {
        const auto first = static_cast<std::uint8_t>(character[0]);
        if (first < 0x80) {
            return putAscii(character[0]);
        }
        if (m_base.lower == CodedSet::JisRoman && (character == kYen || character == kOverline)) {
            designate(CodedSet::JisRoman);
            m_text += character == kYen ? '\x5C' : '\x7E';
            return true;
        }
        // The set in use first, so that a word is not cut into many runs.
        for (const CodedSet set : {m_lower, m_upper, m_base.upper}) {
            if (putFrom(set, character)) {
                return true;
            }
        }
        for (unsigned n = 0; n < static_cast<unsigned>(CodedSet::Count); ++n) {
            if ((m_alternates >> n & 1) != 0 && putFrom(static_cast<CodedSet>(n), character)) {
                return true;
            }
        }
        return false;
    }

    std::string finish() {
        designate(m_base.lower);
        if (m_base.upper != CodedSet::None) {
            designate(m_base.upper);
        }
        return std::move(m_text);
    }

private:
    bool putAscii(char byte) {
        if (m_base.lower == CodedSet::JisRoman && (byte == '\x5C' || byte == '\x7E')) {
            if ((m_alternates & only(CodedSet::Ascii)) == 0) {
                return false;
            }
            designate(CodedSet::Ascii);
        } else if (byte == kEscape || byte == kShiftOut || byte == kShiftIn) {
            return false;  // would be read as a switch
        } else {
            designate(m_base.lower);
        }
        m_text += byte;
        return true;
    }

    bool putFrom(CodedSet set, std::string_view character) {
        const char* const converter = converterOf(set);
        if (!converter || set == CodedSet::JisX0208Old) {
            return false;
        }
        const std::optional<std::string> bytes = icuFromUtf8(character, converter);
        const std::string_view prefix = eucPrefix(set);
        const std::size_t length = isDoubleByte(set) ? 2 : 1;
        if (!bytes || bytes->size() != prefix.size() + length || bytes->compare(0, prefix.size(), prefix) != 0) {
            return false;
        }
        for (std::size_t i = prefix.size(); i < bytes->size(); ++i) {
            const auto byte = static_cast<std::uint8_t>((*bytes)[i]);
            // 96 positions in G1, 94 where two bytes make a character.
            if (byte < (length == 2 ? 0xA1 : 0xA0)) {
                return false;
            }
        }
        const bool upper = designate(set);
        for (std::size_t i = prefix.size(); i < bytes->size(); ++i) {
            m_text += upper ? (*bytes)[i] : static_cast<char>((*bytes)[i] & 0x7F);
        }
        return true;
    }

    /// Into G1 (true) or G0, as designationOf() says.
    bool designate(CodedSet set) {
        const std::string_view bytes = designationOf(set);
        const bool upper = bytes.find_first_of(")-") != std::string_view::npos;
        CodedSet& place = upper ? m_upper : m_lower;
        if (place != set) {
            m_text += kEscape;
            m_text += bytes;
            place = set;
        }
        return upper;
    }

    Iso2022Base m_base;
    CodedSets m_alternates;
    CodedSet m_lower;
    CodedSet m_upper;
    std::string m_text;
};

}  // namespace

void iso2022ToUtf8(std::string& out, std::string_view text, Iso2022Base base, BadBytes& bad) {
    Reader(out, text, base, bad).read();
}

std::optional<std::string> iso2022FromUtf8(std::string_view utf8, Iso2022Base base, CodedSets alternates) {
    Writer writer(base, alternates);
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character character = utf8At(utf8, at);
        if (!character.valid || !writer.put(utf8.substr(at, character.length))) {
            return std::nullopt;
        }
        at += character.length;
    }
    return writer.finish();
}

}  // namespace plumb::hl7
