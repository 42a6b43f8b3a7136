#include "widgets/replay/sent_run.h"

#include "project/project.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kPage = 5000;

}  // namespace

SentRun::SentRun(QObject* parent)
    : KeptRun(parent) {}

SentRun::~SentRun() = default;

void SentRun::setState(State state) {
    m_state = state;
    emit changed();
}

void SentRun::setHead(const project::ReplayHead& head) {
    m_head = head;
    m_card = replay::readCard(head.endpoint).card;
    if (!head.name.empty()) {
        m_card.endpoint.name = head.name;
    }
    m_plan = SendPlan::parse(head.plan);
    m_ended = toQString(head.endedText);
    m_outcomes.setItems(head.items);
}

void SentRun::setName(const std::string& name) {
    if (name != m_head.name) {
        m_head.name = m_card.endpoint.name = name;
        emit changed();
    }
}

std::uint64_t SentRun::left() const {
    return m_head.messages - std::min(m_head.messages, m_outcomes.total());
}

void SentRun::read(Jobs& jobs, const std::shared_ptr<project::Project>& project, const project::ReplayHead& head) {
    setHead(head);
    setState(State::Reading);
    m_reading = jobs.run<std::shared_ptr<Read>>(
        this, tr("Reading what was sent"),
        [project, run = head.id](const CancelToken& cancel, Progress&) -> Result<std::shared_ptr<Read>> {
            Result<project::Project::Reader> reader = project->reader();
            if (!reader) {
                return fail(std::move(reader.error()));
            }
            auto read = std::make_shared<Read>();
            for (std::uint64_t from = 0;;) {
                Result<std::vector<project::OutcomeRow>> rows = project::outcomeRows(**reader, run, from, kPage);
                if (!rows) {
                    return fail(std::move(rows.error()));
                }
                if (rows->empty() || cancel.stopped()) {
                    break;
                }
                from = rows->back().message + 1;
                read->outcomes.insert(read->outcomes.end(), rows->begin(), rows->end());
            }
            Result<std::vector<project::KeptWireRow>> wire = readWire(**reader, run, cancel);
            if (!wire) {
                return fail(std::move(wire.error()));
            }
            read->wire = std::move(*wire);
            return read;
        },
        [this](Result<std::shared_ptr<Read>> read) {
            m_reading = {};
            if (read) {
                take({std::move((*read)->outcomes), std::move((*read)->wire), {}, {}});
            } else {
                m_ended = sentence(read.error());
            }
            setState(State::Kept);
        });
}

void SentRun::expect(const project::ReplayHead& head) {
    if (head.id == 0) {
        setHead(head);
    }
    setState(State::Reading);
}

void SentRun::send(QThread& network, SendSetup setup) {
    const bool isNew = setup.head.id == 0;
    if (isNew) {
        setHead(setup.head);
        m_plan.alertCommand = setup.plan.alertCommand;
    }
    m_ended.clear();
    m_alerts.clear();
    m_reading = JobHandle();
    m_task = std::make_unique<SendTask>(network, std::move(setup),
                                        SendTask::Callbacks{[this, isNew](std::int64_t run) {
                                                                m_head.id = run;
                                                                if (isNew) {
                                                                    m_head.begunUs = replay::wireMicroseconds();
                                                                }
                                                                emit begun();
                                                            },
                                                            [this](SendTask::Batch batch) {
                                                                take(std::move(batch));
                                                                emit changed();
                                                            },
                                                            [this](const std::optional<Error>& why) { end(why); }});
    setState(State::Sending);
}

void SentRun::hear(const replay::Alert& alert) {
    const QString what = sentence(alert.what);
    if (alert.over) {
        m_alerts.remove(static_cast<int>(alert.kind));
    } else {
        m_alerts.insert(static_cast<int>(alert.kind), what);
    }
    emit alerted(alert, alert.over ? sentence(MessageId::AlertOver, {what.toStdString()}) : what);
}

void SentRun::take(SendTask::Batch batch) {
    for (const replay::Alert& alert : batch.alerts) {
        hear(alert);
    }
    for (const project::OutcomeRow& row : batch.outcomes) {
        m_figures.add(row);
    }
    m_outcomes.take(std::move(batch.outcomes));
    m_outcomes.park(batch.dropped);
    m_wire.take(std::move(batch.wire));
}

void SentRun::end(const std::optional<Error>& why) {
    m_ended = why ? sentence(*why) : QString();
    m_head.endedUs = replay::wireMicroseconds();
    // Not within what the task calls.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_task.reset();
            setState(State::Kept);
            emit over();
        },
        Qt::QueuedConnection);
}

void SentRun::pause() {
    if (m_task && m_state == State::Sending) {
        m_task->pause();
        setState(State::Paused);
    }
}

void SentRun::resume() {
    if (m_task && m_state == State::Paused) {
        m_task->resume();
        setState(State::Sending);
    }
}

void SentRun::skip(std::uint64_t message) {
    if (m_task) {
        m_task->skip(message);
    }
}

void SentRun::retryNow(std::optional<std::uint64_t> message) {
    if (m_task) {
        m_task->retryNow(message);
    }
}

void SentRun::stop() {
    if (m_task) {
        m_task->stop();
        setState(State::Stopping);
    }
}

void SentRun::abort() {
    if (m_task) {
        m_task->abort();
        setState(State::Stopping);
    }
}

void SentRun::letGo() {
    m_letGo = true;
    m_reading = JobHandle();
    if (m_task) {
        m_task.reset();
        m_ended = tr("Sending was given up, since the project was closed.");
        setState(State::Kept);
        emit over();
    }
}

}  // namespace plumb::desk
