// Layouts of the window that the user gave a name: which panels are shown, where and how large. Saved in the settings,
// chosen in the palette.
#pragma once

#include "widgets/palette/palette_actions.h"

namespace plumb::desk {

class MainWindow;
struct Desk;

/// view.saveLayout, view.nextLayout and view.removeLayout.
void addLayoutActions(Desk& desk, MainWindow& window);
/// Every named layout, for the palette.
[[nodiscard]] PaletteSource layoutSource(Desk& desk, MainWindow& window);

}  // namespace plumb::desk
