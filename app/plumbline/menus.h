// Menu bar and activity bar, made from the table of actions.
#pragma once

#include "widgets/common/desk.h"

#include <vector>

class QMenuBar;
class QToolBar;

namespace plumb::desk {

void fillMenuBar(QMenuBar* bar, Desk& desk, const std::vector<PanelInfo>& panels);
void fillActivityBar(QToolBar* bar, Desk& desk);

}  // namespace plumb::desk
