// Rows of the dictionary as text, so that expectations read as the standard's own tables do.
#pragma once

#include "dictionary/dictionary.h"

#include <string>
#include <string_view>

namespace plumb::dictionary::test {

[[nodiscard]] const Dictionary& in(std::string_view version);

/// Of "PID-3" or "CX.4": "Patient Identifier List CX R* len 250 table 0061"; "none" when the version has no such thing.
/// The name in front; type; usage; "*" when it repeats without end, "x2" when up to two times.
[[nodiscard]] std::string row(std::string_view version, std::string_view path);

/// "MSH EVN PID ..." as structureText(); "none".
[[nodiscard]] std::string structure(std::string_view version, std::string_view id);

}  // namespace plumb::dictionary::test
