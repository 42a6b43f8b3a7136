// What the palette of this window offers beside what every desk has.
#pragma once

#include "widgets/palette/palette_actions.h"
#include "widgets/settings/settings_actions.h"

namespace plumb::desk {

class MainWindow;

[[nodiscard]] PaletteParts paletteParts(Desk& desk, MainWindow& window, const ShowSetting& showSetting);

}  // namespace plumb::desk
