#include "replay/net/relay_connection.h"

#include "base/clock.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {
namespace {

constexpr int kReceiverSilenceMs = 200;
constexpr std::int64_t kLongestWait = 3'600'000;

std::optional<std::uint64_t> place(std::uint64_t message) {
    return message == 0 ? std::nullopt : std::optional(message - 1);  // rows count from 0
}

}  // namespace

RelayConnection::RelayConnection(std::uint64_t pair, const RelayOptions& options, const QSslConfiguration& receiverTls,
                                 RelayShared& shared, RelayHooks& hooks)
    : m_pair(pair)
    , m_options(options)
    , m_receiverTls(receiverTls)
    , m_hooks(hooks)
    , m_machine(shared, options.listen.framing, options.receiver.framing, options.listen.longestMessage,
                options.listen.wholeWithinMs)
    , m_sender(static_cast<ConnectionNumber>(2 * pair - 1), *hooks.wire, *hooks.yard,
               {[] {}, [this](const Note& note) { report(ListenReport::Kind::Tls, 0, note); },
                [this](ByteView bytes) { step(RelayEvent::Kind::SenderBytes, bytes); },
                [this] { step(RelayEvent::Kind::SenderSilent); },
                [this](std::optional<Note> why) {
                    m_why = std::move(why);
                    step(RelayEvent::Kind::SenderEnded);
                }}) {
    for (QTimer* timer : {&m_wake, &m_silence, &m_later, &m_connectBy}) {
        timer->setSingleShot(true);
    }
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { step(RelayEvent::Kind::Time); });
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] { step(RelayEvent::Kind::ReceiverSilent); });
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { m_oldReceiver.reset(); });
    QObject::connect(&m_connectBy, &QTimer::timeout, &m_connectBy, [this] {
        if (!m_receiver) {
            return;
        }
        const EndpointTimes& times = m_options.receiver.times;
        report(ListenReport::Kind::ReceiverClosed, 0,
               Note{MessageId::ConnectTimeout, {m_options.receiver.address.text(), std::to_string(times.connect)}});
        dropReceiver();
        step(RelayEvent::Kind::ReceiverFailed);
    });
}

RelayConnection::~RelayConnection() = default;

bool RelayConnection::begin(qintptr handle, const std::optional<QSslConfiguration>& tls) {
    if (!m_sender.begin(handle, tls, m_options.listen.tls.expiryWarningDays)) {
        return false;
    }
    report(ListenReport::Kind::Connected);
    return true;
}

void RelayConnection::stored(std::uint64_t message, bool durable) {
    step(durable ? RelayEvent::Kind::Stored : RelayEvent::Kind::NotStored, {}, message);
}

void RelayConnection::step(RelayEvent::Kind kind, ByteView bytes, std::uint64_t message) {
    if (m_ended) {
        return;
    }
    RelayEvent event;
    event.kind = kind;
    event.bytes = bytes;
    event.message = message;
    event.nowMs = steadyMilliseconds();
    event.wallMs = wallMilliseconds();
    for (const RelayAction& action : m_machine.step(event)) {
        act(action);
    }
    wait();
}

void RelayConnection::act(const RelayAction& action) {
    switch (action.kind) {
    case RelayAction::Kind::Store:
    case RelayAction::Kind::Keep:
        m_hooks.store(m_pair, action.message, action.bytes);
        break;
    case RelayAction::Kind::Connect:
        connectReceiver();
        break;
    case RelayAction::Kind::Forward:
        if (m_receiver) {
            m_receiver->write(asBytes(action.bytes), place(action.message));
            report(ListenReport::Kind::Forwarded, action.message);
        }
        break;
    case RelayAction::Kind::Answer:
        answer(action);
        break;
    case RelayAction::Kind::Say:
        m_sender.tell(action.note, place(action.message));
        report(ListenReport::Kind::Noted, action.message, action.note);
        break;
    case RelayAction::Kind::CloseReceiver:
        report(ListenReport::Kind::ReceiverClosed);
        dropReceiver();
        break;
    case RelayAction::Kind::CloseSender:
        finish(action.note.id == MessageId::None ? std::exchange(m_why, std::nullopt) : std::optional(action.note));
        break;
    }
}

void RelayConnection::connectReceiver() {
    Link::Callbacks callbacks;
    callbacks.up = [this] {
        m_connectBy.stop();
        report(ListenReport::Kind::ReceiverConnected);
        step(RelayEvent::Kind::ReceiverUp);
    };
    callbacks.failed = [this](const Note& why) {
        m_connectBy.stop();
        report(ListenReport::Kind::ReceiverClosed, 0, why);
        dropReceiver();
        step(RelayEvent::Kind::ReceiverFailed);
    };
    callbacks.received = [this](ByteView bytes) { step(RelayEvent::Kind::ReceiverBytes, bytes); };
    callbacks.written = [] {};
    callbacks.closed = [this](const std::optional<Note>& why) {
        report(ListenReport::Kind::ReceiverClosed, 0, why.value_or(Note{MessageId::PeerClosed, {}}));
        dropReceiver();
        step(RelayEvent::Kind::ReceiverEnded);
    };
    m_receiver = std::make_unique<Link>(m_options.receiver, m_receiverTls, static_cast<ConnectionNumber>(2 * m_pair),
                                        *m_hooks.wire, *m_hooks.yard, std::move(callbacks));
    m_connectBy.start(static_cast<int>(std::min<std::int64_t>(m_options.receiver.times.connect, kLongestWait)));
    m_receiver->open();
}

void RelayConnection::dropReceiver() {
    m_connectBy.stop();
    if (m_receiver) {
        m_receiver->close();
        m_oldReceiver = std::move(m_receiver);
        m_later.start(0);
    }
}

void RelayConnection::answer(const RelayAction& action) {
    if (m_sender.write(asBytes(action.bytes), place(action.message))) {
        report(ListenReport::Kind::Answered, action.message, std::nullopt, action.code, action.ours);
        return;
    }
    const Note gone{MessageId::RelaySenderGone, {}};
    m_sender.tell(gone, place(action.message));
    report(ListenReport::Kind::Noted, action.message, gone);
}

void RelayConnection::wait() {
    if (m_ended) {
        return;
    }
    if (const auto at = m_machine.wakeAt()) {
        m_wake.start(static_cast<int>(std::clamp<std::int64_t>(*at - steadyMilliseconds(), 0, kLongestWait)));
    } else {
        m_wake.stop();
    }
    m_sender.askForSilence(m_machine.senderUnsure());
    m_sender.setReading(m_machine.wantsMore());
    if (m_machine.receiverUnsure()) {
        m_silence.start(kReceiverSilenceMs);
    } else {
        m_silence.stop();
    }
}

void RelayConnection::stop() {
    if (m_receiver) {
        report(ListenReport::Kind::ReceiverClosed);
        dropReceiver();
    }
    finish(std::nullopt);
}

void RelayConnection::finish(std::optional<Note> why) {
    if (m_ended) {
        return;
    }
    m_ended = true;
    for (QTimer* timer : {&m_wake, &m_silence}) {
        timer->stop();
    }
    m_sender.close(why);
    report(ListenReport::Kind::Closed, 0, std::move(why));
    m_hooks.over(m_pair);
}

void RelayConnection::report(ListenReport::Kind kind, std::uint64_t message, std::optional<Note> note, AckCode code,
                             bool ours) {
    ListenReport told;
    told.kind = kind;
    told.connection = m_pair;
    const bool receivers = kind == ListenReport::Kind::ReceiverConnected ||
                           kind == ListenReport::Kind::ReceiverClosed || kind == ListenReport::Kind::Forwarded;
    told.peer = receivers ? m_options.receiver.address.text() : m_sender.peer();
    told.message = message;
    told.note = std::move(note);
    told.code = code;
    told.ours = ours;
    m_hooks.tell(told);
}

}  // namespace plumb::replay
