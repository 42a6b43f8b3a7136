// The bytes around a message as people write them: "0B 1C 0D".
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/framing.h"
#endif

#include <QString>

#include <optional>

namespace plumb::desk {

[[nodiscard]] QString framingText(const replay::Framing& framing);
/// Blanks, commas or nothing between the three.
[[nodiscard]] std::optional<replay::Framing> framingFrom(const QString& text);

}  // namespace plumb::desk
