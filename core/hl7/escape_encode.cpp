#include "hl7/escape.h"
#include "hl7/escape_body.h"

#include <array>
#include <utility>

namespace plumb::hl7 {
namespace {

constexpr char kHexDigits[] = "0123456789ABCDEF";

/// ESC, SO and SI, which belong to a run in another set.
bool isSwitch(char byte) {
    return byte == '\x1B' || byte == '\x0E' || byte == '\x0F';
}

class Encoder {
public:
    Encoder(std::string_view text, const Delimiters& delimiters, const EncodeOptions& options)
        : m_text(text)
        , m_options(options) {
        m_escape = usableEscape(delimiters);
        if (m_escape >= 0x80 && options.multiByte != MultiByteKind::SingleByte) {
            m_escape = 0;
        }
        // A separator that is also the escape character would cut every sequence in two.
        if (m_escape == delimiters.subcomponent || m_escape == delimiters.truncation) {
            m_escape = 0;
        }
        // The first meaning wins, as it does when the message is cut.
        letter(delimiters.truncation, 'P');
        letter(delimiters.subcomponent, 'T');
        letter(delimiters.escape, 'E');
        letter(delimiters.repetition, 'R');
        letter(delimiters.component, 'S');
        letter(delimiters.field, 'F');
    }

    bool encode() {
        m_out.reserve(m_text.size() + m_text.size() / 8);
        while (m_at < m_text.size()) {
            const std::size_t length = unitLength(m_text, m_at, m_options.multiByte);
            const std::string_view unit = m_text.substr(m_at, length);
            if (!(length == 1 ? encodeByte(static_cast<std::uint8_t>(unit[0])) : encodeUnit(unit))) {
                return false;
            }
            m_at += length;
        }
        return true;
    }

    std::string take() { return std::move(m_out); }

private:
    void letter(std::uint8_t delimiter, char name) {
        if (delimiter != 0) {
            m_letters[delimiter] = name;
        }
    }

    bool encodeByte(std::uint8_t byte) {
        const bool control = byte < 0x20;
        const char name = m_letters[byte];
        if (name == 0 && !control) {
            // A lead byte without its trail would take the next escape character for it.
            if (isLeadByte(byte, m_options.multiByte)) {
                return hex(m_text.substr(m_at, 1));
            }
            m_out += static_cast<char>(byte);
            return true;
        }
        if ((byte == '\r' || byte == '\n') && m_options.lineBreaksAsBr) {
            const bool pair = byte == '\r' && m_text.substr(m_at + 1, 1) == "\n";
            m_at += pair ? 1 : 0;
            return sequence(".br");
        }
        if (name == 0 || (name == 'E' && wouldLookEscapedTwice())) {
            return hex(m_text.substr(m_at, 1));
        }
        return sequence(std::string_view(&name, 1)) || hex(m_text.substr(m_at, 1));
    }

    /// A character of several bytes, or a run in another set: as it is, unless it hides a delimiter.
    bool encodeUnit(std::string_view unit) {
        for (const char byte : unit) {
            const auto value = static_cast<std::uint8_t>(byte);
            const bool control = value < 0x20 && !isSwitch(byte);
            if (m_letters[value] != 0 || control) {
                return hex(unit);
            }
        }
        m_out += unit;
        return true;
    }

    [[nodiscard]] bool wouldLookEscapedTwice() const {
        const std::string_view rest = m_text.substr(m_at + 1, kLongestTwice + 1);
        const std::size_t close = rest.find(static_cast<char>(m_escape));
        return close != std::string_view::npos && isEscapedTwice(rest.substr(0, close));
    }

    bool hex(std::string_view bytes) {
        std::string body = "X";
        for (const char byte : bytes) {
            const auto value = static_cast<std::uint8_t>(byte);
            body += kHexDigits[value >> 4];
            body += kHexDigits[value & 0x0F];
        }
        return sequence(body);
    }

    /// False when it cannot be written: there is no escape character, or a delimiter is one of these characters.
    bool sequence(std::string_view body) {
        if (m_escape == 0) {
            return false;
        }
        for (const char byte : body) {
            if (m_letters[static_cast<std::uint8_t>(byte)] != 0) {
                return false;
            }
        }
        m_out += static_cast<char>(m_escape);
        m_out += body;
        m_out += static_cast<char>(m_escape);
        return true;
    }

    std::string_view m_text;
    const EncodeOptions& m_options;
    std::uint8_t m_escape = 0;
    std::array<char, 256> m_letters{};  ///< what a byte is called when it is a delimiter
    std::size_t m_at = 0;
    std::string m_out;
};

}  // namespace

Result<std::string> encodeEscapes(std::string_view text, const Delimiters& delimiters, const EncodeOptions& options) {
    Encoder encoder(text, delimiters, options);
    if (!encoder.encode()) {
        return fail(MessageId::EditNoEscape, {"the value"});
    }
    return encoder.take();
}

}  // namespace plumb::hl7
