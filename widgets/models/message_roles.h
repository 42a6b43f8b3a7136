// What a row of the message list may be, and what it may bear beside its message.
#pragma once

#include <QMetaType>
#include <QString>
#include <Qt>

namespace plumb::desk {

enum class RowKind : quint8 {
    Message,
    Group,     ///< messages that share a value, below it when it is open
    Envelope,  ///< a batch segment between messages
};

enum MessageRole : int {
    RowKindRole = Qt::UserRole + 100,  ///< RowKind
    CountRole,                         ///< qulonglong: messages of a group
    GroupShareRole,                    ///< double, 0 to 1: of all that are grouped
};

/// The colours that a rule may give to rows; the theme has them all with contrast in each of its schemes. None is blue:
/// the selected row is.
enum class MarkColour : quint8 { Green, Orange, Violet, Pink, Ochre, Grey };
inline constexpr int kMarkColours = static_cast<int>(MarkColour::Grey) + 1;

/// What stands before a row.
struct RowMarks {
    bool flagged = false;
    bool pinned = false;
    bool coloured = false;
    MarkColour colour = MarkColour::Green;
    QString letter;  ///< of the rule that gave the colour

    friend bool operator==(const RowMarks&, const RowMarks&) = default;
};

}  // namespace plumb::desk

Q_DECLARE_METATYPE(plumb::desk::RowKind)
