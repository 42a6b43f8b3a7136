// What the start page adds to the desk's actions: the tour, and the list of recent files.
#pragma once

#include "widgets/common/desk.h"

#include <functional>

namespace plumb::desk {

class RecentFiles;
class Tour;

/// start.tour, file.clearRecent. `show` brings the start page to the front. The arguments outlive the actions.
void addStartActions(Desk& desk, RecentFiles& recent, Tour& tour, std::function<void()> show);

}  // namespace plumb::desk
