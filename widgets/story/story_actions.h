// Stories of what the current message is about, and the checks of its feed.
#pragma once

#include "widgets/common/desk.h"

namespace plumb::desk {

/// story.patient, story.visit, story.order, story.feedChecks.
void addStoryActions(Desk& desk);

}  // namespace plumb::desk
