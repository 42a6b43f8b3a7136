// What is done when something about a run deserves attention, beside what its page says: the desktop is told, and the
// program that the plan names is run.
#pragma once

class QWidget;

namespace plumb::desk {

struct Desk;

/// For as long as the window is there.
void noticeAlerts(Desk& desk, QWidget& window);

}  // namespace plumb::desk
