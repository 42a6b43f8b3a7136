// What models say about a cell beside its text: meanings, never colours or fonts. RowDelegate turns them into paint.
#pragma once

#include <QMetaType>
#include <QVector>
#include <Qt>

namespace plumb::desk {

/// The weight of what is said; the delegate knows the colour.
enum class Tone : quint8 {
    Plain,
    Muted,
    Strong,
    Error,
    Warning,
    Information,
    Fine,
    Segment,
    ZSegment,
};

enum CellRole : int {
    ToneRole = Qt::UserRole + 1,  ///< Tone
    MonospaceRole,                ///< bool: raw HL7, paths, numbers that must align
    BadgesRole,                   ///< QVector<Badge>: counts with a severity, in place of text
    SeverityRole,                 ///< Tone: a shape before the text
    ShareRole,                    ///< double, 0 to 1: a bar behind the text
    DepthRole,                    ///< int: how far below the top a row of an outline stands
    ExpandableRole,               ///< bool: rows may stand below it
    ExpandedRole,                 ///< bool
    MaskedRole,                   ///< bool: names a person or what a person wrote; hidden by the privacy mask
    KeyRole,                      ///< what the row or cell stands for, as its model says
    SpanRole,                     ///< bool, of the first column: its cell takes in the whole row
};

/// "2 errors": a count with its shape.
struct Badge {
    Tone tone = Tone::Error;
    int count = 0;

    friend bool operator==(const Badge&, const Badge&) = default;
};

}  // namespace plumb::desk

Q_DECLARE_METATYPE(plumb::desk::Tone)
Q_DECLARE_METATYPE(plumb::desk::Badge)
