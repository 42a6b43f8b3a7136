#include "hl7/presence.h"

namespace plumb::hl7 {

std::string_view presenceName(Presence presence) {
    switch (presence) {
    case Presence::Absent:
        return "absent";
    case Presence::Empty:
        return "empty";
    case Presence::Null:
        return "null";
    case Presence::Value:
        break;
    }
    return "value";
}

}  // namespace plumb::hl7
