// Puts the palette and "go to" into a window.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/palette/palette_source.h"

#include <cstdint>
#include <functional>
#include <vector>

class QWidget;

namespace plumb::desk {

struct PaletteParts {
    std::vector<PanelInfo> panels;
    /// More to find: documents that are no feeds, settings, themes, languages.
    PaletteSources more;
    /// Shows a message of the current feed, by its number from 0; empty: the focus goes there.
    std::function<void(std::uint64_t number)> goToMessage;
};

/// Adds the actions palette.open and goto.open. Both widgets are children of `window` and made when first opened.
void addPaletteActions(Desk& desk, QWidget* window, PaletteParts parts);

}  // namespace plumb::desk
