// What is to be sent, as a document: the plan at the left, and at the right what would leave, message by message beside
// what stands in the source. Nothing leaves before the dry run has been made and what is to be asked was answered.
#pragma once

#include "widgets/change/change_page.h"
#include "widgets/common/desk.h"
#include "widgets/diff/diff_model.h"
#include "widgets/models/jobs.h"
#include "widgets/replay/dry_run.h"
#include "widgets/replay/replay_hub.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace plumb::desk {

class JobHead;
class NoticeLine;
class PlanForm;
class RowView;

class PlanPage final : public QWidget {
    Q_OBJECT

public:
    PlanPage(Desk& desk, Feed& feed, ChangeTargets targets, QWidget* parent = nullptr);

    [[nodiscard]] Feed* feed() const { return m_feed; }
    [[nodiscard]] PlanForm* form() const { return m_form; }
    [[nodiscard]] const DryRun* dry() const { return m_dry.get(); }
    [[nodiscard]] DiffModel& differences() { return m_model; }
    /// With the messages that are chosen now.
    void begin();
    [[nodiscard]] bool canSend() const;
    void send();
    /// To the message of the dry run so many further; beyond its ends nothing happens.
    [[nodiscard]] bool canStep(int by) const;
    void step(int by);
    /// -1: none.
    [[nodiscard]] int shownMessage() const { return m_place; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildLooking();
    QWidget* buildAsking();
    void listen();
    void say();
    void refresh();
    void edited();
    void look();
    void took(Result<std::shared_ptr<const DryRun>> dry);
    void describe();
    void restateAsking();
    void showMessage(int place);
    void fitColumns();
    void compared(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const replay::EndpointCard* card() const;
    [[nodiscard]] std::int64_t source() const;
    [[nodiscard]] replay::Guard guard() const;
    [[nodiscard]] std::shared_ptr<const std::vector<std::uint32_t>> numbers() const;
    [[nodiscard]] SendPlan plan() const;
    /// What is in the way of sending, as a sentence; empty: nothing.
    [[nodiscard]] QString inTheWay() const;

    Desk& m_desk;
    ReplayHub& m_hub;
    QPointer<Feed> m_feed;
    ChangeTargets m_targets;
    std::string m_ids;  ///< what new control ids begin with
    JobHead* m_head;
    PlanForm* m_form;
    QCheckBox* m_allowed;
    QLabel *m_confirmName, *m_inTheWay, *m_which, *m_refused;
    QLineEdit* m_confirm;
    QPushButton *m_send, *m_newEndpoint, *m_newProject;
    QToolButton *m_previous, *m_next, *m_nextRefused, *m_all;
    QWidget *m_asking, *m_looking;
    RowView* m_view;
    QPlainTextEdit* m_bytes;
    DiffModel m_model;
    std::shared_ptr<const DryRun> m_dry;
    int m_place = -1;
    QTimer m_settle;
    JobHandle m_job, m_comparing;
};

/// The page of a feed, in front.
PlanPage* showPlan(Desk& desk, Feed& feed, ChangeTargets targets);
/// The one that can be seen; nullptr: none.
[[nodiscard]] PlanPage* planPageInSight();

}  // namespace plumb::desk
