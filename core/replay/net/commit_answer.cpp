#include "replay/net/commit_answer.h"

#include "base/clock.h"
#include "hl7/hl7_time.h"
#include "hl7/message_view.h"
#include "hl7/shift_time.h"
#include "replay/answer.h"
#include "replay/plan.h"

#include <cstdint>

namespace plumb::replay {

std::string commitFor(ByteView acknowledgement, std::string_view idEnd) {
    const std::int64_t wall = wallMilliseconds();
    Answer answer;
    answer.code = AckCode::CA;
    answer.controlId = idStart(wall) + std::string(idEnd);
    answer.time = hl7::formatTime(hl7::timeAt(wall, localZoneMinutes(wall)));
    return makeAnswer(hl7::MessageView(acknowledgement), answer);
}

}  // namespace plumb::replay
