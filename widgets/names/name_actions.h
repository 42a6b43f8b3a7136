// Naming what no spec and no standard names: the field in focus, or the code in it, for all messages of the same
// sender.
#pragma once

#include "widgets/common/desk.h"

namespace plumb::desk {

class AskLine;

/// names.set, names.setCode, names.clear; `ask` outlives the desk's actions.
void addNameActions(Desk& desk, AskLine& ask);

}  // namespace plumb::desk
