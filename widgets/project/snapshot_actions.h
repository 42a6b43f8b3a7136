// project.snapshot and project.snapshots.
#pragma once

#include "widgets/common/desk.h"

#include <QString>

class QWidget;

namespace plumb::desk {

void addSnapshotActions(Desk& desk, QWidget* window);
/// The page of snapshots with one of them chosen.
void showSnapshot(Desk& desk, const QString& name);

}  // namespace plumb::desk
