// What a Listener or a Relay tells while it happens.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "replay/acknowledgement.h"

#include <cstdint>
#include <optional>
#include <string>

namespace plumb::replay {

struct ListenReport {
    enum class Kind : std::uint8_t {
        Listening,
        Connected,
        Tls,
        Refused,
        Stored,
        NotStored,
        Answered,
        Noted,
        Closed,
        // Of a relay only.
        ReceiverConnected,
        AnswerStored,  ///< of the receiver, behind the messages
        Forwarded,
        ReceiverClosed,
    };
    Kind kind = Kind::Noted;
    std::uint64_t connection = 0;  ///< from 1; of a relay, the how manieth sender
    std::string peer;              ///< the address, of Listening our own
    std::uint64_t message = 0;     ///< from 1
    ByteView bytes;                ///< of Stored: the message; valid during the call
    std::string file;              ///< of Stored and AnswerStored
    std::uint64_t fileBytes = 0;   ///< of the two: how much of it is on the disk
    AckCode code = AckCode::None;
    bool ours = false;  ///< of Answered, of a relay: made here, since the receiver could not be reached
    std::optional<Note> note;
};

class ListenSink {
public:
    virtual ~ListenSink() = default;
    virtual void tell(const ListenReport& report) = 0;
};

}  // namespace plumb::replay
