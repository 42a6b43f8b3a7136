// A run as the window holds it: what became of its messages and what went over the wire, read from the project or told
// by the task that sends, and that task while there is one. Pages and the wire log share it.
#pragma once

#include "widgets/models/outcome_model.h"
#include "widgets/models/run_figures.h"
#include "widgets/models/send_plan.h"
#include "widgets/replay/kept_run.h"
#include "widgets/replay/send_task.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace plumb::desk {

class SentRun final : public KeptRun {
    Q_OBJECT

public:
    enum class State : quint8 {
        Reading,  ///< what is kept is being read
        Kept,     ///< nobody sends
        Sending,
        Paused,
        Stopping,  ///< those under way are waited for
    };

    explicit SentRun(QObject* parent = nullptr);
    ~SentRun() override;

    /// As it was sent to, by the name that it has now.
    [[nodiscard]] const replay::EndpointCard& card() const { return m_card; }
    /// Its endpoint is called so now.
    void setName(const std::string& name);
    [[nodiscard]] const SendPlan& plan() const { return m_plan; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLive() const { return m_task != nullptr; }
    [[nodiscard]] OutcomeModel& outcomes() { return m_outcomes; }
    [[nodiscard]] const OutcomeModel& outcomes() const { return m_outcomes; }
    [[nodiscard]] const RunFigures& figures() const { return m_figures; }
    /// Messages of the plan that no row speaks of yet.
    [[nodiscard]] std::uint64_t left() const;

    /// Reads what the project has of it.
    void read(Jobs& jobs, const std::shared_ptr<project::Project>& project, const project::ReplayHead& head);
    /// It is sent soon: something is read before.
    void expect(const project::ReplayHead& head);
    /// Begins to send, or goes on.
    void send(QThread& network, SendSetup setup);
    void pause();
    void resume();
    void stop();
    /// At once: what is under way is Unknown.
    void abort();
    /// A message that waits to be sent again is given up, or leaves now; nothing: all of them leave now.
    void skip(std::uint64_t message);
    void retryNow(std::optional<std::uint64_t> message);
    /// What deserves attention now, a sentence each.
    [[nodiscard]] const QMap<int, QString>& alerts() const { return m_alerts; }
    /// The project closes: what is under way is given up, and the project let go.
    void letGo();
    /// Its project is open no more; what it shows stays.
    [[nodiscard]] bool isLetGo() const { return m_letGo; }

signals:
    /// Something deserves attention, or does no more.
    void alerted(const plumb::replay::Alert& alert, const QString& text);

private:
    struct Read {
        std::vector<project::OutcomeRow> outcomes;
        std::vector<project::KeptWireRow> wire;
    };

    void setState(State state);
    void setHead(const project::ReplayHead& head);
    void take(SendTask::Batch batch);
    void hear(const replay::Alert& alert);
    void end(const std::optional<Error>& why);

    replay::EndpointCard m_card;
    SendPlan m_plan;
    State m_state = State::Kept;
    QMap<int, QString> m_alerts;
    bool m_letGo = false;
    OutcomeModel m_outcomes;
    RunFigures m_figures;
    std::unique_ptr<SendTask> m_task;
};

}  // namespace plumb::desk
