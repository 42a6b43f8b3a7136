// What can be done with a row of the project panel: its default action, renaming, removing, and its menu.
#pragma once

#include "widgets/project/project_rows.h"

class QMenu;
class QWidget;

namespace plumb::desk {

/// Enter, a double click: opens, applies, compares, goes to.
void openRow(Desk& desk, const ProjectRow& row);
/// A click does it as well: it only shows what is there.
[[nodiscard]] bool opensByClick(const ProjectRow& row);
[[nodiscard]] bool canRename(const Desk& desk, const ProjectRow& row);
void renameRow(Desk& desk, const ProjectRow& row, QWidget* window);
[[nodiscard]] bool canRemove(const Desk& desk, const ProjectRow& row);
/// Asks first.
void removeRow(Desk& desk, const ProjectRow& row, QWidget* window);
/// Empty: nothing can be done with it.
void fillRowMenu(QMenu& menu, Desk& desk, const ProjectRow& row, QWidget* window);

}  // namespace plumb::desk
