// Whether a YAML text satisfies a JSON Schema, as an editor would see it.
#pragma once

#include <string>

namespace plumb::spec::test {

/// Empty when it does; else where it does not and which rule says so.
[[nodiscard]] std::string schemaComplaint(const std::string& schema, const std::string& yaml);

}  // namespace plumb::spec::test
