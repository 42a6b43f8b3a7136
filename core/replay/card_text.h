// Cards as text: what a person keeps of an endpoint or a listener, a line a setting, "key: value". Who has a card lists
// its settings once, in a function over CardTextWriter or CardTextReader (see endpoint_card.cpp).
#pragma once

#include "replay/framing.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

/// Up to the next blank, which goes too.
[[nodiscard]] std::string_view takeCardWord(std::string_view& rest);

template <class Number>
std::optional<Number> cardNumber(std::string_view text) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

class CardTextWriter {
public:
    void text(std::string_view key, const std::string& value);
    template <class Number>
    void number(std::string_view key, Number value) {
        line(key, std::to_string(value));
    }
    void flag(std::string_view key, bool value) { line(key, value ? "yes" : "no"); }
    void framing(std::string_view key, const Framing& value);
    /// A line each.
    void texts(std::string_view key, const std::vector<std::string>& values);

    std::string written;

protected:
    void line(std::string_view key, std::string_view value);
};

class CardTextReader {
public:
    void text(std::string_view key, std::string& value);
    template <class Number>
    void number(std::string_view key, Number& value) {
        const std::optional<Number> read = key == m_key ? cardNumber<Number>(m_value) : std::nullopt;
        value = read.value_or(value);
        m_read = m_read || read;
    }
    void flag(std::string_view key, bool& value);
    void framing(std::string_view key, Framing& value);
    void texts(std::string_view key, std::vector<std::string>& values);

protected:
    /// False: it is no line of a card.
    [[nodiscard]] bool begin(std::string_view line);
    [[nodiscard]] bool is(std::string_view key) const { return key == m_key; }
    [[nodiscard]] std::string_view value() const { return m_value; }
    void setRead(bool read) { m_read = read; }
    [[nodiscard]] bool wasRead() const { return m_read; }

private:
    std::string_view m_key, m_value;
    bool m_read = false;
};

/// Gives the reader one line after the other; those that it did not understand.
template <class Reader>
std::vector<std::string> readCardLines(std::string_view text, Reader& reader) {
    std::vector<std::string> notUnderstood;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (!line.empty() && !reader.take(line)) {
            notUnderstood.emplace_back(line);
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return notUnderstood;
}

}  // namespace plumb::replay
