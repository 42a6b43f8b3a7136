// Our line icons: SVG whose strokes take the colour of the theme, crisp at any scale.
#pragma once

#include "widgets/common/theme.h"

#include <QIcon>
#include <QString>

namespace plumb::desk {

/// The icon resources/icons/<name>.svg in text colour (accent when checked, muted when disabled). Follows the theme,
/// which must outlive it.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme);
/// The same in a colour of its own.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme, Role role);

}  // namespace plumb::desk
