// Loading a spec with everything it extends.
#pragma once

#include "spec/lint.h"
#include "spec/spec.h"

#include <memory>
#include <string>
#include <vector>

namespace plumb::spec {

struct LoadedSpec {
    std::shared_ptr<const Spec> spec;
    std::vector<LintNote> notes;     ///< of the file itself and of what it extends
    std::vector<std::string> files;  ///< all that were read, this one first
};

/// A file (YAML, NIST folder or XML, HL7 message profile XML: by content) or the name of a shipped spec
/// ("hl7:2.5.1": the standard as published). Errors name file, line and column.
[[nodiscard]] Result<LoadedSpec> loadSpec(const std::string& pathOrName);

/// The standard as published, made from the dictionary.
[[nodiscard]] SpecDocument standardSpec(dictionary::Version version);

}  // namespace plumb::spec
