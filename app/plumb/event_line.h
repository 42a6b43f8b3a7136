// A line of JSON that tells an event, as plumb listen and plumb relay print them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::cli {

class EventLine {
public:
    /// Begins with the event's name and the time.
    explicit EventLine(std::string_view event);

    EventLine& member(const char* name, std::string_view text);
    EventLine& member(const char* name, std::uint64_t number);
    EventLine& flag(const char* name, bool value);

    /// With its line end; the end of it.
    [[nodiscard]] std::string take();

private:
    std::string m_line;
};

}  // namespace plumb::cli
