// edit_builder.h: writing a message with other delimiters.
#include "hl7/edit_support.h"
#include "hl7/escape.h"
#include "hl7/escape_token.h"

#include <algorithm>
#include <array>
#include <optional>

namespace plumb::hl7 {

using namespace edit_support;

namespace {

using Characters = std::array<std::uint8_t, 5>;
constexpr std::string_view kLetters = "FRSTE";  // in the order of characters()
constexpr std::array<const char*, 4> kNames{"field", "repetition", "component", "sub-component"};

Characters characters(const Delimiters& d) {
    return {d.field, d.repetition, d.component, d.subcomponent, d.escape};
}

std::size_t placeOf(const Characters& all, char c) {
    const auto byte = static_cast<std::uint8_t>(c);
    return byte == 0 ? all.size() : static_cast<std::size_t>(std::find(all.begin(), all.end(), byte) - all.begin());
}

class Rewriter {
public:
    Rewriter(const MessageView& message, const Delimiters& to)
        : m_message(message)
        , m_from(message.delimiters())
        , m_to(to)
        , m_old(characters(m_from))
        , m_new(characters(to)) {}

    Result<std::string> run() {
        std::uint64_t copied = 0;
        for (std::uint32_t n = 1; n <= m_message.segmentCount(); ++n) {
            const ByteRange range = m_message.segments()[n - 1].range();
            m_out += m_message.text({copied, range.begin - copied});
            copied = range.end();
            m_place = FieldPath(n);
            segment(n, m_message.text(range));
            if (m_error) {
                return fail(*m_error);
            }
        }
        m_out += m_message.text({copied, m_message.bytes().size() - copied});
        return std::move(m_out);
    }

private:
    void segment(std::uint32_t number, std::string_view text) {
        const std::string_view id = m_message.segmentId(number);
        if (id.find(static_cast<char>(m_to.field)) != std::string_view::npos) {
            m_error.emplace(Error(MessageId::EditBreaksSegment, {name(m_message, m_place)}));
            return;
        }
        m_out += id;
        text.remove_prefix(id.size());
        if (!text.empty() && isHeader(m_message, number)) {
            const std::size_t second = text.find(static_cast<char>(m_from.field), 1);
            m_out += m_to.text();
            text.remove_prefix(std::min(second, text.size()));
        }
        while (!text.empty() && !m_error) {
            separator(placeOf(m_old, text[0]));
            const auto end =
                std::find_if(text.begin() + 1, text.end(), [&](char c) { return placeOf(m_old, c) < kNames.size(); });
            const auto length = static_cast<std::size_t>(end - text.begin());
            leaf(text.substr(1, length - 1));
            text.remove_prefix(length);
        }
    }

    void separator(std::size_t level) {
        if (m_new[level] == 0) {
            m_error.emplace(Error(MessageId::EditNoDelimiter, {name(m_message, m_place), kNames[level]}));
            return;
        }
        m_out += static_cast<char>(m_new[level]);
    }

    void leaf(std::string_view text) {
        const std::uint8_t escape = usableEscape(m_from);
        const bool quiet =
            std::none_of(text.begin(), text.end(), [&](char c) { return placeOf(m_new, c) < kNames.size(); });
        for (std::size_t i = 0; i < text.size() && !m_error;) {
            if (escape == 0 || text[i] != static_cast<char>(escape)) {
                literal(text[i++]);
                continue;
            }
            const EscapeToken token = readEscapeToken(text.substr(i), m_from);
            const std::string_view written = text.substr(i, token.length);
            i += token.length;
            if (token.body.kind == EscapeKind::Delimiter) {
                literal(token.text[0]);
            } else if (token.body.kind != EscapeKind::Unknown) {
                sequence(written.substr(1, written.size() - 2));
            } else if (quiet && m_from.escape == m_to.escape) {
                m_out += written;  // no escape, before and after
            } else {
                std::for_each(written.begin(), written.end(), [this](char c) { literal(c); });
            }
        }
    }

    void literal(char c) {
        const std::size_t place = placeOf(m_new, c);
        if (place == m_new.size()) {
            m_out += c;
        } else {
            sequence(kLetters.substr(place, 1));
        }
    }

    void sequence(std::string_view body) {
        const bool holdsNew =
            std::any_of(body.begin(), body.end(), [&](char c) { return placeOf(m_new, c) < m_new.size(); });
        if (m_to.escape == 0 || holdsNew) {
            m_error.emplace(Error(MessageId::EditNoEscape, {name(m_message, m_place)}));
            return;
        }
        const auto escape = static_cast<char>(m_to.escape);
        m_out += escape;
        m_out += body;
        m_out += escape;
    }

    const MessageView& m_message;
    const Delimiters m_from, m_to;
    const Characters m_old, m_new;
    FieldPath m_place;
    std::string m_out;
    std::optional<Error> m_error;
};

}  // namespace

Result<ByteEdit> changeDelimiters(const MessageView& message, const Delimiters& delimiters) {
    const std::string probe = "MSH" + delimiters.text() + static_cast<char>(delimiters.field);
    const std::string text = delimiters.text();
    const bool possible =
        std::all_of(text.begin(), text.end(), [](char c) { return canDelimit(static_cast<std::uint8_t>(c)); });
    if (!possible || delimiters.field == 0 || readDelimiters(asBytes(probe)) != delimiters) {
        return fail(MessageId::EditSameDelimiters);
    }
    if (!isHeader(message, 1) || message.delimiters().field == 0 || message.childCount(FieldPath(1)) < 2) {
        return fail(MessageId::PathNotFound, {"MSH-2", "the message does not start with MSH and its delimiters"});
    }
    if (delimiters == message.delimiters()) {
        return ByteEdit{};
    }
    const Result<std::string> written = Rewriter(message, delimiters).run();
    if (!written) {
        return fail(written.error());
    }
    const MessageView after(asBytes(*written));
    const bool sameLineEnds = (after.terminator() == Terminator::Lf) == (message.terminator() == Terminator::Lf);
    if (!sameLineEnds || after.segmentCount() != message.segmentCount() || after.delimiters() != delimiters) {
        return fail(MessageId::EditBreaksSegment, {"MSH-2"});
    }
    const std::string_view before = asText(message.bytes()), now = *written;
    const std::size_t shorter = std::min(before.size(), now.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && before[head] == now[head]) {
        ++head;
    }
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail]) {
        ++tail;
    }
    return ByteEdit{head, std::string(before.substr(head, before.size() - head - tail)),
                    std::string(now.substr(head, now.size() - head - tail))};
}

}  // namespace plumb::hl7
