// The colour rules of a desk: one set that all lists and the panel share, kept in the settings.
#pragma once

#include "widgets/models/colour_rules.h"

namespace plumb::desk {

struct Desk;

/// Lives with the desk's workspace.
[[nodiscard]] ColourRules& colourRules(Desk& desk);

}  // namespace plumb::desk
