// Words that a widget keeps - texts of buttons, tips, names for screen readers - follow the language while it is shown.
// What is asked for anew whenever it is painted (the data of models) needs none of this.
#pragma once

#include <functional>

class QWidget;

namespace plumb::desk {

/// Says it now, and again whenever the language changes while `owner` lives.
void inEveryLanguage(QWidget* owner, std::function<void()> say);

/// Only when the language changes: for what is said already by then.
void onNewLanguage(QWidget* owner, std::function<void()> say);

}  // namespace plumb::desk
