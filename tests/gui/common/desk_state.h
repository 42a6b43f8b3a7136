// What can be seen of the whole window at one moment, by name: what an action changed is what differs.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace plumb::desk {

class Application;

using DeskState = QMap<QString, QString>;

/// "page", "message", "filter", "docks", "clipboard", "asked" ...
[[nodiscard]] DeskState deskState(Application& application);
/// Names of what differs, in order.
[[nodiscard]] QStringList differing(const DeskState& before, const DeskState& after);

}  // namespace plumb::desk
