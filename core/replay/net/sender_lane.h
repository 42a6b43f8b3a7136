// One connection of a Sender after the other: a ConnectionMachine with a socket around it. Everything happens on the
// thread of its event loop.
#pragma once

#include "replay/connection_machine.h"
#include "replay/message_feed.h"
#include "replay/mllp_decoder.h"
#include "replay/net/link.h"
#include "replay/peer_habits.h"
#include "replay/wire_log.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plumb::replay {

class SenderLane;

/// Whom lanes ask and tell.
class LaneOwner {
public:
    virtual ~LaneOwner() = default;
    /// The lane asks for a message: offer(), noMore(), or either of them later.
    virtual void wanted(SenderLane& lane) = 0;
    virtual void ended(AttemptResult attempt) = 0;
    virtual void dropped(std::uint64_t message, std::uint32_t attempt) = 0;
    virtual void noted(std::uint64_t message, const Note& note) = 0;
    /// Everything that an event led to is done.
    virtual void settled() = 0;
    /// Nothing follows.
    virtual void laneEnded(const std::optional<Note>& why) = 0;
    [[nodiscard]] virtual ConnectionNumber nextConnection() = 0;
    /// Whether no lane has told of this habit of the peer's yet.
    [[nodiscard]] virtual bool isNews(MessageId habit) = 0;
};

class SenderLane {
public:
    /// A silent moment after which FS without CR is taken for the end of an acknowledgement, in milliseconds.
    static constexpr int kSettle = 100;
    /// Of an acknowledgement, in bytes.
    static constexpr std::uint64_t kLongestAnswer = 16 * 1024 * 1024;

    /// All outlive the lane; the clock is the sender's.
    SenderLane(const Endpoint& endpoint, const Policies& policies, const QSslConfiguration& tls,
               const QElapsedTimer& clock, WireLog& log, LaneOwner& owner);
    ~SenderLane();
    SenderLane(const SenderLane&) = delete;
    SenderLane& operator=(const SenderLane&) = delete;

    void take(Event event);
    void offer(FeedItem item);
    [[nodiscard]] bool ended() const { return m_over; }
    [[nodiscard]] const ConnectionMachine& machine() const { return m_machine; }

private:
    void pump();
    void act(const action::Connect& what);
    void act(const action::Disconnect& what);
    void act(const action::Want& what);
    void act(const action::Send& what);
    void act(action::Result& what);
    void act(const action::Drop& what);
    void act(const action::Commit& what);
    void act(const action::Tell& what);
    void act(const action::End& what);
    void tellDone();
    void received(ByteView bytes);
    void readFrames(bool silent);
    void answered(const Frame& frame);
    void connectionClosed(std::optional<Note> why);
    void putAway();
    void say(const std::vector<Note>& notes);
    void arm();

    const Endpoint& m_endpoint;
    const QSslConfiguration& m_tls;
    const QElapsedTimer& m_clock;
    WireLog& m_log;
    LaneOwner& m_owner;
    ConnectionMachine m_machine;
    QTimer m_timer;
    QTimer m_settle;
    std::int64_t m_armedFor = 0;
    QObject m_yard;
    std::unique_ptr<Link> m_link;
    std::vector<std::unique_ptr<Link>> m_old;  ///< kept until no call of theirs can be on the stack
    ConnectionNumber m_connection = 0;
    PeerHabits m_habits;
    MllpDecoder m_decoder;
    std::unordered_map<std::uint64_t, std::string> m_bytes;  ///< of messages under way or to be sent again
    std::deque<Event> m_events;
    std::vector<Action> m_actions;
    std::optional<AttemptResult> m_done;  ///< that the owner is still to hear of
    std::uint64_t m_heardAfter = 0;       ///< what the machine had sent when bytes came last
    std::string m_lastAnswer;
    std::vector<std::uint8_t> m_frame;
    std::uint64_t m_answers = 0;
    bool m_pumping = false;
    bool m_over = false;
};

}  // namespace plumb::replay
