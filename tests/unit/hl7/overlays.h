// Overlays for tests: from the ids of a message's segments to the printed overlay.
#pragma once

#include "base/ascii.h"
#include "hl7/grammar_text.h"
#include "hl7/group_overlay.h"
#include "hl7/message_view.h"
#include "hl7/overlay_text.h"

#include <sstream>
#include <string>
#include <string_view>

namespace plumb::hl7::testing {

/// A message of the segments named in `ids`, which blanks part: "MSH PID PV1".
inline std::string messageOf(const std::string& ids) {
    std::string text;
    std::istringstream in(ids);
    for (std::string id; in >> id;) {
        text += id + (equalCaseBlind(id, "MSH") ? "|^~\\&|A|B" : "|1") + '\r';
    }
    return text;
}

inline std::string overlayOf(const Grammar& grammar, const std::string& ids) {
    const std::string text = messageOf(ids);
    const MessageView message(asBytes(text));
    GroupOverlay overlay;
    overlay.assign(message, grammar);
    return printOverlay(message, overlay);
}

inline Grammar grammarOf(std::string_view text) {
    return Grammar(readGrammar(text).value());
}

}  // namespace plumb::hl7::testing
