// Which structure a message is to be laid over: what MSH-9.3 names, else what code and event have, else the one that
// fits best.
#pragma once

#include "dictionary/dictionary.h"
#include "hl7/message_view.h"

#include <cstdint>

namespace plumb::dictionary {

enum class ChosenBy : std::uint8_t {
    MessageStructure,  ///< MSH-9.3, and the version has it
    EventMap,          ///< MSH-9.1 and MSH-9.2
    BestFit,           ///< neither is known: the structure that leaves least over
    None,              ///< no structure takes any of it
};

struct StructureChoice {
    const StructureInfo* structure = nullptr;
    ChosenBy by = ChosenBy::None;
};

/// A step a segment for what is named or mapped. A best fit looks at every structure of the version once and lays the
/// few most promising over the message: for a feed, keep the choice per MSH-9 and not per message.
[[nodiscard]] StructureChoice chooseStructure(const Dictionary& dictionary, const hl7::MessageView& message);

}  // namespace plumb::dictionary
