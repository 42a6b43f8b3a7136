#include "widgets/models/jobs.h"

#include "widgets/models/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace plumb::desk {
namespace {
constexpr std::size_t kPastKept = 100;
constexpr qint64 kWorthKeeping = 300;  // milliseconds; what is quicker would only fill the list
constexpr int kTick = 250;
}  // namespace

// Two more than the machine has cores: what the user just asked for begins while long work goes on.
Jobs::Jobs(QObject* parent)
    : QObject(parent)
    , m_pool(std::make_unique<JobPool>(std::max(2u, std::thread::hardware_concurrency()) + 2)) {
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &Jobs::progressed);
}

Jobs::~Jobs() {
    stopAll();
    m_pool.reset();
}

void Jobs::post(std::function<void()> what) {
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

std::shared_ptr<JobState> Jobs::begin(const QString& title) {
    auto state = std::make_shared<JobState>();
    state->title = title;
    state->since.start();
    m_running.push_back(state);
    m_tick.start();
    emit changed();
    return state;
}

void Jobs::end(const std::shared_ptr<JobState>& state, const Error* error) {
    m_running.erase(std::remove(m_running.begin(), m_running.end(), state), m_running.end());
    if (m_running.empty()) {
        m_tick.stop();
    }
    const qint64 took = state->since.elapsed();
    const bool failed = error && error->id() != MessageId::Cancelled;
    if (!state->forgotten.load() && (failed || took >= kWorthKeeping)) {
        PastJob past{state->title, error ? sentence(*error) : QString(), failed, took};
        m_past.insert(m_past.begin(), std::move(past));
        m_past.resize(std::min(m_past.size(), kPastKept));
    }
    emit changed();
}

void Jobs::stop(std::size_t running) {
    if (running < m_running.size()) {
        m_running[running]->cancel.stop();
    }
}

void Jobs::stopAll() {
    for (const std::shared_ptr<JobState>& state : m_running) {
        state->cancel.stop();
    }
}

}  // namespace plumb::desk
