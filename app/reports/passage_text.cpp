#include "reports/passage_text.h"

#include <chrono>
#include <cstdio>

namespace plumb::reports {

std::string wireTimeText(std::int64_t nanoseconds) {
    using namespace std::chrono;
    const sys_time<std::chrono::nanoseconds> time{std::chrono::nanoseconds(nanoseconds)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss<microseconds> clock(floor<microseconds>(time - day));
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

std::optional<std::uint64_t> partnerOf(const source::OpenedSource& source, const source::Passage& passage) {
    if (!passage.partner) {
        return std::nullopt;
    }
    const std::uint64_t number = source.messages().findAt(passage.partner->offset);
    return number < source.size() ? std::optional(number) : std::nullopt;
}

std::string answerDelayText(const source::Passage& passage) {
    if (!passage.partner) {
        return {};
    }
    const std::int64_t between = passage.partner->timeNs - passage.timeNs;
    const std::int64_t microseconds = (passage.isAnswer ? -between : between) / 1000;
    const std::int64_t size = microseconds < 0 ? -microseconds : microseconds;
    char text[48];
    std::snprintf(text, sizeof text, "%s%lld.%03lld", microseconds < 0 ? "-" : "", static_cast<long long>(size / 1000),
                  static_cast<long long>(size % 1000));
    return text;
}

}  // namespace plumb::reports
