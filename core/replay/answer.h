// Acknowledgements of ours, made for a message as it came: MSH-3..6 swapped, MSH-11, MSH-12, character set and
// delimiters echoed, MSA-2 byte for byte what the sender wrote, errors where its version has them.
#pragma once

#include "hl7/charset.h"
#include "hl7/message_view.h"
#include "replay/acknowledgement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::replay {

/// When a side wants an acknowledgement (table 0155, MSH-15 and MSH-16).
enum class AckCondition : std::uint8_t { Always, Never, OnError, OnSuccess };

/// What a message asks of its receiver. In original mode, one application acknowledgement, always.
struct AskedAcks {
    bool enhanced = false;  ///< MSH-15 or MSH-16 says something
    AckCondition commit = AckCondition::Never;
    AckCondition application = AckCondition::Always;

    friend bool operator==(const AskedAcks&, const AskedAcks&) = default;
};

/// An empty MSH-15 or MSH-16 beside one that is not means never, and so does a word that is not in the table.
[[nodiscard]] AskedAcks askedAcks(const hl7::MessageView& message);
[[nodiscard]] bool asksFor(AckCondition condition, bool positive);

struct Answer {
    AckCode code = AckCode::AA;
    std::string controlId;  ///< our own MSH-10
    std::string time;       ///< our own MSH-7, as HL7 writes it
    std::string text;       ///< MSA-3, in UTF-8
    std::vector<AckError> errors;
    std::optional<std::string> acknowledges;  ///< MSA-2 in place of the message's MSH-10: for simulators that lie
    std::string acceptAck;                    ///< MSH-15 of the answer
    std::optional<hl7::Charset> assumed;      ///< of a message that does not say its own in MSH-18
};

/// Any bytes are answered; what a message does not say stays empty. Text that its character set cannot hold is written
/// with question marks. Ends with CR.
[[nodiscard]] std::string makeAnswer(const hl7::MessageView& message, const Answer& answer);

}  // namespace plumb::replay
