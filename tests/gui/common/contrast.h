// How well one colour is read on another: the contrast ratio of WCAG 2, from 1 to 21.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace plumb::desk {

[[nodiscard]] inline double luminance(const QColor& color) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

[[nodiscard]] inline double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace plumb::desk
