// How tests wait for what comes about by events: as soon as it has.
#pragma once

#include <functional>

namespace plumb::desk {

/// Lets things happen until `is` holds; false: it did not in time. QTest::qWaitFor sleeps 10 ms before it looks again,
/// whatever happens meanwhile; this looks again when all that has happened is dealt with.
[[nodiscard]] bool comesAbout(const std::function<bool()>& is, int milliseconds = 5000);

}  // namespace plumb::desk
