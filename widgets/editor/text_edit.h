// From what was typed to what changes in the message: the bytes that the typed text stands for, in the message's own
// character set and with its own line ends; nothing around them.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/byte_edit.h"
#endif
#include "widgets/editor/message_text.h"
#include "widgets/editor/text_changes.h"

#include <QString>

#include <string_view>
#include <variant>
#include <vector>

namespace plumb::desk {

struct Refusal {
    QString why;
};

/// Edits in the order in which they are to be applied. `now` is the text with the changes made.
[[nodiscard]] std::variant<std::vector<hl7::ByteEdit>, Refusal> editsOf(const MessageText& before, std::string_view now,
                                                                        const TextChanges& changes);

/// The bytes that stand for a text.
[[nodiscard]] std::variant<std::string, Refusal> bytesFor(const FeedMessage& message, std::string_view text);

}  // namespace plumb::desk
