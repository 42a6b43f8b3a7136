// Specs with everything in them, made from a seed.
#pragma once

#include "spec/spec_document.h"

#include <cstdint>

namespace plumb::spec::test {

/// Every member has something in it sooner or later; texts are as odd as YAML can hold.
[[nodiscard]] SpecDocument randomSpec(std::uint32_t seed);

}  // namespace plumb::spec::test
