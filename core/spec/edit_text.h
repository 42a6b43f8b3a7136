// Changes of a spec in its own text: only the bytes that must change do, so order, comments, quotes and line ends stay.
//
// A place is a path of keys: segments/PID/fields/3/usage. In a list a step is #2 (the second), the id, name, number or
// code of an entry, or its first key ("group PROCEDURE"); + is a new entry at the end. A / inside a key is written ~1,
// a ~ as ~0. What is missing on the way is made. A short form (`3: R`) becomes a mapping when something is said below
// it.
//
// The new text is read again, and must hold what was asked for and nothing else; otherwise nothing is changed.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace plumb::spec {

/// The text of a scalar, whatever it holds; quotes are added where YAML needs them.
[[nodiscard]] Result<std::string> setText(std::string_view spec, std::string_view path, std::string_view value);
/// `yaml` is any value: `{usage: R, repeat: 1..*}`, `[A, B]`.
[[nodiscard]] Result<std::string> setEntry(std::string_view spec, std::string_view path, std::string_view yaml);
/// Takes out a key with its value, or an entry of a list, with the comment in its own lines.
[[nodiscard]] Result<std::string> removeEntry(std::string_view spec, std::string_view path);

}  // namespace plumb::spec
