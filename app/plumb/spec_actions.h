// What plumb spec does beyond reading specs: each action declares its options and returns what to run, as verbs do.
#pragma once

#include "plumb/verbs.h"

namespace plumb::cli {

[[nodiscard]] Run addSpecImport(CLI::App& app);
[[nodiscard]] Run addSpecInfer(CLI::App& app);
[[nodiscard]] Run addSpecGap(CLI::App& app);
[[nodiscard]] Run addSpecReality(CLI::App& app);

}  // namespace plumb::cli
