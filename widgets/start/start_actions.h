// What the start page adds to the desk's actions: opening the sample, and the tour.
#pragma once

#include "widgets/common/desk.h"

#include <QStringList>

#include <functional>

namespace plumb::desk {

class RecentFiles;
class Tour;

/// `open` opens paths as the desk does, `show` brings the start page to the front. Both arguments outlive the actions.
void addStartActions(Desk& desk, RecentFiles& recent, Tour& tour, std::function<void(const QStringList&)> open,
                     std::function<void()> show);

}  // namespace plumb::desk
