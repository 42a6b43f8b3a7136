// Filters and colour rules that last as long as the window only: why, and the way to keep them.
#pragma once

#include <QString>

namespace plumb::desk {

struct Desk;

/// Why what is set under `key` is not kept, in a sentence; empty: it is.
[[nodiscard]] QString passingReason(const Desk& desk, const QString& key);
/// A new project begins with what is there, so it keeps it.
[[nodiscard]] bool canKeepInProject(const Desk& desk);
/// "Make a project to keep them"
[[nodiscard]] QString keepInProjectWords();
void keepInProject(Desk& desk);

}  // namespace plumb::desk
