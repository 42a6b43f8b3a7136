// A button that is an icon, and says its words as a tip and to screen readers, in the window's language.
#pragma once

#include <QString>

#include <functional>

class QToolButton;
class QWidget;

namespace plumb::desk {

class Theme;

[[nodiscard]] QToolButton* toolButton(const Theme& theme, const QString& iconName, std::function<QString()> words,
                                      QWidget* parent = nullptr);

}  // namespace plumb::desk
