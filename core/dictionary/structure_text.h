// A structure on one line, as the standard's abstract syntax has it: [optional] {repeating} <one|of>, groups by name in
// front of what they hold, and * where any segment may stand.
//   MSH [{SFT}] EVN PID PV1 [{PROCEDURE: PR1 [{ROL}]}] <OBR|RQD>
// A group that is required and does not repeat stands in (brackets).
#pragma once

#include "hl7/grammar.h"

#include <string>

namespace plumb::dictionary {

[[nodiscard]] std::string structureText(const hl7::GrammarNode& root);

}  // namespace plumb::dictionary
