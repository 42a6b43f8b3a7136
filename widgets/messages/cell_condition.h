// The condition of the filter language that a cell of the message list, or a group of messages, stands for.
#pragma once

#include "widgets/models/message_columns.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/ack_pairing.h"
#endif

namespace plumb::desk {

/// The messages whose cell says what this message's does (`exclude`: those whose does not); empty: the column shows no
/// part of the message that a filter can ask for. `acks` may be nullptr.
[[nodiscard]] QString cellCondition(const MessageColumn& column, Feed& feed, std::uint64_t number,
                                    const query::AckPairing* acks, bool exclude);
/// The messages that are in one group with this one.
[[nodiscard]] QString groupCondition(const MessageColumn& column, Feed& feed, std::uint64_t number,
                                     const query::AckPairing* acks);
/// The messages where the column's place holds nothing.
[[nodiscard]] QString lackingCondition(const MessageColumn& column);

}  // namespace plumb::desk
