#include "widgets/replay/listen_task.h"

#include "base/clock.h"
#include "hl7/message_view.h"
#include "project/project.h"
#include "project/wire_keeper.h"
#include "replay/message_file.h"
#include "replay/net/listener.h"

#include <QCoreApplication>
#include <QThread>
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
    Worker(ListenSetup setup, Callbacks callbacks, std::shared_ptr<bool> gone)
        : m_setup(std::move(setup))
        , m_callbacks(std::make_shared<const Callbacks>(std::move(callbacks)))
        , m_gone(std::move(gone)) {}

    ~Worker() override {
        if (m_listener) {
            m_listener->stop();
        }
        close({}, false);
    }

    void begin() {
        if (std::optional<Error> problem = start()) {
            end(std::move(problem));
        }
    }

    void stop() {
        if (m_listener && !m_stopAt) {
            m_stopAt = steadyMilliseconds() + kFarewell;
            m_listener->stop();
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
        case Kind::Stored: {
            const hl7::MessageView view(report.bytes);
            figures.type = view.raw(hl7::FieldPath(1, 9));
            figures.controlId = view.controlId();
            figures.lastUs = replay::wireMicroseconds();
            ++figures.messages;
            figures.bytes += report.bytes.size();
            if (figures.file != report.file && !figures.file.empty()) {
                m_batch.left.emplace_back(figures.file, figures.durable);
            }
            figures.file = report.file;
            figures.durable = report.fileBytes;
            break;
        }
        case Kind::Answered:
            ++figures.answers[static_cast<std::size_t>(report.code)];
            break;
        default:
            break;
        }
    }

private:
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
        say([id = m_run](const Callbacks& callbacks) { callbacks.begun(id); });
        m_wire = std::make_unique<project::WireKeeper>(
            m_setup.project, m_run, [this](const project::KeptWireRow& row) { m_batch.wire.push_back(row); });
        m_listener =
            std::make_unique<replay::Listener>(optionsOf(m_setup.card), std::move(*rules), *m_store, *m_wire, *this);
        const Secret none;
        if (Result<void> started = m_listener->start(m_setup.passphrase ? *m_setup.passphrase : none); !started) {
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
        if (m_listener->failure()) {
            end(m_listener->failure());
        } else if (m_stopAt && (m_listener->openConnections() == 0 || steadyMilliseconds() > *m_stopAt)) {
            end({});
        }
    }

    void end(std::optional<Error> why) {
        flush();
        close(why, true);
        say([why = std::move(why)](const Callbacks& callbacks) { callbacks.ended(why); });
    }

    /// Each needs those before it.
    void close(const std::optional<Error>& why, bool waits) {
        m_timer.reset();
        m_listener.reset();
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
        if (m_listener) {
            const std::uint64_t open = m_listener->openConnections();
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
        say([batch](const Callbacks& callbacks) { callbacks.happened(std::move(*batch)); });
    }

    template <class What>
    void say(What what) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [callbacks = m_callbacks, gone = m_gone, what = std::move(what)] {
                if (!*gone) {
                    what(*callbacks);
                }
            },
            Qt::QueuedConnection);
    }

    ListenSetup m_setup;
    std::shared_ptr<const Callbacks> m_callbacks;
    std::shared_ptr<bool> m_gone;
    std::unique_ptr<replay::MessageFile> m_store;
    std::unique_ptr<project::WireKeeper> m_wire;
    std::unique_ptr<replay::Listener> m_listener;
    std::unique_ptr<QTimer> m_timer;
    std::optional<std::int64_t> m_stopAt;
    std::int64_t m_run = 0;
    bool m_told = false;
    Batch m_batch;
};

ListenTask::ListenTask(QThread& thread, ListenSetup setup, Callbacks callbacks)
    : m_gone(std::make_shared<bool>(false)) {
    m_worker = new Worker(std::move(setup), std::move(callbacks), m_gone);
    m_worker->moveToThread(&thread);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->begin(); }, Qt::QueuedConnection);
}

ListenTask::~ListenTask() {
    *m_gone = true;
    m_worker->deleteLater();
}

void ListenTask::stop() {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

}  // namespace plumb::desk
