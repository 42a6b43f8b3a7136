// Sends the messages of a feed to an endpoint: a ConnectionMachine with sockets around it. Everything happens on the
// thread of its event loop; a slow feed (a disk that syncs) is waited for there.
#pragma once

#include "base/error.h"
#include "base/secret.h"
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
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plumb::replay {

class Sender {
public:
    /// How it ended: nothing when the feed was sent to its end.
    using Done = std::function<void(std::optional<Error> why)>;

    /// A silent moment after which FS without CR is taken for the end of an acknowledgement, in milliseconds.
    static constexpr int kSettle = 100;
    /// Of an acknowledgement, in bytes.
    static constexpr std::uint64_t kLongestAnswer = 16 * 1024 * 1024;

    /// `done` is called once, from the event loop.
    Sender(const Endpoint& endpoint, const Policies& policies, MessageFeed& feed, WireLog& log, Done done);
    ~Sender();
    Sender(const Sender&) = delete;
    Sender& operator=(const Sender&) = delete;

    /// Fails when the endpoint cannot be used: see problemsOf() and tlsConfiguration().
    [[nodiscard]] Result<void> start(const Secret& passphrase);
    void pause() { take(event::Pause{}); }
    void resume() { take(event::Resume{}); }
    /// No further message leaves; those under way are waited for.
    void stop() { take(event::Stop{}); }
    void abort() { take(event::Abort{}); }

    [[nodiscard]] std::int64_t now() const { return m_clock.elapsed(); }

private:
    void take(Event event);
    void pump();
    void act(const action::Connect& what);
    void act(const action::Disconnect& what);
    void act(const action::Want& what);
    void act(const action::Send& what);
    void act(const action::Result& what);
    void act(const action::Drop& what);
    void act(const action::Commit& what);
    void act(const action::Tell& what);
    void act(const action::End& what);
    void received(ByteView bytes);
    void settle();
    void readFrames(bool silent);
    void answered(const Frame& frame);
    void connectionClosed(std::optional<Note> why);
    void putAway();
    void keep(Result<void> kept);
    void say(const std::vector<Note>& notes);
    void arm();
    void end(std::optional<Error> why);

    Endpoint m_endpoint;
    MessageFeed& m_feed;
    WireLog& m_log;
    Done m_done;
    ConnectionMachine m_machine;
    QSslConfiguration m_tls;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTimer m_settle;
    std::int64_t m_armedFor = 0;
    QObject m_yard;
    std::unique_ptr<Link> m_link;
    std::vector<std::unique_ptr<Link>> m_old;  ///< kept until no call of theirs can be on the stack
    ConnectionNumber m_connections = 0;
    PeerHabits m_habits;
    MllpDecoder m_decoder;
    std::unordered_map<std::uint64_t, std::string> m_bytes;  ///< of messages under way or to be sent again
    std::deque<Event> m_events;
    std::vector<Action> m_actions;
    std::string m_lastAnswer;
    std::vector<std::uint8_t> m_frame;
    std::uint64_t m_answers = 0;
    bool m_pumping = false;
    bool m_over = false;
    std::optional<Error> m_problem;  ///< the feed could not keep what happened
};

}  // namespace plumb::replay
