// An overlay as indented text: groups with their number where they repeat, segments, what is odd about them, and what
// is missing where it should stand. Ids only, no field values.
//
//     ORU_R01
//       MSH
//       PATIENT_RESULT[1]
//         ORDER_OBSERVATION[2]
//           ORC
//           missing OBR
//           OBX
//           PV1 (misplaced)
#pragma once

#include "hl7/group_overlay.h"
#include "hl7/message_view.h"

#include <string>

namespace plumb::hl7 {

/// `overlay` as assigned from `message`.
[[nodiscard]] std::string printOverlay(const MessageView& message, const GroupOverlay& overlay);

}  // namespace plumb::hl7
