// ICU's converters, opened once per thread and name: they are costly to open and not safe to share. Internal to the
// room; no ICU type leaves icu_converter.cpp.
#pragma once

#include "hl7/utf8.h"

#include <optional>
#include <string>
#include <string_view>

namespace plumb::hl7 {

/// Appends `text`, read by the ICU converter `name` (a literal), to `out` as UTF-8. What is not valid becomes U+FFFD
/// and is counted. A converter that this ICU lacks leaves ASCII as it is and finds all else bad.
void icuToUtf8(std::string& out, std::string_view text, const char* name, BadBytes& bad);

/// nullopt when a character has no form in the set that reads back as the same character.
[[nodiscard]] std::optional<std::string> icuFromUtf8(std::string_view utf8, const char* name);

}  // namespace plumb::hl7
