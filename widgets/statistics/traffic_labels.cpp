#include "widgets/statistics/traffic_labels.h"

#include "query/statistics.h"
#include "widgets/models/message_columns.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

#include <array>

namespace plumb::desk::traffic {
namespace {

constexpr std::int64_t kDay = 1440;

std::int64_t minuteOfDay(std::int64_t minute) {
    return ((minute % kDay) + kDay) % kDay;
}

QDate dateOf(std::int64_t minute) {
    constexpr qint64 kEpoch = 2440588;  // the Julian day of 1970-01-01
    return QDate::fromJulianDay(kEpoch + (minute - minuteOfDay(minute)) / kDay);
}

QString clockText(std::int64_t minute) {
    const int inDay = static_cast<int>(minuteOfDay(minute));
    return QLocale().toString(QTime(inDay / 60, inDay % 60), QLocale::ShortFormat);
}

}  // namespace

QString dayText(std::int64_t minute) {
    return QLocale().toString(dateOf(minute), QLocale::ShortFormat);
}

QString spanText(std::int64_t start, TrafficUnit unit) {
    switch (unit) {
    case TrafficUnit::Day:
        return QLocale().toString(dateOf(start), QLocale::LongFormat);
    case TrafficUnit::Hour:
        return QCoreApplication::translate("TrafficChart", "%1, %2 to %3")
            .arg(dayText(start), clockText(start), clockText(start + 60));
    case TrafficUnit::Minute:
        break;
    }
    return dayText(start) + QStringLiteral(", ") + clockText(start);
}

QString typeText(const std::string& type) {
    if (type.empty()) {
        return QCoreApplication::translate("TrafficChart", "no type");
    }
    if (type == query::Statistics::kOther) {
        return QCoreApplication::translate("TrafficChart", "other types");
    }
    const std::string header = "MSH|^~\\&|||||||" + type + "\r";
    return messageInWords(hl7::MessageView(asBytes(header)));
}

std::int64_t tickStep(double pixelsAMinute, double room) {
    constexpr std::array<std::int64_t, 20> kSteps = {
        1,   2,    5,        10,       15,        30,        60,        120,        180,        360,
        720, kDay, 2 * kDay, 7 * kDay, 14 * kDay, 28 * kDay, 91 * kDay, 182 * kDay, 365 * kDay, 1825 * kDay};
    for (const std::int64_t step : kSteps) {
        if (static_cast<double>(step) * pixelsAMinute >= room) {
            return step;
        }
    }
    return 36525 * kDay;
}

QString tickText(std::int64_t tick, std::int64_t step) {
    return step >= kDay || minuteOfDay(tick) == 0 ? dayText(tick) : clockText(tick);
}

std::uint64_t roundedUp(std::uint64_t most) {
    for (std::uint64_t ten = 1;; ten *= 10) {
        for (const unsigned long long factor : {1ULL, 2ULL, 3ULL, 4ULL, 5ULL, 6ULL, 8ULL}) {
            if (ten * factor >= most) {
                return ten * factor;
            }
        }
        if (ten > UINT64_MAX / 100) {
            return most;
        }
    }
}

}  // namespace plumb::desk::traffic
