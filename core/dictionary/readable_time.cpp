#include "dictionary/readable_time.h"

#include <fmt/format.h>

#include <cstdlib>

namespace plumb::dictionary {
namespace {

using hl7::TimePrecision;

constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string dateText(const hl7::Hl7Time& time) {
    const char* month = kMonths[(time.month - 1) % 12];
    return time.precision == TimePrecision::Year    ? fmt::format("{:04}", time.year)
           : time.precision == TimePrecision::Month ? fmt::format("{} {:04}", month, time.year)
                                                    : fmt::format("{} {} {:04}", time.day, month, time.year);
}

std::string clockText(const hl7::Hl7Time& time) {
    // An hour alone would read like a day.
    std::string text = time.precision == TimePrecision::Hour ? fmt::format("{:02} h", time.hour)
                                                             : fmt::format("{:02}:{:02}", time.hour, time.minute);
    if (time.precision >= TimePrecision::Second) {
        text += fmt::format(":{:02}", time.second);
    }
    if (time.precision == TimePrecision::Fraction) {
        text += '.' + fmt::format("{:09}", time.nanosecond).substr(0, time.fractionDigits);
    }
    return text;
}

std::string zoneText(int minutes) {
    if (minutes == 0) {
        return "UTC";
    }
    const int size = std::abs(minutes);
    const std::string hours = fmt::format("UTC{}{}", minutes < 0 ? '-' : '+', size / 60);
    return size % 60 == 0 ? hours : hours + fmt::format(":{:02}", size % 60);
}

}  // namespace

std::string readableTime(const hl7::Hl7Time& time) {
    std::string text = time.year == 0 ? std::string() : dateText(time);
    if (time.precision >= TimePrecision::Hour) {
        text += (text.empty() ? "" : " ") + clockText(time);
    }
    return time.zoneMinutes ? text + ' ' + zoneText(*time.zoneMinutes) : text;
}

}  // namespace plumb::dictionary
