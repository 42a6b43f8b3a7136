// How the tables of actions are written: an action a call.
#pragma once

#include "widgets/common/actions.h"

#include <QString>

#include <functional>
#include <utility>

namespace plumb::desk {

/// Adds actions of one category to a table.
struct ActionAdder {
    Actions& actions;
    QString category;

    QAction* operator()(const char* id, const QString& text, const char* keys, const char* icon,
                        std::function<void()> run, std::function<bool()> enabled = {},
                        std::function<bool()> checked = {}) const {
        const bool checkable = static_cast<bool>(checked);
        return actions.add({QLatin1String(id), text, category, QLatin1String(keys), QLatin1String(icon), checkable},
                           std::move(run), std::move(enabled), std::move(checked));
    }
};

}  // namespace plumb::desk
