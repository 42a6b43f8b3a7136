#include "widgets/replay/listen_run.h"

#include "project/project.h"
#include "widgets/models/sentences.h"

#include <utility>

namespace plumb::desk {
namespace {

constexpr std::int64_t kRateOver = 5'000'000;  // microseconds

}  // namespace

ListenRun::ListenRun(QObject* parent)
    : KeptRun(parent) {}

ListenRun::~ListenRun() = default;

void ListenRun::setState(State state) {
    m_state = state;
    emit changed();
}

void ListenRun::read(Jobs& jobs, const std::shared_ptr<project::Project>& project, const project::ReplayHead& head) {
    m_head = head;
    m_card = replay::readListener(head.endpoint).card;
    m_ended = toQString(head.endedText);
    m_figures.messages = head.messages;
    setState(State::Reading);
    using Rows = std::shared_ptr<std::vector<project::KeptWireRow>>;
    m_reading = jobs.run<Rows>(
        this, tr("Reading what was received"),
        [project, run = head.id](const CancelToken& cancel, Progress&) -> Result<Rows> {
            Result<project::Project::Reader> reader = project->reader();
            if (!reader) {
                return fail(std::move(reader.error()));
            }
            Result<std::vector<project::KeptWireRow>> rows = readWire(**reader, run, cancel);
            return rows ? Result<Rows>(std::make_shared<std::vector<project::KeptWireRow>>(std::move(*rows)))
                        : fail(std::move(rows.error()));
        },
        [this](Result<Rows> read) {
            m_reading = JobHandle();
            if (read) {
                m_wire.take(std::move(**read));
            } else {
                m_ended = sentence(read.error());
            }
            setState(State::Kept);
        });
}

void ListenRun::start(QThread& thread, ListenSetup setup) {
    m_head = setup.head;
    m_card = setup.card;
    m_task =
        std::make_unique<ListenTask>(thread, std::move(setup),
                                     ListenTask::Callbacks{[this](std::int64_t run) {
                                                               m_head.id = run;
                                                               m_head.begunUs = replay::wireMicroseconds();
                                                               emit begun();
                                                           },
                                                           [this](ListenTask::Batch batch) { take(std::move(batch)); },
                                                           [this](const std::optional<Error>& why) { end(why); }});
    setState(State::Starting);
}

void ListenRun::take(ListenTask::Batch batch) {
    m_figures = std::move(batch.figures);
    m_wire.take(std::move(batch.wire));
    if (m_state == State::Starting && !m_figures.address.empty()) {
        m_state = State::Listening;
    }
    const std::int64_t now = replay::wireMicroseconds();
    m_moments.push_back({now, m_figures.messages});
    while (m_moments.size() > 2 && m_moments[1].us < now - kRateOver) {
        m_moments.pop_front();
    }
    emit changed();
    for (const auto& [file, durable] : batch.left) {
        emit stored(toQString(file), durable);
    }
    if (!m_figures.file.empty()) {
        emit stored(toQString(m_figures.file), m_figures.durable);
    }
}

double ListenRun::rate() const {
    if (m_moments.empty() || !isLive()) {
        return 0;
    }
    const std::int64_t now = replay::wireMicroseconds(), from = now - kRateOver;
    std::uint64_t before = m_moments.front().messages;
    std::int64_t since = m_moments.front().us;
    for (const Moment& one : m_moments) {
        if (one.us <= from) {
            before = one.messages;
            since = from;
        }
    }
    constexpr double kUsOfSecond = 1e6;
    const double seconds = static_cast<double>(now - since) / kUsOfSecond;
    return seconds <= 0 ? 0 : static_cast<double>(m_figures.messages - before) / seconds;
}

void ListenRun::end(const std::optional<Error>& why) {
    m_ended = why ? sentence(*why) : QString();
    m_head.endedUs = replay::wireMicroseconds();
    m_head.messages = m_figures.messages;
    m_figures.open = 0;
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

void ListenRun::stop() {
    if (m_task && m_state != State::Stopping) {
        m_task->stop();
        setState(State::Stopping);
    }
}

void ListenRun::letGo() {
    m_reading = JobHandle();
    if (m_task) {
        m_task.reset();
        m_ended = tr("Listening ended, since the project was closed.");
        setState(State::Kept);
        emit over();
    }
}

}  // namespace plumb::desk
