// One sender's connection of a relay and the connection to the receiver that belongs to it, as a pure state machine:
// step(event) -> actions. No sockets, files or clocks.
//
//  - A message is stored first, then passed on; nothing is passed on that could not be stored.
//  - What the receiver answers is passed back as it stands, in the order in which it came, whatever it answers. Which
//    message it is for is told, and decides nothing.
//  - A receiver that ends its connection ends that of the sender, too: that is what the sender would see without us. So
//  is a
//    receiver that cannot be reached, unless the rule says that such messages are answered here, with an error that
//    says so. What may have arrived is never answered here.
//  - A receiver that is silent is silence for the sender.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "replay/acknowledgement.h"
#include "replay/answer.h"
#include "replay/mllp_decoder.h"
#include "replay/sender_habits.h"
#include "replay/unfinished_watch.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

/// What a sender sees when the receiver cannot be reached.
enum class WhenAway : std::uint8_t { Close, Error, Reject, Silence };
/// "close", "AE", "AR", "silence"
[[nodiscard]] std::optional<WhenAway> parseWhenAway(std::string_view word);
[[nodiscard]] std::string_view whenAwayWord(WhenAway what);

/// What the connections of one relay share.
struct RelayShared {
    WhenAway whenAway = WhenAway::Close;
    std::int64_t answerMs = 30000;  ///< after which a missing answer is told
    bool keepAnswers = false;       ///< stored behind the messages
    std::string controlIdPrefix = "P";
    std::uint64_t answers = 0;   ///< of ours
    std::uint64_t messages = 0;  ///< received, all connections; the last one's number
    SenderHabits habits;
};

struct RelayEvent {
    enum class Kind : std::uint8_t {
        SenderBytes,
        SenderSilent,  ///< nothing came for a moment
        SenderEnded,
        Stored,     ///< all messages up to `message` of those that this connection had stored
        NotStored,  ///< the same, but they could not be
        ReceiverUp,
        ReceiverFailed,  ///< it never came to a connection
        ReceiverBytes,
        ReceiverSilent,
        ReceiverEnded,
        Time,  ///< wakeAt() has come
    };
    Kind kind = Kind::Time;
    ByteView bytes;
    std::uint64_t message = 0;
    std::int64_t nowMs = 0;   ///< of a clock that never goes back
    std::int64_t wallMs = 0;  ///< since 1970-01-01 UTC
};

struct RelayAction {
    enum class Kind : std::uint8_t {
        Store,    ///< `bytes` as message `message`, then Stored
        Keep,     ///< `bytes`, an answer, behind what is stored; nothing waits for it
        Connect,  ///< to the receiver
        Forward,  ///< `bytes`, a frame with `message`, to the receiver
        Answer,   ///< `bytes`, a frame, to the sender; `message` where it is for one, `code` where it has one
        Say,      ///< `note`, about `message` where that is not 0
        CloseReceiver,
        CloseSender,  ///< the end; for `note`, where there is one
    };
    Kind kind = Kind::Say;
    std::string bytes;
    std::uint64_t message = 0;
    AckCode code = AckCode::None;
    bool ours = false;  ///< of Answer: made here
    Note note;
};

class RelayMachine {
public:
    /// Past so many messages or bytes that wait, no more should be read of the sender.
    static constexpr std::size_t kMostWaiting = 256;
    static constexpr std::size_t kMostWaitingBytes = 16u << 20;

    /// `wholeWithinMs`: how long a sender's message may take from its first byte to its last, while its bytes are read;
    /// who takes longer is closed, when what came whole before is answered. 0: for ever.
    RelayMachine(RelayShared& shared, const Framing& senders, const Framing& receivers, std::uint64_t longest,
                 std::int64_t wholeWithinMs = 0);

    [[nodiscard]] std::vector<RelayAction> step(const RelayEvent& event);

    [[nodiscard]] bool wantsMore() const {
        return !m_closed && !m_gaveUp && m_toStore.size() + m_toForward.size() + m_underWay.size() < kMostWaiting &&
               m_waitingBytes < kMostWaitingBytes;
    }
    [[nodiscard]] std::optional<std::int64_t> wakeAt() const;
    [[nodiscard]] bool senderUnsure() const { return m_fromSender.unsure(); }
    [[nodiscard]] bool receiverUnsure() const { return m_fromReceiver.unsure(); }
    /// Nothing is left to be stored, passed on or answered.
    [[nodiscard]] bool idle() const { return m_toStore.empty() && m_toForward.empty() && m_underWay.empty(); }

private:
    enum class Receiver : std::uint8_t { Down, Connecting, Up };
    struct Waiting {
        std::uint64_t number = 0;
        std::string bytes;
    };
    struct UnderWay {
        std::uint64_t number = 0;
        std::string controlId;
        AskedAcks asked;
        std::int64_t deadline = 0;
        bool told = false;  ///< that it is late
    };
    using Actions = std::vector<RelayAction>;

    void giveUpUnfinished(Actions& actions);
    void takeFromSender(const Frame& frame, Actions& actions);
    void stored(const RelayEvent& event, Actions& actions);
    void forward(const RelayEvent& event, Actions& actions);
    void receiverFailed(const RelayEvent& event, Actions& actions);
    void receiverEnded(Actions& actions);
    void takeFromReceiver(const Frame& frame, Actions& actions);
    void answerHere(const Waiting& message, std::int64_t wallMs, Actions& actions);
    [[nodiscard]] std::uint64_t credited(const Acknowledgement& acknowledgement);
    void tellLate(std::int64_t nowMs, Actions& actions);
    void close(Actions& actions);

    RelayShared& m_shared;
    Framing m_senders, m_receivers;
    MllpDecoder m_fromSender, m_fromReceiver;
    std::uint64_t m_longest;
    Receiver m_receiver = Receiver::Down;
    std::deque<Waiting> m_toStore, m_toForward;
    std::size_t m_waitingBytes = 0;
    std::vector<UnderWay> m_underWay;
    UnfinishedWatch m_unfinished;
    Note m_why;             // it ends, where that is neither side's doing
    bool m_gaveUp = false;  // nothing further is read of the sender
    bool m_senderEnded = false;
    bool m_closed = false;
};

}  // namespace plumb::replay
