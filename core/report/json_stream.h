// Writes JSON front to back, with commas and indents in their places. A container is laid out over lines or on one
// line; what stands in one on one line is on that line too.
#pragma once

#include "report/buffered_sink.h"
#include "report/cell.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::report {

class JsonStream {
public:
    enum class Layout : std::uint8_t { Lines, OneLine };

    explicit JsonStream(Sink sink)
        : m_out(std::move(sink)) {}

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Lines) { begin('[', layout); }
    void endArray() { end(']'); }

    /// The name of the next value.
    JsonStream& name(std::string_view name);

    void text(std::string_view value);
    void number(std::integral auto value) { raw(std::to_string(value)); }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    /// Numbers exactly, severities as their words, nothing as null.
    void cell(const Cell& cell);

    void member(std::string_view key, std::string_view value) { name(key).text(value); }
    /// The same, and nothing at all for an empty text.
    void memberUnlessEmpty(std::string_view key, std::string_view value);

    /// Ends the line after a whole value; a further value may follow, as in NDJSON.
    void endLine();
    void flush() { m_out.flush(); }

private:
    struct Level {
        Layout layout;
        bool empty;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void raw(std::string_view value);
    /// Comma, line end and indent, as this place needs.
    void place();
    void newLine();

    BufferedSink m_out;
    std::vector<Level> m_levels;
    bool m_named = false;
};

}  // namespace plumb::report
