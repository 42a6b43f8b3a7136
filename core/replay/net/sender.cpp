#include "replay/net/sender.h"

#include "replay/app_ack_route.h"
#include "replay/net/app_ack_door.h"
#include "replay/net/tls_configuration.h"

#include <QTimer>

#include <utility>

namespace plumb::replay {

Sender::Sender(const Endpoint& endpoint, const Policies& policies, MessageFeed& feed, WireLog& log, Done done)
    : m_endpoint(endpoint)
    , m_policies(policies)
    , m_feed(feed)
    , m_log(log)
    , m_done(std::move(done)) {
    m_clock.start();
    LaneOwner& owner = *this;
    for (std::uint32_t n = 0; n < m_endpoint.connections; ++n) {
        m_lanes.push_back(std::make_unique<SenderLane>(m_endpoint, m_policies, m_tls, m_clock, m_log, owner));
    }
    m_running = m_lanes.size();
}

Sender::~Sender() = default;

Result<void> Sender::start(const Secret& passphrase) {
    if (const std::vector<Error> problems = problemsOf(m_endpoint); !problems.empty()) {
        return fail(problems.front());
    }
    if (m_endpoint.tls.on) {
        Result<QSslConfiguration> tls = tlsConfiguration(m_endpoint.tls, passphrase);
        if (!tls) {
            return fail(std::move(tls.error()));
        }
        m_tls = std::move(*tls);
    }
    if (m_endpoint.appAcks.port != 0) {
        AppAckDoor::Hooks hooks;
        hooks.number = [this] { return nextConnection(); };
        hooks.answered = [this](const Acknowledgement& acknowledgement) { answeredElsewhere(acknowledgement); };
        m_door = std::make_unique<AppAckDoor>(m_endpoint, m_log, std::move(hooks));
        if (Result<void> opened = m_door->open(m_tls); !opened) {
            return opened;
        }
    }
    QTimer::singleShot(0, &m_context, [this] { tellAll(event::Start{}); });
    return {};
}

void Sender::tellAll(const Event& event) {
    for (const std::unique_ptr<SenderLane>& lane : m_lanes) {
        if (!lane->ended()) {
            lane->take(event);
        }
    }
}

void Sender::wanted(SenderLane& lane) {
    Result<std::optional<FeedItem>> item = m_feed.next();
    if (!item) {
        keep(fail(std::move(item.error())));
    } else if (*item) {
        lane.offer(std::move(**item));
    } else if (m_feed.hasMore()) {
        m_hungry.push_back(&lane);
    } else {
        lane.take(event::NoMore{});
    }
}

void Sender::answeredElsewhere(const Acknowledgement& acknowledgement) {
    std::vector<const ConnectionMachine*> machines;
    for (const std::unique_ptr<SenderLane>& lane : m_lanes) {
        machines.push_back(&lane->machine());
    }
    const AppAckRoute route = routeAppAck(machines, acknowledgement.acknowledges);
    if (route.ambiguous) {
        m_door->tell(Note{MessageId::AckAmbiguous, {}});
    } else {
        m_lanes[route.machine]->take(event::Answered{acknowledgement, true});
    }
}

void Sender::ended(AttemptResult attempt) {
    m_news = true;
    keep(m_feed.ended(std::move(attempt)));
}

void Sender::dropped(std::uint64_t message, std::uint32_t attempt) {
    m_news = true;
    keep(m_feed.dropped(message, attempt));
}

void Sender::noted(std::uint64_t message, const Note& note) {
    keep(m_feed.noted(message, note));
}

/// A lane has done what it could: the others may go on, and the feed ahead.
void Sender::settled() {
    if (m_serving || m_running == 0) {
        return;
    }
    m_serving = true;
    while (m_news && !m_hungry.empty()) {
        m_news = false;
        serveHungry();
    }
    m_news = false;
    m_serving = false;
    if (m_running > 0 && !m_problem && !m_why) {
        m_serving = true;
        offerAhead();
        m_serving = false;
        keep(m_feed.workAhead());
    }
}

/// So that the next message leaves before the end of the one before it is written down.
void Sender::offerAhead() {
    if (m_lanes.size() > 1 || !m_lanes.front()->machine().hasRoomAhead()) {
        return;
    }
    Result<std::optional<FeedItem>> item = m_feed.nextAhead();
    if (!item) {
        keep(fail(std::move(item.error())));
    } else if (*item) {
        m_lanes.front()->offer(std::move(**item));
    }
}

void Sender::serveHungry() {
    for (SenderLane* const lane : std::exchange(m_hungry, {})) {
        if (!lane->ended()) {
            wanted(*lane);
        }
    }
}

/// What cannot be kept is the end of sending.
void Sender::keep(Result<void> kept) {
    if (!kept && !m_problem) {
        m_problem = std::move(kept.error());
        tellAll(event::Abort{});
    }
}

void Sender::laneEnded(const std::optional<Note>& why) {
    --m_running;
    m_news = true;
    if (why && !m_why) {
        // What stops one stops them all.
        m_why = why;
        tellAll(event::Stop{});
    }
    if (m_running == 0) {
        finish();
    }
}

void Sender::finish() {
    if (m_door) {
        m_door->close();
    }
    keep(m_feed.finish());
    std::optional<Error> why = m_problem;
    if (!why && m_why) {
        why = Error(m_why->id, m_why->arguments);
    }
    QTimer::singleShot(0, &m_context, [this, reason = std::move(why)] { m_done(reason); });
}

}  // namespace plumb::replay
