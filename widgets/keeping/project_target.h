// Which files nothing may be written to while a project is open: its own, by whatever name.
#pragma once

#include <QString>

namespace plumb::desk {

class ProjectWork;

/// Why nothing may be written to `path`: it is the open project's file, or one that SQLite or the lock of the project
/// has beside it. Links and relative names count too. Empty: it may. nullptr: a desk without projects.
[[nodiscard]] QString projectTargetProblem(const ProjectWork* work, const QString& path);

}  // namespace plumb::desk
