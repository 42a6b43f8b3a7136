#include "replay/net/app_ack_door.h"

#include "replay/mllp_decoder.h"
#include "replay/net/accepted_link.h"
#include "replay/net/accepting.h"
#include "replay/net/commit_answer.h"
#include "replay/net/sender_lane.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <map>
#include <optional>
#include <utility>

namespace plumb::replay {
class AppAckDoor::Server final : public QTcpServer {
public:
    Server(const Endpoint& endpoint, WireLog& log, Hooks hooks)
        : m_endpoint(endpoint)
        , m_log(log)
        , m_hooks(std::move(hooks)) {}

    Result<void> open(const QSslConfiguration& tls) {
        const Address& address = m_endpoint.appAcks;
        const Result<QHostAddress> host =
            address.host.empty() ? Result<QHostAddress>(QHostAddress::LocalHost) : ownAddress(address);
        if (!host) {
            return fail(host.error());
        }
        if (m_endpoint.tls.on) {
            m_tls = tls;
            m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
            if (tls.localCertificate().isNull()) {
                return fail(MessageId::ListenFailed, {address.text(), "TLS"});
            }
        }
        if (!listen(*host, address.port)) {
            return fail(MessageId::ListenFailed, {address.text(), errorString().toStdString()});
        }
        return {};
    }

    void part() {
        close();
        QTimer::singleShot(0, this, [this] { m_guests.clear(); });
    }

    void tell(const Note& note) {
        if (m_speaking) {
            m_speaking->tell(note);
        }
    }

protected:
    void incomingConnection(qintptr handle) override {
        const ConnectionNumber number = m_hooks.number();
        if (m_guests.size() >= kMostConnections) {
            turnAway(handle, number, kMostConnections, m_log);
            return;
        }
        AcceptedLink::Callbacks callbacks;
        callbacks.up = [] {};
        callbacks.tls = [](const Note& /*note*/) {};
        callbacks.received = [this, number](ByteView bytes) { received(number, bytes); };
        callbacks.silent = [this, number] { readFrames(number, true); };
        callbacks.closed = [this, number](const std::optional<Note>& /*why*/) { ended(number); };
        Guest& guest = m_guests[number];
        guest.decoder = MllpDecoder(m_endpoint.framing, SenderLane::kLongestAnswer);
        guest.link = std::make_unique<AcceptedLink>(number, m_log, m_yard, std::move(callbacks));
        if (!guest.link->begin(handle, m_tls, m_endpoint.tls.expiryWarningDays)) {
            m_guests.erase(number);
        }
    }

private:
    struct Guest {
        MllpDecoder decoder;
        std::unique_ptr<AcceptedLink> link;
    };

    void received(ConnectionNumber number, ByteView bytes) {
        m_guests[number].decoder.feed(bytes);
        readFrames(number, false);
    }

    void readFrames(ConnectionNumber number, bool silent) {
        Guest& guest = m_guests[number];
        while (auto frame = silent ? guest.decoder.settle() : guest.decoder.next()) {
            take(guest, *frame);
            if (frame->oddities.tooLong) {
                // What follows cannot be told from this one's end.
                guest.link->close();
                forget(number);
                return;
            }
        }
        guest.link->askForSilence(guest.decoder.unsure());
    }

    void ended(ConnectionNumber number) {
        Guest& guest = m_guests[number];
        while (auto frame = guest.decoder.finish()) {
            take(guest, *frame);
        }
        forget(number);
    }

    /// When no call of its can be on the stack any more.
    void forget(ConnectionNumber number) {
        QTimer::singleShot(0, this, [this, number] { m_guests.erase(number); });
    }

    void take(Guest& guest, const Frame& frame) {
        for (const Note& note : explain(frame, guest.decoder.limit())) {
            guest.link->tell(note);
        }
        if (!frame.whole() || !isListening()) {
            return;
        }
        const std::string bytes(asText(frame.bytes));
        const Acknowledgement acknowledgement = readAcknowledgement(frame.bytes, m_endpoint.charset);
        if (!acknowledgement.valid()) {
            guest.link->tell(Note{acknowledgement.fault, {}});
            return;
        }
        m_speaking = guest.link.get();
        m_hooks.answered(acknowledgement);
        m_speaking = nullptr;
        if (asksForCommit(acknowledgement)) {
            std::vector<std::uint8_t> answer;
            appendFrame(answer, asBytes(commitFor(asBytes(bytes), "A" + std::to_string(++m_answers))),
                        m_endpoint.framing);
            if (guest.link->write(answer, std::nullopt)) {
                guest.link->tell(Note{MessageId::AckAnswered, {}});
            }
        }
    }

    Endpoint m_endpoint;
    WireLog& m_log;
    Hooks m_hooks;
    std::optional<QSslConfiguration> m_tls;
    QObject m_yard;
    std::map<ConnectionNumber, Guest> m_guests;
    AcceptedLink* m_speaking = nullptr;
    std::uint64_t m_answers = 0;
};

AppAckDoor::AppAckDoor(const Endpoint& endpoint, WireLog& log, Hooks hooks)
    : m_server(std::make_unique<Server>(endpoint, log, std::move(hooks))) {}

AppAckDoor::~AppAckDoor() = default;

Result<void> AppAckDoor::open(const QSslConfiguration& tls) {
    return m_server->open(tls);
}

void AppAckDoor::close() {
    m_server->part();
}

void AppAckDoor::tell(const Note& note) {
    m_server->tell(note);
}

}  // namespace plumb::replay
