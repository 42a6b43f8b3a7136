// Everything that can be done about sending: endpoints, plans, runs and the wire log.
#pragma once

#include "widgets/change/change_page.h"
#include "widgets/common/desk.h"

#include <functional>

namespace plumb::desk {

class WirePanel;

/// `targets`: which messages of a feed are chosen; `wire`: the wire log, made when it is first asked for.
void addReplayActions(Desk& desk, const ChangeTargets& targets, const std::function<WirePanel*()>& wire);

}  // namespace plumb::desk
