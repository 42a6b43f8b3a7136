// What can be done with a project: making, opening, copying, locking and closing one, its passphrase, taking sources
// in.
#pragma once

#include "widgets/common/desk.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace plumb::desk {

/// A file that is opened as a project rather than as a source.
[[nodiscard]] bool isProjectFile(const QString& path);

/// Opens it; asks for its passphrase first, when it has one.
void openProject(Desk& desk, const QString& path, QWidget* window);

/// Asks for the file of a new one and its passphrase. `why` stands above the question, where it needs one. `made` is
/// called when it is open; not when that was given up.
void makeProject(Desk& desk, QWidget* window, const QString& why, std::function<void()> made);

void addProjectActions(Desk& desk, QWidget* window);

}  // namespace plumb::desk
