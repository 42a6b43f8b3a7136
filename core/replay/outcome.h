// What became of a message that was to be sent. An outcome says what is known, never what was planned.
#pragma once

#include "replay/acknowledgement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::replay {

enum class Outcome : std::uint8_t {
    Sending,          ///< about to leave, or on its way; durable before the first byte leaves
    Acknowledged,     ///< AA or CA: received. Whether it was filed is not said
    Errored,          ///< AE or CE
    Rejected,         ///< AR or CR
    TimedOut,         ///< no acknowledgement in time; may have been delivered
    TransportFailed,  ///< the connection failed; mayHaveArrived() says whether bytes had left
    Unconfirmed,      ///< it left, and asked for no acknowledgement (MSH-15 and MSH-16)
    Refused,          ///< cannot travel, so it never left (see plan.h)
    Unknown,          ///< the sender ended while it was under way, or gave it up; may have been delivered
    Withheld,         ///< never left: skipped, or held back behind one of its key (see dispatcher.h)
};

inline constexpr std::size_t kOutcomes = 10;

/// "sending", "acknowledged", "timed-out" ...: the words of files.
[[nodiscard]] std::string_view outcomeName(Outcome outcome);
[[nodiscard]] std::optional<Outcome> parseOutcome(std::string_view name);

/// AA, CA -> Acknowledged ...
[[nodiscard]] Outcome outcomeOf(AckCode code);

/// What happens to the message now.
enum class Fate : std::uint8_t {
    Done,    ///< nothing more is done with it
    Parked,  ///< put aside for a person
    Again,   ///< it is sent again
};
[[nodiscard]] std::string_view fateName(Fate fate);

/// The end of one attempt to send a message.
struct AttemptResult {
    std::uint64_t message = 0;  ///< its place in the plan, from 0
    std::uint32_t attempt = 1;
    Outcome outcome = Outcome::Sending;
    Fate fate = Fate::Done;
    bool bytesLeft = false;                          ///< some of its bytes were given to the system
    std::optional<Acknowledgement> acknowledgement;  ///< that decided it
    std::optional<Note> note;                        ///< why, where no acknowledgement says it
    std::int64_t milliseconds = 0;                   ///< from its first byte to the end

    [[nodiscard]] bool mayHaveArrived() const {
        return bytesLeft && (outcome == Outcome::TimedOut || outcome == Outcome::TransportFailed ||
                             outcome == Outcome::Unconfirmed || outcome == Outcome::Unknown);
    }
};

}  // namespace plumb::replay
