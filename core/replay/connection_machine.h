// One connection that sends: what it does next, given what has happened. Pure: events in, actions out; the time is
// handed in, and deadline() says when to ask again. net/ puts sockets around it, tests a clock that they move by hand.
//
//  - Messages are asked for one at a time (Want) and offered by whoever holds the plan, after their intents are
//    durable. At most `window` are under way; two with the same MSH-10 never are. One more may be offered ahead: it
//    leaves in the step that ends one of those under way.
//  - An acknowledgement is credited to the message under way whose MSH-10 is its MSA-2, and to none else; not to one
//    that left after its bytes had come. A late, repeated, foreign or malformed one is noted. One that may be for an
//    earlier message with the same id, which was given up on this connection, is credited to none.
//  - Original mode waits for an application acknowledgement; enhanced mode for what MSH-15 and MSH-16 ask for, the
//    second after the first. Where those ask for errors (or successes) only, silence says nothing: such a message ends
//    with its commit acknowledgement, or unconfirmed when its bytes have left.
//  - Application acknowledgements may come elsewhere (Endpoint::appAcks). What they name is credited in the same way;
//    as they belong to no connection, one that may be for a message given up on any is credited to none. A message that
//    has its commit acknowledgement does not lose the other when its connection ends.
//  - An attempt ends with one Result; what the policies make of it is its fate.
//
// Not thread-safe.
#pragma once

#include "replay/answer.h"
#include "replay/endpoint.h"
#include "replay/outcome.h"
#include "replay/policies.h"
#include "replay/recent_ids.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumb::replay {

/// A message as the machine sees it.
struct Offer {
    std::uint64_t message = 0;  ///< its place in the plan
    std::string controlId;      ///< MSH-10 as it leaves
    AskedAcks asked;
    std::int64_t notBefore = 0;  ///< milliseconds of the machine's clock; for plans with a pace
};

namespace event {

struct Start {};
struct Offered {
    Offer offer;
};
struct NoMore {};  ///< the plan is at its end
struct Connected {};
struct ConnectFailed {
    Note why;
};
struct Written {};  ///< the system has taken all bytes
struct Answered {
    Acknowledgement acknowledgement;
    bool elsewhere = false;                 ///< it came over the port for application acknowledgements
    std::uint64_t heardAfter = UINT64_MAX;  ///< what sends() was when its bytes came
};
struct Closed {
    std::optional<Note> why;  ///< nothing: the peer closed in order
};
struct Tick {};
struct Pause {};
struct Resume {};
struct Stop {};   ///< no further message; those under way are waited for
struct Abort {};  ///< at once; those under way stay unknown
/// That message is given up: one that waits does not leave, one under way is waited for no more and stays unknown.
struct Skip {
    std::uint64_t message = 0;
};
/// One that waits to be sent again, or all of them, does not wait any longer.
struct RetryNow {
    std::optional<std::uint64_t> message;
};

}  // namespace event

using Event = std::variant<event::Start, event::Offered, event::NoMore, event::Connected, event::ConnectFailed,
                           event::Written, event::Answered, event::Closed, event::Tick, event::Pause, event::Resume,
                           event::Stop, event::Abort, event::Skip, event::RetryNow>;

namespace action {

struct Connect {};
struct Disconnect {};
struct Want {};  ///< answer with Offered or NoMore, now or later
struct Send {
    std::uint64_t message = 0;
    std::uint32_t attempt = 1;
};
struct Result {
    AttemptResult attempt;
};
/// A message that was offered, or was to be sent again, does not leave any more.
struct Drop {
    std::uint64_t message = 0;
    std::uint32_t attempt = 1;  ///< the one that is not made
};
struct Commit {};  ///< answer the acknowledgement of this event with a commit acknowledgement
struct Tell {
    Note note;
    std::optional<std::uint64_t> message;
};
struct End {
    std::optional<Note> why;  ///< nothing: the plan is done
};

}  // namespace action

using Action = std::variant<action::Connect, action::Disconnect, action::Want, action::Send, action::Result,
                            action::Drop, action::Commit, action::Tell, action::End>;

class ConnectionMachine {
public:
    ConnectionMachine(const Endpoint& endpoint, Policies policies);

    /// Appends what is to be done, in that order. What is offered after the end is dropped. `now` is in milliseconds of
    /// a clock that never goes back.
    void step(const Event& event, std::int64_t now, std::vector<Action>& actions);

    /// When a Tick is due at the latest; nothing: whenever something else happens.
    [[nodiscard]] std::optional<std::int64_t> deadline() const;
    [[nodiscard]] std::size_t underWay() const { return m_underWay.size(); }
    /// One more may be offered, without a Want: it leaves as soon as one of those under way has ended.
    [[nodiscard]] bool hasRoomAhead() const;
    [[nodiscard]] bool ended() const { return m_link == Link::Ended; }
    /// How often it has said Send.
    [[nodiscard]] std::uint64_t sends() const { return m_sends; }

    /// What it knows of a control id: a message with it is under way; was, and had its answer; was given up.
    enum class Knows : std::uint8_t { Nothing, UnderWay, Answered, GivenUp };
    [[nodiscard]] Knows knows(std::string_view controlId) const;

private:
    enum class Link : std::uint8_t { Down, Connecting, Up, Ended };
    enum class Await : std::uint8_t { Commit, Application };

    struct Flight {
        Offer offer;
        std::uint32_t attempt = 1;
        Await await = Await::Application;
        std::uint64_t order = 0;  ///< of its Send, from 1
        bool written = false;
        std::int64_t sent = 0;
        std::int64_t deadline = 0;
    };
    /// One that waits to be sent: offered, or to be sent again.
    struct Waiting {
        Offer offer;
        std::uint32_t attempt = 1;
        std::int64_t from = 0;  ///< not before that
    };
    struct Ending {
        Outcome outcome = Outcome::Sending;
        Trigger trigger = Trigger::Timeout;
        std::optional<Note> note;
        bool bytesLeft = true;
    };
    struct Context {
        std::int64_t now;
        std::vector<Action>& actions;
    };

    void on(const event::Start& event, Context& context);
    void on(const event::Offered& event, Context& context);
    void on(const event::NoMore& event, Context& context);
    void on(const event::Connected& event, Context& context);
    void on(const event::ConnectFailed& event, Context& context);
    void on(const event::Written& event, Context& context);
    void on(const event::Answered& event, Context& context);
    void on(const event::Closed& event, Context& context);
    void on(const event::Tick& event, Context& context);
    void on(const event::Pause& event, Context& context);
    void on(const event::Resume& event, Context& context);
    void on(const event::Stop& event, Context& context);
    void on(const event::Abort& event, Context& context);
    void on(const event::Skip& event, Context& context);
    void on(const event::RetryNow& event, Context& context);

    void proceed(Context& context);
    void dropWaiting(Context& context);
    void endWhenDone(Context& context);
    void sendNext(Context& context);
    void connect(Context& context);
    void connectFailed(const Note& why, Context& context);
    void credit(std::size_t place, const event::Answered& event, Context& context);
    void creditStray(const Acknowledgement& acknowledgement, Context& context);
    void acknowledgedWith(std::size_t place, const Acknowledgement& acknowledgement, Context& context);
    void finish(const Waiting& message, std::int64_t sent, const Ending& ending, const Acknowledgement* acknowledgement,
                Context& context);
    void finishFlight(std::size_t place, const Ending& ending, const Acknowledgement* acknowledgement,
                      Context& context);
    void lose(const Note& why, Context& context);
    void expire(Context& context);
    void disconnect(Context& context);
    void stop(std::optional<Note> why);

    [[nodiscard]] std::optional<std::size_t> flightOf(std::string_view controlId) const;
    [[nodiscard]] bool mayAsk() const;
    [[nodiscard]] bool maySend(std::int64_t now) const;
    /// The next message would be sent but for its time.
    [[nodiscard]] bool nextIsFree() const;

    std::string m_peer;
    EndpointTimes m_times;
    std::uint32_t m_window;
    bool m_connectEach;
    bool m_hearsElsewhere;
    Policies m_policies;

    Link m_link = Link::Down;
    bool m_asked = false;  ///< Want was said and not answered yet
    bool m_noMore = false;
    bool m_paused = false;
    bool m_stopping = false;
    bool m_used = false;        ///< this connection has carried a message
    std::optional<Note> m_why;  ///< it stops
    std::deque<Waiting> m_waiting;
    std::vector<Flight> m_underWay;
    RecentIds m_recent;
    std::uint64_t m_sends = 0;
    std::int64_t m_connectBy = 0;
    std::int64_t m_lastTraffic = 0;
};

}  // namespace plumb::replay
