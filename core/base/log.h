// The program's own log: what happened, never what a field held. An argument is a number, a literal name, or
// Redacted, which prints its length only; free strings are refused by the type system.
#pragma once

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>

namespace plumb {

/// A value that must not reach a log: it prints as "<17 bytes>".
struct Redacted {
    std::string_view value;
};

class LogArgument {
public:
    template <std::size_t N>
    LogArgument(const char (&literal)[N])
        : m_value(std::string_view(literal, N - 1)) {}  // NOLINT(google-explicit-constructor)
    LogArgument(std::uint64_t number)
        : m_value(number) {}  // NOLINT(google-explicit-constructor)
    LogArgument(Redacted redacted)
        : m_value(redacted) {}  // NOLINT(google-explicit-constructor)

    void appendTo(std::string& line) const;

private:
    std::variant<std::string_view, std::uint64_t, Redacted> m_value;
};

/// A ring of the newest lines, kept in memory; "copy diagnostics" shows them before they leave the machine.
class Log {
public:
    explicit Log(std::size_t lines = 1000)
        : m_capacity(lines) {}

    void write(std::string_view category, std::initializer_list<LogArgument> parts);
    [[nodiscard]] std::string text() const;

private:
    std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::deque<std::string> m_lines;
};

}  // namespace plumb
