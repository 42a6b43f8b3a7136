// What a widget keeps of the theme - fonts of labels, icons of buttons - follows it. What is painted asks it anew.
#pragma once

#include "widgets/common/theme.h"

namespace plumb::desk {

/// Does it now, and again whenever the theme changes while `owner` lives.
template <class Do>
void inEveryTheme(const Theme& theme, QObject* owner, Do does) {
    QObject::connect(&theme, &Theme::changed, owner, does);
    does();
}

}  // namespace plumb::desk
