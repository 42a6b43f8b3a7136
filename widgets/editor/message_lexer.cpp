#include "widgets/editor/message_lexer.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plumb::desk {
namespace {

constexpr std::size_t kLongestEscape = 80;

enum class Sign : std::uint8_t { None, Field, Repetition, Component, Subcomponent, Escape };

class LineStyler {
public:
    LineStyler(const hl7::Delimiters& d, std::string_view text, std::vector<char>& out, std::size_t origin)
        : m_text(text)
        , m_out(out)
        , m_origin(origin)
        , m_separator(static_cast<char>(d.field)) {
        const auto set = [this](std::uint8_t byte, Sign sign) {
            if (byte != 0) {
                m_signs[byte] = sign;
            }
        };
        set(d.escape, Sign::Escape);
        set(d.subcomponent, Sign::Subcomponent);
        set(d.component, Sign::Component);
        set(d.repetition, Sign::Repetition);
        set(d.field, Sign::Field);
    }

    void line(std::size_t begin, std::size_t end) {
        std::size_t at = begin;
        const std::size_t id = std::min(m_text.substr(0, end).find(m_separator, begin), end);
        const bool z = begin < end && (m_text[begin] == 'Z' || m_text[begin] == 'z');
        // A line without a separator that is longer than an id is a part of something.
        if (id < end || id - begin <= 3) {
            fill(begin, id, z ? TextStyle::ZSegment : TextStyle::Segment);
            at = id;
        }
        const std::string_view name = m_text.substr(begin, id - begin);
        if (at < end && (name == "MSH" || name == "FHS" || name == "BHS")) {
            const std::size_t encoding = std::min(m_text.substr(0, end).find(m_separator, at + 1), end);
            fill(at, encoding, TextStyle::Delimiter);
            at = encoding;
        }
        values(at, end);
    }

private:
    void values(std::size_t begin, std::size_t end) {
        TextStyle level = TextStyle::Value;
        std::size_t from = begin;
        for (std::size_t at = begin; at < end; ++at) {
            const Sign sign = m_signs[static_cast<unsigned char>(m_text[at])];
            if (sign == Sign::None) {
                continue;
            }
            fill(from, at, level);
            TextStyle mark = TextStyle::Delimiter;
            std::size_t length = 1;
            switch (sign) {
            case Sign::Field:
                level = TextStyle::Value;
                break;
            case Sign::Repetition:
                level = TextStyle::Value;
                mark = TextStyle::Repetition;
                break;
            case Sign::Component:
                level = TextStyle::Component;
                break;
            case Sign::Subcomponent:
                level = TextStyle::Subcomponent;
                break;
            default:
                length = escapeAt(at, end);
                mark = length > 1 ? TextStyle::Escape : level;
                break;
            }
            fill(at, at + length, mark);
            at += length - 1;
            from = at + 1;
        }
        fill(from, end, level);
    }

    [[nodiscard]] std::size_t escapeAt(std::size_t at, std::size_t end) const {
        const std::size_t last = std::min(end, at + kLongestEscape);
        for (std::size_t next = at + 1; next < last; ++next) {
            const Sign sign = m_signs[static_cast<unsigned char>(m_text[next])];
            if (sign == Sign::Escape) {
                return next == at + 1 ? 1 : next + 1 - at;
            }
            if (sign != Sign::None || m_text[next] == ' ') {
                break;
            }
        }
        return 1;
    }

    void fill(std::size_t begin, std::size_t end, TextStyle style) {
        if (end > begin) {
            std::memset(m_out.data() + (begin - m_origin), static_cast<char>(style), end - begin);
        }
    }

    std::string_view m_text;
    std::vector<char>& m_out;
    std::size_t m_origin;
    char m_separator;
    std::array<Sign, 256> m_signs{};
};

TextStyle styleOf(Piece::Kind kind, TextStyle around) {
    switch (kind) {
    case Piece::Kind::LineEnd:
    case Piece::Kind::Control:
        return TextStyle::Picture;
    case Piece::Kind::Invalid:
        return TextStyle::Invalid;
    case Piece::Kind::Elided:
    case Piece::Kind::Masked:
        return TextStyle::Hidden;
    default:
        return around;
    }
}

}  // namespace

Role roleOf(TextStyle style) {
    switch (style) {
    case TextStyle::Segment:
        return Role::Segment;
    case TextStyle::ZSegment:
        return Role::ZSegment;
    case TextStyle::Repetition:
        return Role::Repetition;
    case TextStyle::Component:
        return Role::Component;
    case TextStyle::Subcomponent:
        return Role::Subcomponent;
    case TextStyle::Escape:
        return Role::Escape;
    case TextStyle::Delimiter:
    case TextStyle::Picture:
    case TextStyle::Hidden:
        return Role::Muted;
    case TextStyle::Invalid:
        return Role::Error;
    default:
        return Role::Text;
    }
}

void styleText(const MessageText& of, std::string_view text, TextRange range, std::vector<char>& out) {
    range.end = std::min(range.end, text.size());
    range.begin = std::min(range.begin, range.end);
    out.assign(range.end - range.begin, static_cast<char>(TextStyle::Value));
    if (!of.message()) {
        return;
    }
    LineStyler styler(of.message()->view.delimiters(), text.substr(0, range.end), out, range.begin);
    for (std::size_t begin = range.begin; begin < range.end;) {
        const std::size_t end = std::min(text.find('\n', begin), range.end);
        styler.line(begin, end);
        begin = end + 1;
    }
    // While the user types, the pieces are those of the text before; what is styled then is styled again right after.
    for (const Piece& piece : of.map().piecesIn(range)) {
        const std::size_t begin = std::max<std::size_t>(piece.text, range.begin);
        const std::size_t end = std::min(piece.textEnd(), range.end);
        for (std::size_t at = begin; at < end; ++at) {
            char& style = out[at - range.begin];
            style = static_cast<char>(styleOf(piece.kind, static_cast<TextStyle>(style)));
        }
    }
}

}  // namespace plumb::desk
