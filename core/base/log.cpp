#include "base/log.h"

namespace plumb {

void LogArgument::appendTo(std::string& line) const {
    if (const auto* text = std::get_if<std::string_view>(&m_value)) {
        line += *text;
    } else if (const auto* number = std::get_if<std::uint64_t>(&m_value)) {
        line += std::to_string(*number);
    } else {
        line += '<';
        line += std::to_string(std::get<Redacted>(m_value).value.size());
        line += " bytes>";
    }
}

void Log::write(std::string_view category, std::initializer_list<LogArgument> parts) {
    std::string line(category);
    for (const LogArgument& part : parts) {
        line += ' ';
        part.appendTo(line);
    }
    const std::scoped_lock lock(m_mutex);
    m_lines.push_back(std::move(line));
    if (m_lines.size() > m_capacity) {
        m_lines.pop_front();
    }
}

std::string Log::text() const {
    const std::scoped_lock lock(m_mutex);
    std::string all;
    for (const std::string& line : m_lines) {
        all += line;
        all += '\n';
    }
    return all;
}

}  // namespace plumb
