// A file's name as SARIF wants it.
#pragma once

#include <string>
#include <string_view>

namespace plumb::report {

/// A relative name as a relative reference, an absolute one (also "C:\feeds\a.hl7") as file:///...; everything but
/// unreserved characters is percent-encoded.
[[nodiscard]] std::string artifactUri(std::string_view file);

}  // namespace plumb::report
