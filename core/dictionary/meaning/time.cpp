// Dates, times of day and spans of time.
#include "dictionary/meaning/value.h"
#include "dictionary/readable_time.h"

namespace plumb::dictionary::meaning {

std::string time(const Value& value) {
    // A TS has its time in part 1.
    const std::string text = value.part(1).text();
    const std::optional<hl7::Hl7Time> read = hl7::parseTime(text);
    return read ? readableTime(*read) : text;
}

std::string timeOfDay(const Value& value) {
    const std::string text = value.text();
    const std::optional<hl7::Hl7Time> read = hl7::parseTimeOfDay(text);
    return read ? readableTime(*read) : text;
}

std::string timeRange(const Value& value) {
    const std::string from = time(value.part(1)), to = time(value.part(2));
    return from.empty() ? (to.empty() ? to : "until " + to) : to.empty() ? "from " + from : from + " to " + to;
}

}  // namespace plumb::dictionary::meaning
