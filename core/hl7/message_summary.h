// What a row of a message list says of a message, in the words of people: one rule for each, wherever messages are
// listed. Text is decoded, in UTF-8; `""` for null, empty where the message says nothing.
//
// Identifiers stand where the site put them, so two of the rules look around:
// - Patient: the repetition of PID-3 whose kind (CX.5) is MR, else one whose kind says that it names a patient (MRN,
// PI,
//   EPI ...), else the first that has a value; where PID-3 has none, PID-2. Repetitions past the 64th are not looked
//   at.
// - Visit: PV1-19, else the account in PID-18.
#pragma once

#include "hl7/charset.h"
#include "hl7/message_view.h"

#include <cstdint>
#include <string>

namespace plumb::hl7 {

enum class SummaryField : std::uint8_t {
    Time,      ///< MSH-7, "2026-11-20 06:41:07"; as it stands when it does not go to the minute
    Type,      ///< "ADT A01"
    Sender,    ///< application / facility, MSH-3 and MSH-4
    Receiver,  ///< MSH-5 and MSH-6
    Patient,
    Visit,
    Name,     ///< PID-5, "SMITH, JOHN"
    Control,  ///< MSH-10
    Version,  ///< MSH-12.1
};

[[nodiscard]] std::string summaryText(const MessageView& view, SummaryField field, const Charset& charset);

}  // namespace plumb::hl7
