// One connection of a listener, as a pure state machine: step(event) -> actions. No sockets, files or clocks.
//
// A message is answered after Stored told that it is durable, never before, and in the order in which messages came; a
// delayed answer holds back those behind it, as a slow receiver would. An application acknowledgement that follows a
// commit acknowledgement goes its own way.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "hl7/charset.h"
#include "replay/ack_rules.h"
#include "replay/mllp_decoder.h"
#include "replay/sender_habits.h"
#include "replay/unfinished_watch.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace plumb::replay {

/// What the connections of one listener share.
struct ListenShared {
    AckRules rules;
    SenderHabits habits;
    std::string controlIdPrefix = "P";  ///< of our own MSH-10; a number follows
    std::uint64_t answers = 0;
    std::uint64_t messages = 0;           ///< received, all connections; the last one's number
    std::optional<hl7::Charset> assumed;  ///< of messages that do not say theirs; nothing: as their bytes look
};

struct ListenEvent {
    enum class Kind : std::uint8_t {
        Bytes,
        Silent,     ///< nothing came for a moment
        Stored,     ///< all messages up to `message` of those that this connection had stored
        NotStored,  ///< the same, but they could not be
        Time,       ///< wakeAt() has come
        PeerEnded,
    };
    Kind kind = Kind::Time;
    ByteView bytes;
    std::uint64_t message = 0;
    std::int64_t nowMs = 0;   ///< of a clock that never goes back
    std::int64_t wallMs = 0;  ///< since 1970-01-01 UTC
};

struct ListenAction {
    enum class Kind : std::uint8_t {
        Store,  ///< `bytes` as message `message`, then Stored
        Send,   ///< `bytes`, a frame that answers `message` with `code`
        Say,    ///< `note`
        Close,  ///< for `note`, where there is one
    };
    Kind kind = Kind::Say;
    std::string bytes;
    std::uint64_t message = 0;
    AckCode code = AckCode::None;
    Note note;
};

class ListenerMachine {
public:
    /// Past this many messages or bytes that wait to be stored, no more should be read.
    static constexpr std::size_t kMostWaiting = 256;
    static constexpr std::size_t kMostWaitingBytes = 16u << 20;
    static constexpr std::size_t kMostDue = 4096;  ///< answers that wait for their time

    /// `wholeWithinMs`: how long a message may take from its first byte to its last, while its bytes are read; who
    /// takes longer is closed. 0: for ever.
    ListenerMachine(ListenShared& shared, const Framing& framing, std::uint64_t longest,
                    std::int64_t wholeWithinMs = 0);

    [[nodiscard]] std::vector<ListenAction> step(const ListenEvent& event);

    [[nodiscard]] bool wantsMore() const {
        return !m_closed && !m_ended && m_waiting.size() < kMostWaiting && m_waitingBytes < kMostWaitingBytes &&
               m_due.size() + m_later.size() < kMostDue;
    }
    [[nodiscard]] std::optional<std::int64_t> wakeAt() const;
    [[nodiscard]] bool unsure() const { return m_decoder.unsure(); }
    /// Nothing is left to be stored or answered.
    [[nodiscard]] bool idle() const { return m_waiting.empty() && m_due.empty() && m_later.empty(); }

private:
    struct Waiting {
        std::uint64_t number = 0;
        std::string bytes;
    };
    struct Due {
        std::int64_t at = 0;
        std::uint64_t number = 0;
        std::string frame;  // empty: no answer
        AckCode code = AckCode::None;
        bool disconnect = false;
    };

    void giveUpUnfinished(std::vector<ListenAction>& actions);
    void takeFrames(std::vector<ListenAction>& actions);
    void takeFrame(const Frame& frame, std::vector<ListenAction>& actions);
    void stored(const ListenEvent& event, std::vector<ListenAction>& actions);
    void answer(const Waiting& message, const ListenEvent& event);
    [[nodiscard]] std::string frameOf(const hl7::MessageView& message, AckCode code, const AnswerPlan& plan,
                                      std::int64_t wallMs);
    void sendDue(std::int64_t nowMs, std::vector<ListenAction>& actions);
    void close(std::vector<ListenAction>& actions);

    ListenShared& m_shared;
    Framing m_framing;
    MllpDecoder m_decoder;
    std::deque<Waiting> m_waiting;  // to be stored
    std::size_t m_waitingBytes = 0;
    std::deque<Due> m_due;     // in order
    std::vector<Due> m_later;  // application acknowledgements behind a commit
    UnfinishedWatch m_unfinished;
    Note m_why;  // it ends, where that is not the peer's doing
    bool m_ended = false;
    bool m_closed = false;
};

/// "20261128234106.123+0100".
[[nodiscard]] std::string hl7TimeText(std::int64_t wallMs, int zoneMinutes);

}  // namespace plumb::replay
