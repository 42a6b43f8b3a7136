#include "widgets/replay/listen_task.h"

#include "base/clock.h"
#include "hl7/message_view.h"
#include "project/project.h"
#include "project/wire_keeper.h"
#include "replay/message_file.h"
#include "replay/net/listener.h"
#include "replay/net/relay.h"

#include <QTimer>

#include <utility>

namespace plumb::desk {
namespace {

constexpr int kListenTellEvery = 50;      // milliseconds
constexpr std::int64_t kFarewell = 6000;  // that connections have to close

replay::ListenOptions optionsOf(const replay::ListenerCard& card) {
    replay::ListenOptions options;
    options.address = card.address;
    options.framing = card.framing;
    options.tls = card.tls;
    options.clientCertificates = card.clientCertificates;
    options.longestMessage = card.longestMessage;
    options.mostConnections = card.mostConnections;
    options.idleMs = card.idleMs;
    options.controlIdPrefix = "P" + std::to_string(wallMilliseconds()) + '.';
    return options;
}

}  // namespace

class ListenTask::Worker final : public QObject, public replay::ListenSink {
public:
    Worker(ListenSetup setup, TaskVoice<Callbacks> voice)
        : m_setup(std::move(setup))
        , m_voice(std::move(voice)) {}

    ~Worker() override {
        stopServer();
        close({}, false);
    }

    void begin() {
        if (std::optional<Error> problem = start()) {
            end(std::move(problem));
        }
    }

    void stop() {
        if ((m_listener || m_relay) && !m_stopAt) {
            m_stopAt = steadyMilliseconds() + kFarewell;
            stopServer();
        }
    }

    void tell(const replay::ListenReport& report) override {
        using Kind = replay::ListenReport::Kind;
        ListenFigures& figures = m_batch.figures;
        m_told = true;
        switch (report.kind) {
        case Kind::Listening:
            figures.address = report.peer;
            break;
        case Kind::Connected:
            ++figures.connections;
            break;
        case Kind::Refused:
            ++figures.refused;
            break;
        case Kind::Stored:
            takeMessage(report.bytes);
            takeFile(report.file, report.fileBytes);
            break;
        case Kind::AnswerStored:
            takeFile(report.file, report.fileBytes);
            break;
        case Kind::Forwarded:
            ++figures.forwarded;
            break;
        case Kind::Answered:
            ++figures.answers[static_cast<std::size_t>(report.code)];
            figures.own += report.ours ? 1 : 0;
            break;
        case Kind::Noted: {
            const MessageId what = report.note ? report.note->id : MessageId::RelayStray;
            figures.failed += what == MessageId::RelayAway || what == MessageId::RelayLost ? 1 : 0;
            break;
        }
        default:
            break;
        }
    }

private:
    void takeMessage(ByteView bytes) {
        ListenFigures& figures = m_batch.figures;
        const hl7::MessageView view(bytes);
        figures.type = view.raw(hl7::FieldPath(1, 9));
        figures.controlId = view.controlId();
        figures.lastUs = replay::wireMicroseconds();
        ++figures.messages;
        figures.bytes += bytes.size();
    }

    void takeFile(const std::string& file, std::uint64_t durable) {
        ListenFigures& figures = m_batch.figures;
        if (figures.file != file && !figures.file.empty()) {
            m_batch.left.emplace_back(figures.file, figures.durable);
        }
        figures.file = file;
        figures.durable = durable;
    }

    void stopServer() {
        if (m_listener) {
            m_listener->stop();
        }
        if (m_relay) {
            m_relay->stop();
        }
    }
    [[nodiscard]] std::size_t openConnections() const {
        return m_listener ? m_listener->openConnections() : m_relay ? m_relay->openConnections() : 0;
    }
    [[nodiscard]] std::optional<Error> failure() const {
        return m_listener ? m_listener->failure() : m_relay ? m_relay->failure() : std::nullopt;
    }

    [[nodiscard]] Result<void> serve(replay::AckRules rules) {
        const Secret none;
        const Secret& own = m_setup.passphrase ? *m_setup.passphrase : none;
        if (!m_setup.receiver) {
            m_listener =
                std::make_unique<replay::Listener>(optionsOf(m_setup.card), std::move(rules), *m_store, *m_wire, *this);
            return m_listener->start(own);
        }
        replay::RelayOptions options;
        options.listen = optionsOf(m_setup.card);
        options.receiver = *m_setup.receiver;
        options.whenAway = m_setup.card.whenAway;
        options.keepAnswers = m_setup.card.keepAnswers;
        m_relay = std::make_unique<replay::Relay>(std::move(options), *m_store, *m_wire, *this);
        return m_relay->start(own, m_setup.receiverPassphrase ? *m_setup.receiverPassphrase : none);
    }

    [[nodiscard]] std::optional<Error> start() {
        Result<replay::AckRules> rules = replay::rulesOf(m_setup.card);
        if (!rules) {
            return std::move(rules.error());
        }
        Result<replay::MessageFile> store = replay::MessageFile::open(m_setup.card.file, m_setup.card.rotateBytes);
        if (!store) {
            return std::move(store.error());
        }
        m_store = std::make_unique<replay::MessageFile>(std::move(*store));
        m_batch.figures.file = m_store->path();
        m_batch.figures.durable = m_store->size();
        const Result<void> begun = m_setup.project->write([this](project::Connection& connection) {
            return project::beginReplayRun(connection, m_setup.project->who(), m_setup.head)
                .map([this](std::int64_t id) { m_run = id; });
        });
        if (!begun) {
            return begun.error();
        }
        m_voice.tell([id = m_run](const Callbacks& callbacks) { callbacks.begun(id); });
        m_wire = std::make_unique<project::WireKeeper>(
            m_setup.project, m_run, [this](const project::KeptWireRow& row) { m_batch.wire.push_back(row); });
        if (Result<void> started = serve(std::move(*rules)); !started) {
            return std::move(started.error());
        }
        m_told = true;
        m_timer = std::make_unique<QTimer>();
        QObject::connect(m_timer.get(), &QTimer::timeout, this, [this] { look(); });
        m_timer->start(kListenTellEvery);
        return std::nullopt;
    }

    void look() {
        flush();
        if (const std::optional<Error> why = failure()) {
            end(why);
        } else if (m_stopAt && (openConnections() == 0 || steadyMilliseconds() > *m_stopAt)) {
            end({});
        }
    }

    void end(std::optional<Error> why) {
        flush();
        close(why, true);
        m_voice.tell([why = std::move(why)](const Callbacks& callbacks) { callbacks.ended(why); });
    }

    /// Each needs those before it.
    void close(const std::optional<Error>& why, bool waits) {
        m_timer.reset();
        m_listener.reset();
        m_relay.reset();
        if (m_wire) {
            m_wire->flush();
            m_wire.reset();
        }
        m_store.reset();
        if (m_run != 0) {
            const auto work = [run = std::exchange(m_run, 0), who = m_setup.project->who(), why,
                               received = m_batch.figures.messages](project::Connection& store) {
                return project::endReplayRun(store, who, run, why, received);
            };
            // Where not even this can be written, the next opening of the project does it.
            waits ? static_cast<void>(m_setup.project->write(work)) : m_setup.project->post(work);
        }
        m_setup.project.reset();
    }

    void flush() {
        if (m_wire) {
            m_wire->flush();
        }
        if (m_listener || m_relay) {
            const std::uint64_t open = openConnections();
            m_told = m_told || open != m_batch.figures.open;
            m_batch.figures.open = open;
        }
        if (!std::exchange(m_told, false) && m_batch.wire.empty()) {
            return;
        }
        auto batch = std::make_shared<Batch>();
        batch->figures = m_batch.figures;
        batch->left = std::exchange(m_batch.left, {});
        batch->wire = std::exchange(m_batch.wire, {});
        m_voice.tell([batch](const Callbacks& callbacks) { callbacks.happened(std::move(*batch)); });
    }

    ListenSetup m_setup;
    TaskVoice<Callbacks> m_voice;
    std::unique_ptr<replay::MessageFile> m_store;
    std::unique_ptr<project::WireKeeper> m_wire;
    std::unique_ptr<replay::Listener> m_listener;
    std::unique_ptr<replay::Relay> m_relay;  ///< in its place, where messages are passed on
    std::unique_ptr<QTimer> m_timer;
    std::optional<std::int64_t> m_stopAt;
    std::int64_t m_run = 0;
    bool m_told = false;
    Batch m_batch;
};

ListenTask::ListenTask(QThread& thread, ListenSetup setup, Callbacks callbacks)
    : m_voice(std::move(callbacks)) {
    m_worker = new Worker(std::move(setup), m_voice);
    beginOn(thread, m_worker);
}

ListenTask::~ListenTask() {
    m_voice.silence();
    m_worker->deleteLater();
}

void ListenTask::stop() {
    askWorker(m_worker, [](Worker& worker) { worker.stop(); });
}

}  // namespace plumb::desk
