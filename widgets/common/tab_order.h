// The order in which Tab goes through the window: as its layouts place things, rows from the top and each from its
// beginning, whatever was made first or later.
#pragma once

#include <vector>

class QWidget;

namespace plumb::desk {

/// What Tab stops at in it now, in order: what can be seen, is on and takes the keyboard.
[[nodiscard]] std::vector<QWidget*> tabStops(QWidget* part);

/// Gives the keyboard to the stop after (or before) the one that has it, or that `from` lies in; the first comes after
/// the last. False: there is none.
bool focusNextStop(const std::vector<QWidget*>& stops, QWidget* from, bool next);

}  // namespace plumb::desk
