#include "check/plain_pattern.h"

#include "base/ascii.h"

#include <charconv>

namespace plumb::check {

void PlainPattern::add(unsigned first, unsigned last) {
    for (unsigned letter = first; letter <= last; ++letter) {
        m_letters[letter / 64] |= std::uint64_t{1} << (letter % 64);
    }
}

class PlainPattern::Reader {
public:
    Reader(std::string_view text, PlainPattern& out)
        : m_rest(text)
        , m_out(out) {}

    bool read() { return (take('[') ? letters() : shorthand()) && times() && m_rest.empty(); }

private:
    bool take(char c) {
        const bool there = !m_rest.empty() && m_rest.front() == c;
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }

    /// Behind a "[", up to and with the "]".
    bool letters() {
        for (bool first = true; !m_rest.empty(); first = false) {
            if (!first && take(']')) {
                return true;
            }
            if (m_rest.starts_with("\\d") || m_rest.starts_with("\\w")) {
                shorthand();
                continue;
            }
            const std::optional<unsigned> from = letter(first);
            std::optional<unsigned> to = from;
            if (from && m_rest.size() > 1 && m_rest[0] == '-' && m_rest[1] != ']') {
                m_rest.remove_prefix(1);
                to = letter(false);
            }
            if (!from || !to || *to < *from) {
                return false;
            }
            m_out.add(*from, *to);
        }
        return false;
    }

    /// One that stands for itself.
    std::optional<unsigned> letter(bool first) {
        const bool escaped = take('\\');
        if (m_rest.empty()) {
            return std::nullopt;
        }
        const auto byte = static_cast<unsigned char>(m_rest.front());
        const bool word = isLetter(byte) || isDigit(byte);
        const bool special = byte == '[' || byte == ']' || (first && byte == '^');
        if (byte < ' ' || byte > '~' || (escaped ? word : special)) {
            return std::nullopt;
        }
        m_rest.remove_prefix(1);
        return byte;
    }

    bool shorthand() {
        const bool word = m_rest.starts_with("\\w");
        if (!word && !m_rest.starts_with("\\d")) {
            return false;
        }
        m_out.add('0', '9');
        if (word) {
            m_out.add('A', 'Z');
            m_out.add('a', 'z');
            m_out.add('_', '_');
        }
        m_rest.remove_prefix(2);
        return true;
    }

    bool times() {
        if (take('+')) {
            m_out.m_longest = UINT32_MAX;
        } else if (take('*')) {
            m_out.m_shortest = 0;
            m_out.m_longest = UINT32_MAX;
        } else if (take('?')) {
            m_out.m_shortest = 0;
        } else if (take('{')) {
            return number(m_out.m_shortest) && (take(',') ? take('}') ? noLimit() : number(m_out.m_longest) && take('}')
                                                          : take('}') && exactly(m_out.m_shortest));
        }
        return true;
    }

    bool number(std::uint32_t& out) {
        const char* const begin = m_rest.data();
        const auto [end, error] = std::from_chars(begin, begin + m_rest.size(), out);
        m_rest.remove_prefix(static_cast<std::size_t>(end - begin));
        return error == std::errc{};
    }
    bool noLimit() { return exactly(UINT32_MAX); }
    bool exactly(std::uint32_t longest) {
        m_out.m_longest = longest;
        return true;
    }

    std::string_view m_rest;
    PlainPattern& m_out;
};

std::optional<PlainPattern> PlainPattern::of(std::string_view pattern) {
    PlainPattern out;
    return Reader(pattern, out).read() ? std::optional(out) : std::nullopt;
}

}  // namespace plumb::check
