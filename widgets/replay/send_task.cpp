#include "widgets/replay/send_task.h"

#include "project/replay_run.h"
#include "project/wire_keeper.h"
#include "replay/net/sender.h"
#include "replay/tee_wire_log.h"

#include <QTimer>

#include <utility>

namespace plumb::desk {
namespace {

constexpr int kTellEvery = 50;  // milliseconds

Result<std::unique_ptr<project::ReplayRun>> openRun(const SendSetup& setup) {
    return setup.head.id == 0 ? project::ReplayRun::begin(setup.project, setup.head)
                              : project::ReplayRun::goOn(setup.project, setup.head.id);
}

}  // namespace

project::OutcomeRow outcomeRowOf(const replay::FeedRow& row, std::int64_t endedUs) {
    const replay::AttemptResult& attempt = row.attempt;
    project::OutcomeRow out;
    out.message = attempt.message;
    out.controlId = row.controlId;
    out.sourceControlId = row.sourceControlId;
    out.outcome = attempt.outcome;
    out.fate = attempt.fate;
    out.mayHaveArrived = row.mayHaveArrived;
    out.attempt = attempt.attempt;
    out.endedUs = endedUs;
    out.milliseconds = attempt.milliseconds;
    if (attempt.acknowledgement) {
        out.code = attempt.acknowledgement->codeText;
        out.text = attempt.acknowledgement->text;
        for (const replay::AckError& error : attempt.acknowledgement->errors) {
            out.errorCodes += (out.errorCodes.empty() ? "" : " ") + error.code;
        }
    }
    if (attempt.note) {
        out.note = attempt.note->render();
    }
    return out;
}

class SendTask::Worker final : public QObject {
public:
    Worker(SendSetup setup, TaskVoice<Callbacks> voice)
        : m_setup(std::move(setup))
        , m_voice(std::move(voice)) {}

    ~Worker() override { close(); }

    void begin() {
        if (std::optional<Error> problem = start()) {
            end(std::move(problem));
        }
    }

    void run(const std::function<void(replay::Sender&)>& what) {
        if (m_sender) {
            what(*m_sender);
        }
    }

private:
    [[nodiscard]] std::optional<Error> start() {
        Result<std::vector<query::Changer>> changes = m_setup.plan.changes();
        if (!changes) {
            return std::move(changes.error());
        }
        Result<replay::PlanOptions> options = m_setup.plan.options(m_setup.card.endpoint.framing);
        if (!options) {
            return std::move(options.error());
        }
        Result<std::optional<hl7::PathPattern>> key = m_setup.plan.key();
        if (!key) {
            return std::move(key.error());
        }
        Result<std::unique_ptr<project::ReplayRun>> run = openRun(m_setup);
        if (!run) {
            return std::move(run.error());
        }
        m_run = std::move(*run);
        m_voice.tell([id = m_run->id()](const Callbacks& callbacks) { callbacks.begun(id); });
        m_wire = std::make_unique<project::WireKeeper>(
            m_setup.project, m_run->id(), [this](const project::KeptWireRow& row) { m_batch.wire.push_back(row); });
        m_watch.emplace(m_setup.plan.alerts);
        m_watched.emplace(*m_wire, [this](const replay::WireRow& row) { m_watch->add(row); });
        m_preparer.emplace(std::move(*options), std::move(*changes));
        m_pacer.emplace(m_setup.plan.pace, 0);
        m_feed = std::make_unique<replay::PlanFeed>(
            sourceOf(m_setup.messages), *m_preparer, *m_pacer, *m_run,
            replay::PlanFeed::Options{replay::batchOf(m_setup.card), m_setup.resend, std::move(*key), m_setup.plan.hold,
                                      m_setup.card.endpoint.connections},
            [this](const replay::FeedRow& row) {
                const std::int64_t now = replay::wireMicroseconds();
                m_watch->ended(row.attempt, now);
                m_batch.outcomes.push_back(outcomeRowOf(row, now));
            },
            [this](std::uint64_t message) { m_batch.dropped.push_back(message); });
        m_sender = std::make_unique<replay::Sender>(m_setup.card.endpoint, m_setup.card.policies, *m_feed, *m_watched,
                                                    [this](std::optional<Error> why) { over(std::move(why)); });
        m_timer = std::make_unique<QTimer>();
        QObject::connect(m_timer.get(), &QTimer::timeout, this, [this] { flush(); });
        m_timer->start(kTellEvery);
        const Secret none;
        Result<void> started = m_sender->start(m_setup.passphrase ? *m_setup.passphrase : none);
        return started ? std::nullopt : std::optional(std::move(started.error()));
    }

    void over(std::optional<Error> why) {
        // Not within a call of the sender.
        QMetaObject::invokeMethod(
            this, [this, why = std::move(why)]() mutable { end(std::move(why)); }, Qt::QueuedConnection);
    }

    void end(std::optional<Error> why) {
        if (m_run) {
            if (Result<void> ended = m_run->end(why); !ended && !why) {
                why = std::move(ended.error());
            }
        }
        close();
        flush();
        m_voice.tell([why = std::move(why)](const Callbacks& callbacks) { callbacks.ended(why); });
    }

    /// Each needs those before it.
    void close() {
        m_timer.reset();
        m_sender.reset();
        m_feed.reset();
        m_watched.reset();
        m_wire.reset();
        m_run.reset();
        m_setup.project.reset();
    }

    void flush() {
        if (m_wire) {
            m_wire->flush();
        }
        if (m_watch) {
            m_batch.alerts = m_watch->take(replay::wireMicroseconds());
        }
        if (m_batch.outcomes.empty() && m_batch.wire.empty() && m_batch.alerts.empty() && m_batch.dropped.empty()) {
            return;
        }
        auto batch = std::make_shared<Batch>(std::exchange(m_batch, {}));
        m_voice.tell([batch](const Callbacks& callbacks) { callbacks.happened(std::move(*batch)); });
    }

    SendSetup m_setup;
    TaskVoice<Callbacks> m_voice;
    std::unique_ptr<project::ReplayRun> m_run;
    std::unique_ptr<project::WireKeeper> m_wire;
    std::optional<replay::AlertWatch> m_watch;
    std::optional<replay::TeeWireLog> m_watched;
    std::optional<replay::Preparer> m_preparer;
    std::optional<replay::Pacer> m_pacer;
    std::unique_ptr<replay::PlanFeed> m_feed;
    std::unique_ptr<replay::Sender> m_sender;
    std::unique_ptr<QTimer> m_timer;
    Batch m_batch;
};

SendTask::SendTask(QThread& network, SendSetup setup, Callbacks callbacks)
    : m_voice(std::move(callbacks)) {
    m_worker = new Worker(std::move(setup), m_voice);
    beginOn(network, m_worker);
}

SendTask::~SendTask() {
    m_voice.silence();
    m_worker->deleteLater();
}

void SendTask::tell(std::function<void(replay::Sender&)> what) {
    askWorker(m_worker, [what = std::move(what)](Worker& worker) { worker.run(what); });
}

void SendTask::skip(std::uint64_t message) {
    tell([message](replay::Sender& sender) { sender.skip(message); });
}

void SendTask::retryNow(std::optional<std::uint64_t> message) {
    tell([message](replay::Sender& sender) { sender.retryNow(message); });
}

void SendTask::pause() {
    tell([](replay::Sender& sender) { sender.pause(); });
}

void SendTask::resume() {
    tell([](replay::Sender& sender) { sender.resume(); });
}

void SendTask::stop() {
    tell([](replay::Sender& sender) { sender.stop(); });
}

void SendTask::abort() {
    tell([](replay::Sender& sender) { sender.abort(); });
}

}  // namespace plumb::desk
