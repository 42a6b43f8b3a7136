#include "reports/framing_text.h"

namespace plumb::reports {

std::string framingText(const hl7::EntryFlags& flags) {
    std::string out = flags.mllp ? "mllp" : "plain";
    if (flags.linePrefix) {
        out += " log";
    }
    return out;
}

}  // namespace plumb::reports
