#include "widgets/value/rtf_text.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/charset.h"
#endif

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace plumb::desk {
namespace {

/// Groups below this are passed over: no writer nests so, and the stack stays small.
constexpr std::size_t kDeepest = 2000;

struct Special {
    std::string_view word;
    char16_t character;
};
constexpr std::array kSpecials = {
    Special{"par", u'\n'},           Special{"line", u'\n'},          Special{"sect", u'\n'},
    Special{"page", u'\n'},          Special{"row", u'\n'},           Special{"tab", u'\t'},
    Special{"cell", u'\t'},          Special{"emdash", u'\u2014'},    Special{"endash", u'\u2013'},
    Special{"bullet", u'\u2022'},    Special{"lquote", u'\u2018'},    Special{"rquote", u'\u2019'},
    Special{"ldblquote", u'\u201C'}, Special{"rdblquote", u'\u201D'}, Special{"emspace", u'\u2003'},
    Special{"enspace", u'\u2002'},
};

/// Destinations whose text is none of the document's.
constexpr std::array<std::string_view, 18> kPassedOver = {
    "fonttbl",   "colortbl",  "stylesheet",        "info",    "pict",    "object",
    "themedata", "listtable", "datastore",         "fldinst", "header",  "footer",
    "footnote",  "generator", "listoverridetable", "rsidtbl", "filetbl", "xmlnstbl"};

class RtfReader {
public:
    explicit RtfReader(std::string_view bytes)
        : m_bytes(bytes) {}

    RtfText run() {
        while (m_at < m_bytes.size() && !m_done) {
            const char c = m_bytes[m_at];
            if (c == '{') {
                open();
            } else if (c == '}') {
                close();
            } else if (c == '\\') {
                control();
            } else {
                ++m_at;
                if (c != '\r' && c != '\n' && c != '\0') {
                    byte(c);
                }
            }
        }
        flush();
        m_out.complete = m_stack.empty() && m_tooDeep == 0;
        return std::move(m_out);
    }

private:
    struct State {
        bool bold = false, italic = false, underline = false, passOver = false;
        int unicodeSkip = 1;
    };

    void open() {
        ++m_at;
        if (m_stack.size() >= kDeepest) {
            ++m_tooDeep;
            return;
        }
        m_stack.push_back(m_state);
    }

    void close() {
        ++m_at;
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        flush();
        if (!m_stack.empty()) {
            m_state = m_stack.back();
            m_stack.pop_back();
        }
        m_done = m_stack.empty();
    }

    void control() {
        ++m_at;
        if (m_at >= m_bytes.size()) {
            return;
        }
        const char c = m_bytes[m_at];
        if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            word();
            return;
        }
        ++m_at;
        switch (c) {
        case '\'':
            if (m_at + 2 <= m_bytes.size()) {
                const std::string digits(m_bytes.substr(m_at, 2));
                m_at += 2;
                byte(static_cast<char>(std::strtol(digits.c_str(), nullptr, 16)));
            }
            break;
        case '*':
            m_state.passOver = true;
            break;
        case '~':
            character(u'\u00A0');
            break;
        case '_':
            character(u'\u2011');
            break;
        case '\r':
        case '\n':
            character(u'\n');
            break;
        case '\\':
        case '{':
        case '}':
            byte(c);
            break;
        default:
            break;
        }
    }

    void word() {
        const std::size_t from = m_at;
        while (m_at < m_bytes.size() && (m_bytes[m_at] | 0x20) >= 'a' && (m_bytes[m_at] | 0x20) <= 'z') {
            ++m_at;
        }
        const std::string_view name = m_bytes.substr(from, m_at - from);
        const std::size_t digits = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-') {
            ++m_at;
        }
        while (m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9') {
            ++m_at;
        }
        const bool given = m_at > digits;
        const long number =
            given ? std::strtol(std::string(m_bytes.substr(digits, std::min<std::size_t>(m_at - digits, 12))).c_str(),
                                nullptr, 10)
                  : 0;
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') {
            ++m_at;
        }
        apply(name, given, number);
    }

    void apply(std::string_view name, bool given, long number) {
        const bool on = !given || number != 0;
        if (name == "bin") {
            const std::size_t rest = m_bytes.size() - m_at;
            m_at += std::min(rest, static_cast<std::size_t>(std::max(0L, number)));
        } else if (name == "u" && given) {
            character(static_cast<char16_t>(number & 0xFFFF));
            m_skip = m_state.unicodeSkip;
        } else if (name == "uc") {
            m_state.unicodeSkip = static_cast<int>(std::clamp(number, 0L, 16L));
        } else if (name == "b") {
            style(m_state.bold, on);
        } else if (name == "i") {
            style(m_state.italic, on);
        } else if (name == "ul" || name == "ulnone") {
            style(m_state.underline, on && name == "ul");
        } else if (name == "plain") {
            style(m_state.bold, false);
            style(m_state.italic, false);
            style(m_state.underline, false);
        } else if (name == "ansicpg") {
            if (const auto found = hl7::Charset::find("windows-" + std::to_string(number))) {
                m_charset = *found;
            }
        } else if (std::find(kPassedOver.begin(), kPassedOver.end(), name) != kPassedOver.end()) {
            m_state.passOver = true;
        } else {
            const auto* const special =
                std::find_if(kSpecials.begin(), kSpecials.end(), [&](const Special& one) { return one.word == name; });
            if (special != kSpecials.end()) {
                character(special->character);
            }
        }
    }

    void style(bool& which, bool on) {
        if (which != on) {
            flush();
            which = on;
        }
    }

    void byte(char c) {
        if (m_skip > 0) {
            --m_skip;
        } else if (!m_state.passOver && m_tooDeep == 0) {
            m_pending += c;
        }
    }

    void character(char16_t c) {
        m_skip = 0;
        if (!m_state.passOver && m_tooDeep == 0) {
            takeBytes();
            m_text += QChar(c);
        }
    }

    void takeBytes() {
        if (!m_pending.empty()) {
            m_text += QString::fromStdString(hl7::toUtf8(m_pending, m_charset));
            m_pending.clear();
        }
    }

    void flush() {
        takeBytes();
        if (m_text.isEmpty()) {
            return;
        }
        TextRun run{std::move(m_text), m_state.bold, m_state.italic, m_state.underline};
        m_text = QString();
        if (!m_out.runs.empty() && m_out.runs.back().sameStyle(run)) {
            m_out.runs.back().text += run.text;
        } else {
            m_out.runs.push_back(std::move(run));
        }
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::vector<State> m_stack;
    std::size_t m_tooDeep = 0;
    State m_state;
    bool m_done = false;
    int m_skip = 0;
    hl7::Charset m_charset = hl7::Charset::windows1252();
    std::string m_pending;  ///< bytes of the document's code page
    QString m_text;
    RtfText m_out;
};

}  // namespace

QString RtfText::plain() const {
    QString out;
    for (const TextRun& run : runs) {
        out += run.text;
    }
    return out;
}

RtfText readRtf(std::string_view bytes) {
    return RtfReader(bytes).run();
}

}  // namespace plumb::desk
