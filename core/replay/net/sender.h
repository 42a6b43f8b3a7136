// Sends the messages of a feed to an endpoint, over one connection or several. Everything happens on the thread of its
// event loop; a slow feed (a disk that syncs) is waited for there, except for what the feed does ahead of time.
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "replay/net/sender_lane.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace plumb::replay {

class AppAckDoor;

class Sender final : private LaneOwner {
public:
    /// How it ended: nothing when the feed was sent to its end.
    using Done = std::function<void(std::optional<Error> why)>;

    /// `done` is called once, from the event loop.
    Sender(const Endpoint& endpoint, const Policies& policies, MessageFeed& feed, WireLog& log, Done done);
    ~Sender() override;
    Sender(const Sender&) = delete;
    Sender& operator=(const Sender&) = delete;

    /// Fails when the endpoint cannot be used: see problemsOf() and tlsConfiguration().
    [[nodiscard]] Result<void> start(const Secret& passphrase);
    void pause() { tellAll(event::Pause{}); }
    void resume() { tellAll(event::Resume{}); }
    /// No further message leaves; those under way are waited for.
    void stop() { tellAll(event::Stop{}); }
    void abort() { tellAll(event::Abort{}); }
    /// A message that is under way or waits to be sent (again) is given up; others are not touched by that.
    void skip(std::uint64_t message) { tellAll(event::Skip{message}); }
    /// What waits to be sent again does not wait any longer: that message, or all of them.
    void retryNow(std::optional<std::uint64_t> message = std::nullopt) { tellAll(event::RetryNow{message}); }

    [[nodiscard]] std::int64_t now() const { return m_clock.elapsed(); }

private:
    void wanted(SenderLane& lane) override;
    void ended(AttemptResult attempt) override;
    void dropped(std::uint64_t message, std::uint32_t attempt) override;
    void noted(std::uint64_t message, const Note& note) override;
    void settled() override;
    void laneEnded(const std::optional<Note>& why) override;
    [[nodiscard]] ConnectionNumber nextConnection() override { return ++m_connections; }
    [[nodiscard]] bool isNews(MessageId habit) override { return m_told.insert(habit).second; }

    void tellAll(const Event& event);
    void answeredElsewhere(const Acknowledgement& acknowledgement);
    void serveHungry();
    void offerAhead();
    void keep(Result<void> kept);
    void finish();

    Endpoint m_endpoint;
    Policies m_policies;
    MessageFeed& m_feed;
    WireLog& m_log;
    Done m_done;
    QSslConfiguration m_tls;
    QElapsedTimer m_clock;
    QObject m_context;
    std::vector<std::unique_ptr<SenderLane>> m_lanes;
    std::unique_ptr<AppAckDoor> m_door;  ///< where the endpoint answers on another port
    std::vector<SenderLane*> m_hungry;   ///< asked, and could not be given a message yet
    ConnectionNumber m_connections = 0;
    std::set<MessageId> m_told;  ///< habits of the peer
    std::size_t m_running = 0;
    bool m_news = false;  ///< something ended, so hungry lanes may be given something
    bool m_serving = false;
    std::optional<Note> m_why;
    std::optional<Error> m_problem;  ///< the feed could not keep what happened
};

}  // namespace plumb::replay
