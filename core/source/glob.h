// File name patterns as people type them: * ? [a-z] [!a], several with ';' between them. Case of ASCII letters does not
// matter, so *.hl7 finds X.HL7 everywhere.
#pragma once

#include <string_view>

namespace plumb::source {

/// Whether `name` matches one of `patterns`; no pattern matches everything.
[[nodiscard]] bool matchesGlob(std::string_view patterns, std::string_view name);

}  // namespace plumb::source
