// What can be done with the value in focus, panel or no panel: copy it, save what it holds, look at it.
#pragma once

#include "widgets/common/desk.h"

namespace plumb::desk {

/// value.copy, value.save, value.open; added once, however often it is called.
void addValueActions(Desk& desk);

}  // namespace plumb::desk
