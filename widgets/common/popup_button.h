// A button that opens a menu without an event loop of its own, which QToolButton::setMenu() would run.
#pragma once

class QMenu;
class QToolButton;

namespace plumb::desk {

/// The menu opens below the button on a click or on Space.
void popUpOnClick(QToolButton* button, QMenu* menu);

}  // namespace plumb::desk
