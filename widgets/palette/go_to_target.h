// What a person may type to go somewhere: a message by number, or a place in the current message by any form of path.
// Read against what is there now, with a sentence about it.
#pragma once

#include "widgets/models/feed.h"

#include <QString>

#include <cstdint>

namespace plumb::desk {

/// Where the user is when the text is read.
struct GoToContext {
    FeedMessagePtr message;      ///< nullptr: none is chosen
    std::uint64_t number = 0;    ///< of the current message, from 0
    std::uint64_t messages = 0;  ///< of its feed; 0: none is open
    bool reading = false;        ///< more may come
};

struct GoToTarget {
    enum class Kind : quint8 { None, Message, Place };
    Kind kind = Kind::None;
    std::uint64_t number = 0;  ///< from 0
    hl7::FieldPath path;
    QString sentence;      ///< what it is, or why it cannot be gone to
    bool missing = false;  ///< the place can be gone to, but holds nothing

    [[nodiscard]] bool valid() const { return kind != Kind::None; }
};

[[nodiscard]] GoToTarget readGoTo(const QString& typed, const GoToContext& context);
/// Message numbers only; an invalid target without a sentence when `typed` is none.
[[nodiscard]] GoToTarget readMessageNumber(const QString& typed, const GoToContext& context);
/// Paths only.
[[nodiscard]] GoToTarget readPlace(const QString& typed, const GoToContext& context);

}  // namespace plumb::desk
