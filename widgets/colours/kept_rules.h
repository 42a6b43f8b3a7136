// The colour rules of a desk: one set that all lists and the panel share, kept with the settings.
#pragma once

#include "widgets/models/colour_rules.h"

namespace plumb::desk {

struct Desk;

/// Lives with the desk's workspace.
inline constexpr auto kColourRulesKey = "messages/colourRules";
[[nodiscard]] ColourRules& colourRules(Desk& desk);

}  // namespace plumb::desk
