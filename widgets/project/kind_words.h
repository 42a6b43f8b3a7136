// What people call the kinds of documents that a project holds.
#pragma once

#include <QString>

namespace plumb::desk {

/// "Query"; a kind that is not known is called what it is called in the file.
[[nodiscard]] QString documentWord(const QString& kind);
/// "Queries".
[[nodiscard]] QString documentsWord(const QString& kind);
/// What one is called: what the window keeps under a name of its own has words, a spec its file, all
/// else the name that somebody gave.
[[nodiscard]] QString documentTitle(const QString& kind, const QString& name);
/// The name of its icon.
[[nodiscard]] QString documentIcon(const QString& kind);
/// The window keeps it for itself: layouts, what was open. Nobody gave it a name.
[[nodiscard]] bool isWindowsOwn(const QString& kind);

}  // namespace plumb::desk
