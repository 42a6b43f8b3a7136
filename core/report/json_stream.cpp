#include "report/json_stream.h"

#include "base/json_text.h"
#include "report/cell_text.h"

namespace plumb::report {
JsonStream& JsonStream::name(std::string_view name) {
    place();
    std::string quoted;
    appendJsonText(quoted, name);
    const bool lines = !m_levels.empty() && m_levels.back().layout == Layout::Lines;
    m_out << quoted << (lines ? ": " : ":");
    m_named = true;
    return *this;
}

void JsonStream::text(std::string_view value) {
    std::string quoted;
    appendJsonText(quoted, value);
    raw(quoted);
}

void JsonStream::cell(const Cell& cell) {
    if (isNothing(cell)) {
        raw("null");
    } else if (isNumber(cell)) {
        raw(plainText(cell));
    } else {
        text(plainText(cell));
    }
}

void JsonStream::memberUnlessEmpty(std::string_view key, std::string_view value) {
    if (!value.empty()) {
        member(key, value);
    }
}

void JsonStream::endLine() {
    m_out << "\n";
}

void JsonStream::begin(char bracket, Layout layout) {
    place();
    m_out << std::string_view(&bracket, 1);
    const bool inOneLine = !m_levels.empty() && m_levels.back().layout == Layout::OneLine;
    m_levels.push_back({inOneLine ? Layout::OneLine : layout, true});
}

void JsonStream::end(char bracket) {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.empty && level.layout == Layout::Lines) {
        newLine();
    }
    m_out << std::string_view(&bracket, 1);
}

void JsonStream::raw(std::string_view value) {
    place();
    m_out << value;
}

void JsonStream::place() {
    if (m_named) {
        m_named = false;
        return;
    }
    if (m_levels.empty()) {
        return;
    }
    Level& level = m_levels.back();
    if (!level.empty) {
        m_out << ",";
    }
    level.empty = false;
    if (level.layout == Layout::Lines) {
        newLine();
    }
}

void JsonStream::newLine() {
    m_out << "\n";
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        m_out << "  ";
    }
}

}  // namespace plumb::report
