// The first key of a file, `plumbline: spec/1`: which of our forms it is written in. Checked before anything else is
// read.
#pragma once

#include "spec/yaml/form.h"

#include <optional>
#include <string>
#include <string_view>

namespace plumb::spec::yaml {

inline constexpr std::string_view kFormatKey = "plumbline";

/// Whether the file is written as `format` ("spec/1"). If not: `missing` where it names no form of that family at all,
/// else that it is one which is not known here; a newer one is not guessed at.
[[nodiscard]] bool formatIsKnown(Walker& walker, const Tree& tree, std::string_view format, MessageId missing);

/// As an entry of a form: written and offered to editors, nothing to be read.
template <class T>
[[nodiscard]] Key<T> formatKey(std::string_view format, std::string_view about) {
    return {kFormatKey, about, [](Walker&, NodeIndex, T&) {},
            [format](const T&) { return std::optional(Value(std::string(format))); },
            [format](Schema&) { return R"({"enum":[")" + std::string(format) + "\"]}"; }};
}

}  // namespace plumb::spec::yaml
