// What the desk itself has to find: its actions, panels, open feeds, the fields of the standard and its messages.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/palette/palette_source.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace plumb::desk {

/// Under '>'. Actions in `except` are not offered (the palette itself).
[[nodiscard]] PaletteSource actionSource(Desk& desk, const QStringList& except = {});
[[nodiscard]] PaletteSource panelSource(Desk& desk, const std::vector<PanelInfo>& panels);
/// The feeds that are open; whoever has other pages adds a source of its own.
[[nodiscard]] PaletteSource feedSource(Desk& desk);
/// Segments and fields as the version of the current message has them, under '@': running one goes there. A path that
/// is deeper than a field is answered, too.
[[nodiscard]] PaletteSource fieldSource(Desk& desk);
/// Numbers of messages, under '#'.
[[nodiscard]] PaletteSource messageSource(Desk& desk, std::function<void(std::uint64_t number)> goToMessage);

}  // namespace plumb::desk
