// The seeded interface (seeded_text.h) for tests.
#pragma once

#include "check_support.h"
#include "seeded_text.h"

namespace plumb::check::test {

inline const std::string kSeededMessage = segments(kSeededLines);

}  // namespace plumb::check::test
