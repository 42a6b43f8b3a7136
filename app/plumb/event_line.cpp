#include "plumb/event_line.h"

#include "base/json_text.h"
#include "replay/wire_log.h"
#include "reports/passage_text.h"

#include <utility>

namespace plumb::cli {

EventLine::EventLine(std::string_view event) {
    m_line = "{\"event\":\"" + std::string(event) + "\",\"time\":\"" +
             reports::wireTimeText(replay::wireMicroseconds() * 1000) + '"';
}

EventLine& EventLine::member(const char* name, std::string_view text) {
    m_line += std::string(",\"") + name + "\":";
    appendJsonText(m_line, text);
    return *this;
}

EventLine& EventLine::member(const char* name, std::uint64_t number) {
    m_line += std::string(",\"") + name + "\":" + std::to_string(number);
    return *this;
}

EventLine& EventLine::flag(const char* name, bool value) {
    m_line += std::string(",\"") + name + (value ? "\":true" : "\":false");
    return *this;
}

std::string EventLine::take() {
    return std::exchange(m_line, {}) + "}\n";
}

}  // namespace plumb::cli
