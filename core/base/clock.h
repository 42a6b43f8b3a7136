// Time as the rest of core sees it, so that tests can bring their own.
#pragma once

#include <cstdint>

namespace plumb {

/// Milliseconds of a clock that never goes back; only differences mean anything.
[[nodiscard]] std::int64_t steadyMilliseconds();

/// Milliseconds since 1970-01-01 UTC.
[[nodiscard]] std::int64_t wallMilliseconds();

/// How far this machine's clock is east of UTC at that moment.
[[nodiscard]] int localZoneMinutes(std::int64_t wallMilliseconds);

/// What code that waits or stamps asks for time; tests hand in a clock they move by hand.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t steady() const { return steadyMilliseconds(); }
    [[nodiscard]] virtual std::int64_t wall() const { return wallMilliseconds(); }
};

}  // namespace plumb
