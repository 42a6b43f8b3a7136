// Waivers as the text that readWaiversYaml() reads.
#pragma once

#include "check/waivers.h"

#include <string>
#include <vector>

namespace plumb::check {

[[nodiscard]] std::string writeWaiversYaml(const std::vector<Waiver>& waivers);

}  // namespace plumb::check
