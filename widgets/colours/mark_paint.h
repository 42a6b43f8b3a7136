// How the colours of rules look: roles of the theme that elsewhere are levels of HL7 and have contrast in each of
// its schemes; a tint behind the row, a stripe and a letter before it.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/models/message_roles.h"

class QPainter;

namespace plumb::desk {

[[nodiscard]] Role roleOf(MarkColour colour);
/// The ground of a row with this mark, on which text and muted text can be read.
[[nodiscard]] QColor markGround(Scheme scheme, MarkColour colour);
/// A letter on a plate of the colour, as high as there is room.
void paintMarkLetter(QPainter& painter, const Theme& theme, MarkColour colour, const QString& letter,
                     const QRectF& plate);
/// A flag on its pole; a pin.
void paintFlag(QPainter& painter, const QColor& colour, const QRectF& box);
void paintPin(QPainter& painter, const QColor& colour, const QRectF& box);

}  // namespace plumb::desk
