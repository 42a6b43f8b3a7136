// Opens the settings page, and brings settings, themes and languages to the menus and the palette.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/palette/palette_source.h"

#include <functional>

namespace plumb::desk {

class OptionsKeeper;

/// Shows the settings page; with an id, at that setting. There is one page at a time.
using ShowSetting = std::function<void(const QString& id)>;

/// Adds settings.open and settings.shortcuts; what it gives back opens the page elsewhere.
ShowSetting addSettingsActions(Desk& desk, OptionsKeeper& keeper);

/// theme.system, theme.light, theme.dark, theme.highContrast, theme.compact
void addThemeActions(Desk& desk, OptionsKeeper& keeper);

/// language.system, and one for each language that came with the program: language.en, language.de ...
void addLanguageActions(Desk& desk, OptionsKeeper& keeper);

/// Settings by name; for PaletteParts::more.
[[nodiscard]] PaletteSource optionSource(const ShowSetting& show);

}  // namespace plumb::desk
