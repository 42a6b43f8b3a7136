#include "base/clock.h"

#include <chrono>
#include <ctime>
#include <mutex>

namespace plumb {

std::int64_t steadyMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::int64_t wallMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

int localZoneMinutes(std::int64_t wallMilliseconds) {
    // Both give a place that all callers share.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const auto seconds = static_cast<std::time_t>(wallMilliseconds / 1000);
    const std::tm* const there = std::localtime(&seconds);
    if (!there) {
        return 0;
    }
    const std::tm local = *there;
    const std::tm* const utc = std::gmtime(&seconds);
    if (!utc) {
        return 0;
    }
    int days = local.tm_yday - utc->tm_yday;
    if (local.tm_year != utc->tm_year) {
        days = local.tm_year > utc->tm_year ? 1 : -1;
    }
    return days * 1440 + (local.tm_hour - utc->tm_hour) * 60 + local.tm_min - utc->tm_min;
}

}  // namespace plumb
