#include "hl7/escape.h"

#include "base/ascii.h"
#include "hl7/escape_body.h"
#include "hl7/iso2022.h"
#include "hl7/text_layout.h"

#include <algorithm>
#include <utility>

namespace plumb::hl7 {
namespace {

constexpr char kEsc = '\x1B';

/// A body that could have been meant as an escape: the whole of it is one finding. With blanks or more than this
/// between two escape characters, the first one is taken as text that was not escaped.
constexpr std::size_t kLongestUnknown = 32;

bool couldBeEscape(std::string_view body) {
    return body.size() <= kLongestUnknown &&
           std::all_of(body.begin(), body.end(), [](char byte) { return byte > ' ' && byte < 0x7F; });
}

char delimiterOf(char letter, const Delimiters& delimiters) {
    const auto orUsual = [](std::uint8_t byte, char usual) { return byte == 0 ? usual : static_cast<char>(byte); };
    switch (letter) {
    case 'F':
        return static_cast<char>(delimiters.field);
    case 'S':
        return static_cast<char>(delimiters.component);
    case 'R':
        return static_cast<char>(delimiters.repetition);
    case 'T':
        return orUsual(delimiters.subcomponent, '&');
    case 'P':
        return orUsual(delimiters.truncation, '#');
    default:
        return static_cast<char>(delimiters.escape);
    }
}

/// Characters of ASCII written as 16-bit units: 000D000A.
bool isWide(std::string_view bytes) {
    if (bytes.empty() || bytes.size() % 2 != 0) {
        return false;
    }
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        if (bytes[i] != 0 || bytes[i + 1] == 0 || static_cast<std::uint8_t>(bytes[i + 1]) >= 0x80) {
            return false;
        }
    }
    return true;
}

class Decoder {
public:
    Decoder(std::string& out, std::string_view raw, const Delimiters& delimiters, const DecodeOptions& options,
            std::vector<EscapeFinding>* findings, std::vector<TextSpan>* spans)
        : m_raw(raw)
        , m_delimiters(delimiters)
        , m_options(options)
        , m_findings(findings)
        , m_escape(static_cast<char>(usableEscape(delimiters)))
        , m_layout(out, options, spans) {}

    DecodeResult decode() {
        while (m_at < m_raw.size()) {
            const std::size_t next = findEscape();
            m_layout.text(m_raw.substr(m_at, next - m_at));
            m_at = next;
            if (m_at < m_raw.size()) {
                decodeOne();
            }
        }
        m_layout.finish();
        return m_result;
    }

private:
    /// The next escape character that is one, or the end.
    [[nodiscard]] std::size_t findEscape() const {
        if (!hidesDelimiters(m_options.multiByte)) {
            return std::min(m_raw.find(m_escape, m_at), m_raw.size());
        }
        std::size_t at = m_at;
        while (at < m_raw.size() && m_raw[at] != m_escape) {
            at += unitLength(m_raw, at, m_options.multiByte);
        }
        return at;
    }

    void decodeOne() {
        const std::size_t close = m_raw.find(m_escape, m_at + 1);
        if (close == std::string_view::npos) {
            keep(MessageId::EscapeOpen, 1);
            return;
        }
        const std::string_view body = m_raw.substr(m_at + 1, close - m_at - 1);
        const EscapeBody escape = readEscapeBody(body);
        const std::size_t length = body.size() + 2;
        switch (escape.kind) {
        case EscapeKind::Unknown:
            if (couldBeEscape(body)) {
                keep(MessageId::EscapeUnknown, length);
            } else {
                keep(MessageId::EscapeOpen, 1);
            }
            return;
        case EscapeKind::HexOdd:
            keep(MessageId::EscapeHexOdd, length);
            return;
        case EscapeKind::Local:
            keep(MessageId::EscapeLocal, length);
            return;
        case EscapeKind::CharacterSet:
            switchSet(body, length);
            return;
        case EscapeKind::Delimiter:
            if (const std::size_t twice = body == "E" ? lengthEscapedTwice() : 0; twice > 0) {
                keep(MessageId::EscapeDouble, twice);
                return;
            }
            put(delimiterOf(body[0], m_delimiters));
            break;
        case EscapeKind::Hex:
            decodeHex(body.substr(1), length);
            break;
        default:
            layOut(escape);
            break;
        }
        m_result.changed = true;
        m_at += length;
    }

    void layOut(const EscapeBody& escape) {
        m_result.formatted = true;
        switch (escape.kind) {
        case EscapeKind::LineBreak:
            m_layout.lineBreaks(escape.number);
            break;
        case EscapeKind::Margin:
            m_layout.setMargin(escape.number, escape.relative);
            break;
        case EscapeKind::TemporaryIndent:
            m_layout.setTemporaryIndent(escape.number);
            break;
        case EscapeKind::Blanks:
            m_layout.blanks(escape.number);
            break;
        case EscapeKind::Centre:
            m_layout.centreNextLine();
            break;
        case EscapeKind::HighlightOn:
        case EscapeKind::HighlightOff:
            m_layout.highlight(escape.kind == EscapeKind::HighlightOn);
            break;
        default:
            break;
        }
    }

    void decodeHex(std::string_view digits, std::size_t length) {
        const std::string bytes = bytesOfHex(digits);
        if (!isWide(bytes)) {
            m_layout.text(bytes);
            return;
        }
        find(MessageId::EscapeHexWide, length);
        for (std::size_t i = 1; i < bytes.size(); i += 2) {
            put(bytes[i]);
        }
    }

    /// At `\E\`: how much of what stands here is an escape sequence whose own escape characters were escaped; 0 when
    /// none.
    [[nodiscard]] std::size_t lengthEscapedTwice() const {
        const std::string_view rest = m_raw.substr(m_at);
        const std::string_view mark = rest.substr(0, 3);
        const std::size_t bodyLength = rest.substr(3, kLongestTwice + 1).find(m_escape);
        if (bodyLength == std::string_view::npos || rest.substr(3 + bodyLength, 3) != mark ||
            !isEscapedTwice(rest.substr(3, bodyLength))) {
            return 0;
        }
        return 3 + bodyLength + 3;
    }

    void switchSet(std::string_view body, std::size_t length) {
        const std::string bytes = bytesOfHex(body.substr(1));
        const std::optional<Designation> designation = readDesignation(bytes);
        if (!m_options.charsetEscapes || !designation || designation->length != bytes.size()) {
            keep(MessageId::EscapeCharset, length);
            return;
        }
        m_result.changed = true;
        m_result.charsetSwitches = true;
        put(kEsc);
        m_layout.text(bytes);
        m_at += length;
        if (designation->hidesAscii()) {
            copyCharacters(isDoubleByte(designation->set) ? 2 : 1);
        }
    }

    /// After a switch to a set whose bytes look like ASCII: all up to the next switch is text.
    void copyCharacters(std::size_t width) {
        const std::size_t begin = m_at;
        while (m_at < m_raw.size() && m_raw[m_at] != kEsc && !atSwitch()) {
            // Blanks and line ends are single bytes in every set.
            m_at += m_raw[m_at] > ' ' ? std::min(width, m_raw.size() - m_at) : 1;
        }
        m_layout.text(m_raw.substr(begin, m_at - begin));
    }

    [[nodiscard]] bool atSwitch() const {
        if (m_raw[m_at] != m_escape) {
            return false;
        }
        constexpr std::size_t kLongestSwitch = 7;
        const std::string_view rest = m_raw.substr(m_at + 1, kLongestSwitch + 1);
        const std::size_t close = rest.find(m_escape);
        return close != std::string_view::npos &&
               readEscapeBody(rest.substr(0, close)).kind == EscapeKind::CharacterSet;
    }

    void put(char byte) { m_layout.text(std::string_view(&byte, 1)); }

    void find(MessageId id, std::size_t length) {
        if (m_findings) {
            m_findings->push_back({id, {m_at, length}, {}});
        }
    }

    /// Leaves the next `length` bytes as they are, with a finding.
    void keep(MessageId id, std::size_t length) {
        find(id, length);
        m_layout.text(m_raw.substr(m_at, length));
        m_at += length;
    }

    std::string_view m_raw;
    const Delimiters& m_delimiters;
    const DecodeOptions& m_options;
    std::vector<EscapeFinding>* m_findings;
    char m_escape;
    TextLayout m_layout;
    std::size_t m_at = 0;
    DecodeResult m_result;
};

DecodeResult decode(std::string& out, std::string_view raw, const Delimiters& delimiters, const DecodeOptions& options,
                    std::vector<EscapeFinding>* findings, std::vector<TextSpan>* spans) {
    const bool escapeInCharacters = options.multiByte != MultiByteKind::SingleByte && delimiters.escape >= 0x80;
    if (!hasEscapes(raw, delimiters) || escapeInCharacters) {
        out += raw;
        return {};
    }
    return Decoder(out, raw, delimiters, options, findings, spans).decode();
}

}  // namespace

std::uint8_t usableEscape(const Delimiters& delimiters) {
    const std::uint8_t escape = delimiters.escape;
    const bool word = isLetterOrDigit(escape) || escape == '.';
    const bool delimiter =
        escape == delimiters.field || escape == delimiters.component || escape == delimiters.repetition;
    return escape <= ' ' || word || delimiter ? std::uint8_t{0} : escape;
}

bool hasEscapes(std::string_view raw, const Delimiters& delimiters) {
    const std::uint8_t escape = usableEscape(delimiters);
    return escape != 0 && raw.find(static_cast<char>(escape)) != std::string_view::npos;
}

Decoded decodeEscapes(std::string_view raw, const Delimiters& delimiters, const DecodeOptions& options) {
    Decoded decoded;
    decoded.text.reserve(raw.size());
    static_cast<DecodeResult&>(decoded) =
        decode(decoded.text, raw, delimiters, options, &decoded.findings, &decoded.spans);
    return decoded;
}

DecodeResult decodeEscapesInto(std::string& out, std::string_view raw, const Delimiters& delimiters,
                               const DecodeOptions& options, std::vector<EscapeFinding>* findings) {
    return decode(out, raw, delimiters, options, findings, nullptr);
}

}  // namespace plumb::hl7
