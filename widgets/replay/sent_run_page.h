// A run as a document: how far it is, how fast it goes, and what became of each message. What can be done with it now
// stands in its head: pause, stop, go on, try again.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/documents/closing_page.h"
#include "widgets/replay/replay_hub.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace plumb::desk {

class NoticeLine;
class OutcomeBar;
class OutcomeDetails;
class RowView;
class RunCharts;

class SentRunPage final : public QWidget, public ClosingPage {
    Q_OBJECT

public:
    /// What can be done with a run.
    enum class Deed : quint8 {
        Pause,
        Resume,
        Stop,
        Abort,
        GoOn,
        Retry,
        RetryThis,  ///< of the row that is chosen; one that waits leaves now
        RetryNow,   ///< what waits to be sent again
        Skip,       ///< the row that is chosen is not sent again
        SendUnknown,
        OpenMessage
    };

    SentRunPage(Desk& desk, SentRun& run, QWidget* parent = nullptr);

    [[nodiscard]] SentRun* run() const { return m_run; }
    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] OutcomeBar* bar() const { return m_bar; }
    [[nodiscard]] bool can(Deed deed) const;
    void perform(Deed deed);
    [[nodiscard]] bool mayClose() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fitText();
    void say();
    void restate();
    void restateButtons();
    [[nodiscard]] QString stateText() const;
    void chosen();
    void openMessage();
    void askForUnknown();
    void goOn(const replay::Resend& resend);
    void showOutcome(quint64 message);
    void showMenu(const QPoint& at);
    void showAlerts();
    [[nodiscard]] bool isWaiting(const project::OutcomeRow* row) const;
    [[nodiscard]] const project::OutcomeRow* current() const;

    Desk& m_desk;
    ReplayHub& m_hub;
    QPointer<SentRun> m_run;
    QLabel *m_title, *m_label, *m_state, *m_counts;
    QPushButton *m_pause, *m_stop, *m_abort, *m_goOn, *m_retry, *m_retryNow, *m_unknown;
    QProgressBar* m_progress;
    NoticeLine *m_notice, *m_alerts;
    RunCharts* m_charts;
    OutcomeBar* m_bar;
    RowView* m_list;
    OutcomeDetails* m_details;
    QTimer m_soon;  ///< what is counted is said now and then, not with each batch
};

/// The page of a run, in front; nullptr is passed over.
SentRunPage* showSentRun(Desk& desk, SentRun* run);
/// The one that actions mean: with the keyboard, or in sight; nullptr: none.
[[nodiscard]] SentRunPage* sentRunPageOf(const Desk& desk);

}  // namespace plumb::desk
