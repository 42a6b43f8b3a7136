// Loading a spec whose text is not what its file holds: it is being written, has no file yet, or is kept elsewhere
// together with what it extends.
#pragma once

#include "spec/load_spec.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// What loadSpec() would give if `file`, which need not exist, held this YAML. What it extends is read from where it
/// is.
[[nodiscard]] Result<LoadedSpec> loadSpecText(std::string_view text, const std::string& file,
                                              const std::vector<std::string>& shippedFolders);

/// Texts in YAML that stand in for files, by their whole paths.
using SpecTexts = std::map<std::string, std::string>;

/// As loadSpec(), but files that `instead` knows are taken from there, whether they exist or not.
[[nodiscard]] Result<LoadedSpec> loadSpecWith(const std::string& pathOrName,
                                              const std::vector<std::string>& shippedFolders, const SpecTexts& instead);

/// What a spec is read from, as texts: its own file and all it extends, as far as they can be read, without those that
/// came with the program and those that `instead` knows. What is no YAML is written as YAML.
[[nodiscard]] SpecTexts specTexts(const std::string& pathOrName, const std::vector<std::string>& shippedFolders,
                                  const SpecTexts& instead);

}  // namespace plumb::spec
