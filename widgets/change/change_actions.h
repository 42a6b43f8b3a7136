// messages.change opens the page over the current feed, change.apply does what it shows.
#pragma once

#include "widgets/change/change_page.h"
#include "widgets/common/desk.h"

namespace plumb::desk {

void addChangeActions(Desk& desk, ChangeTargets targets);

}  // namespace plumb::desk
