// Loading a spec whose text is not what its file holds: it is being written, or has no file yet.
#pragma once

#include "spec/load_spec.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// What loadSpec() would give if `file`, which need not exist, held this YAML. What it extends is read from where it
/// is.
[[nodiscard]] Result<LoadedSpec> loadSpecText(std::string_view text, const std::string& file,
                                              const std::vector<std::string>& shippedFolders);

}  // namespace plumb::spec
