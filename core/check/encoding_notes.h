// What is odd about how a message is written, as notes of the room hl7 and the place each of them speaks of.
#pragma once

#include "check/finding.h"
#include "hl7/message_view.h"

#include <vector>

namespace plumb::check {

/// What MessageView::explain() and the choice of a character set have to say, in a fixed order.
[[nodiscard]] std::vector<Note> encodingNotes(const hl7::MessageView& message);

/// The element that a note speaks of.
[[nodiscard]] hl7::Element placeOf(const Note& note, const hl7::MessageView& message);

/// Warning for what receivers stumble over, information for what is only worth knowing.
[[nodiscard]] Classification classificationOf(MessageId note);

/// Every note that a message can have.
[[nodiscard]] std::vector<MessageId> encodingNoteIds();

/// "encoding.blank-line"
[[nodiscard]] std::string noteCode(MessageId note);

}  // namespace plumb::check
