// A listener's run as the window holds it: how it fares while it listens, and what went over the wire.
#pragma once

#include "widgets/replay/kept_run.h"
#include "widgets/replay/listen_task.h"

#include <deque>
#include <memory>

namespace plumb::desk {

class ListenRun final : public KeptRun {
    Q_OBJECT

public:
    enum class State : quint8 {
        Reading,  ///< what is kept is being read
        Kept,     ///< it does not listen
        Starting,
        Listening,
        Stopping,  ///< what has come is stored and answered
    };

    explicit ListenRun(QObject* parent = nullptr);
    ~ListenRun() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLive() const { return m_task != nullptr; }
    [[nodiscard]] const replay::ListenerCard& card() const { return m_card; }
    [[nodiscard]] const ListenFigures& figures() const { return m_figures; }
    /// Messages a second, of the last few seconds.
    [[nodiscard]] double rate() const;

    /// Reads what the project has of it.
    void read(Jobs& jobs, const std::shared_ptr<project::Project>& project, const project::ReplayHead& head);
    void start(QThread& thread, ListenSetup setup);
    void stop();
    /// The project closes: what has come whole is stored and answered, and the project let go.
    void letGo();

signals:
    /// Messages are on the disk: so many bytes of this file.
    void stored(const QString& file, quint64 durable);

private:
    struct Moment {
        std::int64_t us = 0;
        std::uint64_t messages = 0;
    };

    void setState(State state);
    void take(ListenTask::Batch batch);
    void end(const std::optional<Error>& why);

    replay::ListenerCard m_card;
    State m_state = State::Kept;
    ListenFigures m_figures;
    std::deque<Moment> m_moments;
    std::unique_ptr<ListenTask> m_task;
};

}  // namespace plumb::desk
