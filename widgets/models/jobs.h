// Work off the GUI thread, as the window sees it: started here, listed while it runs, its result delivered on the GUI
// thread. A JobHandle is the owner's end: dropping it stops the work and its result is never delivered, so the newest
// request replaces the one before by being assigned to its handle.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "base/jobs.h"
#include "base/result.h"
#endif

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plumb::desk {

struct JobState {
    QString title;
    CancelSource cancel;
    Progress progress;
    std::atomic<bool> forgotten{false};
    QElapsedTimer since;
};

class JobHandle {
public:
    JobHandle() = default;
    explicit JobHandle(std::shared_ptr<JobState> state)
        : m_state(std::move(state)) {}
    JobHandle(JobHandle&&) noexcept = default;
    JobHandle& operator=(JobHandle&& other) noexcept {
        drop();
        m_state = std::move(other.m_state);
        return *this;
    }
    ~JobHandle() { drop(); }

    /// Stops the work and forgets its result.
    void drop() {
        if (m_state) {
            m_state->forgotten.store(true);
            m_state->cancel.stop();
            m_state.reset();
        }
    }
    [[nodiscard]] bool active() const { return m_state != nullptr; }
    [[nodiscard]] Progress::State progress() const { return m_state ? m_state->progress.state() : Progress::State{}; }

private:
    std::shared_ptr<JobState> m_state;
};

/// What ended, for the list of past work.
struct PastJob {
    QString title;
    QString outcome;  ///< in words; empty: done
    bool failed = false;
    qint64 milliseconds = 0;
};

class Jobs final : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override;

    /// `done` runs on the GUI thread unless `context` has gone or the handle was dropped. Stopped by the user (in the
    /// activity panel), the result is the error base.cancelled.
    template <class T>
    [[nodiscard]] JobHandle run(QObject* context, const QString& title,
                                std::function<Result<T>(const CancelToken&, Progress&)> work,
                                std::function<void(Result<T>)> done) {
        auto state = begin(title);
        m_pool->post(
            [this, state, context = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
                auto result = std::make_shared<Result<T>>(fail(MessageId::Cancelled));
                if (!state->cancel.token().stopped()) {
                    *result = guarded<T>(work, *state);
                }
                post([this, state, context, result, done] {
                    end(state, *result ? nullptr : &result->error());
                    if (!state->forgotten.load() && context) {
                        done(std::move(*result));
                    }
                });
            });
        return JobHandle(std::move(state));
    }

    [[nodiscard]] const std::vector<std::shared_ptr<JobState>>& running() const { return m_running; }
    [[nodiscard]] const std::vector<PastJob>& past() const { return m_past; }
    void stop(std::size_t running);
    void stopAll();
    /// Runs on the GUI thread, soon. From any thread.
    void post(std::function<void()> what);

signals:
    void changed();
    void progressed();

private:
    template <class T>
    static Result<T> guarded(const std::function<Result<T>(const CancelToken&, Progress&)>& work, JobState& state) {
        try {
            return work(state.cancel.token(), state.progress);
        } catch (const std::bad_alloc&) {
            return fail(MessageId::OutOfMemory, {state.title.toStdString()});
        }
    }
    [[nodiscard]] std::shared_ptr<JobState> begin(const QString& title);
    void end(const std::shared_ptr<JobState>& state, const Error* error);

    std::vector<std::shared_ptr<JobState>> m_running;
    std::vector<PastJob> m_past;
    QTimer m_tick;
    std::unique_ptr<JobPool> m_pool;
};

}  // namespace plumb::desk
