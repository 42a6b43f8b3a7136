// What each action changes of what can be seen, and what must be done first so that it can be done.
#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace plumb::desk {

class AppFixture;

struct ActionEffect {
    const char* changes = "";  ///< names in DeskState, one blank between
    std::function<void(AppFixture&)> before = {};
};

[[nodiscard]] const QHash<QString, ActionEffect>& effects();

}  // namespace plumb::desk
