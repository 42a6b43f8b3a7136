// A relay's connections under any events: each byte chooses what happens, and with what.
//  - a message is passed on after it was stored, in order, once, and never when it could not be;
//  - nothing is answered here that has left;
//  - nothing follows the end.
#include "replay/relay_machine.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace plumb;
using namespace plumb::replay;

namespace {

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

struct Seen {
    std::uint64_t lastStored = 0;  ///< asked for
    std::uint64_t durable = 0;     ///< told to be
    std::uint64_t lastForwarded = 0;
    bool connecting = false, up = false, ended = false;
};

void look(const RelayAction& action, Seen& seen) {
    require(!seen.ended);
    switch (action.kind) {
    case RelayAction::Kind::Store:
        require(action.message == seen.lastStored + 1);
        seen.lastStored = action.message;
        break;
    case RelayAction::Kind::Connect:
        require(!seen.connecting && !seen.up);
        seen.connecting = true;
        break;
    case RelayAction::Kind::Forward:
        require(seen.up && action.message > seen.lastForwarded && action.message <= seen.durable);
        seen.lastForwarded = action.message;
        break;
    case RelayAction::Kind::Answer:
        require(!action.ours || action.message > seen.lastForwarded);
        break;
    case RelayAction::Kind::CloseReceiver:
        seen.connecting = seen.up = false;
        break;
    case RelayAction::Kind::CloseSender:
        seen.ended = true;
        break;
    case RelayAction::Kind::Keep:
    case RelayAction::Kind::Say:
        break;
    }
}

std::string textFor(std::uint8_t choice, ByteView rest) {
    switch (choice % 4) {
    case 0:
        return "\x0BMSH|^~\\&|A|B|C|D|||ADT^A01|" + std::to_string(choice / 4) + "|P|2.5\rPID|1\r\x1C\r";
    case 1:
        return "\x0BMSH|^~\\&|\rMSA|AA|" + std::to_string(choice / 4) + "\r\x1C\r";
    case 2:
        return "\x0BMSH|^~\\&|A|||||||1|P|2.5|||AL|AL\r\x1C\r";
    default:
        return std::string(asText(rest.first(std::min<std::size_t>(rest.size(), choice / 4))));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) {
        return 0;
    }
    RelayShared shared;
    shared.whenAway = static_cast<WhenAway>(data[0] % 4);
    shared.keepAnswers = (data[0] & 0x80) != 0;
    shared.answerMs = 10;
    RelayMachine machine(shared, {}, {}, 200);
    Seen seen;
    RelayEvent event;
    for (std::size_t at = 1; at + 1 < size && !seen.ended; at += 2) {
        event.kind = static_cast<RelayEvent::Kind>(data[at] % 11);
        event.nowMs += data[at] / 11;
        const std::string text = textFor(data[at + 1], ByteView(data + at, size - at));
        event.bytes = asBytes(text);
        // What cannot happen: a receiver speaks that is not there.
        const bool ofUp = event.kind == RelayEvent::Kind::ReceiverBytes ||
                          event.kind == RelayEvent::Kind::ReceiverEnded ||
                          event.kind == RelayEvent::Kind::ReceiverSilent;
        const bool ofConnecting =
            event.kind == RelayEvent::Kind::ReceiverUp || event.kind == RelayEvent::Kind::ReceiverFailed;
        if ((ofUp && !seen.up) || (ofConnecting && !seen.connecting)) {
            continue;
        }
        if (ofConnecting) {
            seen.connecting = false;
            seen.up = event.kind == RelayEvent::Kind::ReceiverUp;
        }
        if (event.kind == RelayEvent::Kind::ReceiverEnded) {
            seen.up = false;
        }
        event.message = seen.lastStored;
        if (event.kind == RelayEvent::Kind::Stored) {
            seen.durable = seen.lastStored;
        }
        for (const RelayAction& action : machine.step(event)) {
            look(action, seen);
        }
    }
    return 0;
}
