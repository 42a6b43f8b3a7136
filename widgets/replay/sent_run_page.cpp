#include "widgets/replay/sent_run_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/find_page.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"
#include "widgets/models/sentences.h"
#include "widgets/project/project_place.h"
#include "widgets/replay/outcome_bar.h"
#include "widgets/replay/outcome_details.h"
#include "widgets/replay/replay_model.h"
#include "widgets/replay/run_charts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace plumb::desk {

using State = SentRun::State;

bool SentRunPage::can(Deed deed) const {
    if (!m_run) {
        return false;
    }
    const bool live = m_run->isLive(), kept = m_run->state() == State::Kept && m_hub.isWritable() && !m_run->isLetGo();
    const OutcomeModel& rows = m_run->outcomes();
    switch (deed) {
    case Deed::Pause:
        return m_run->state() == State::Sending;
    case Deed::Resume:
        return m_run->state() == State::Paused;
    case Deed::Stop:
        return live && m_run->state() != State::Stopping;
    case Deed::Abort:
        return live;
    case Deed::GoOn:
        return kept && m_run->left() > 0;
    case Deed::Retry:
        return kept && rows.parked() > 0;
    case Deed::RetryThis:
        return isWaiting(current()) || (kept && current() && current()->fate == replay::Fate::Parked);
    case Deed::RetryNow:
        return live && m_run->state() == State::Sending && rows.waiting() > 0;
    case Deed::Skip:
        return isWaiting(current());
    case Deed::SendUnknown:
        return kept && rows.mayHaveArrived() > 0;
    case Deed::OpenMessage:
        return current() != nullptr;
    }
    return false;
}

void SentRunPage::perform(Deed deed) {
    if (!can(deed)) {
        return;
    }
    switch (deed) {
    case Deed::Pause:
        m_run->pause();
        break;
    case Deed::Resume:
        m_run->resume();
        break;
    case Deed::Stop:
        m_run->stop();
        break;
    case Deed::Abort:
        m_run->abort();
        break;
    case Deed::GoOn:
        goOn({});
        break;
    case Deed::Retry:
        goOn({true, false});
        break;
    case Deed::RetryThis:
        if (isWaiting(current())) {
            m_run->retryNow(current()->message);
        } else {
            replay::Resend one{true, false};
            one.only = std::vector<std::uint64_t>{current()->message};
            goOn(one);
        }
        break;
    case Deed::RetryNow:
        m_run->retryNow(std::nullopt);
        break;
    case Deed::Skip:
        m_run->skip(current()->message);
        break;
    case Deed::SendUnknown:
        askForUnknown();
        break;
    case Deed::OpenMessage:
        openMessage();
        break;
    }
}

bool SentRunPage::isWaiting(const project::OutcomeRow* row) const {
    return row && m_run->isLive() && row->fate == replay::Fate::Again;
}

void SentRunPage::askForUnknown() {
    m_notice->ask(tr("%Ln messages may have been delivered already. Sent again, the receiver may have them twice.",
                     nullptr, static_cast<int>(m_run->outcomes().mayHaveArrived())),
                  {{tr("Leave them"), [this] { m_list->setFocus(); }, QStringLiteral("run.leaveUnknown")},
                   {tr("Send them again"),
                    [this] {
                        goOn({false, true});
                    },
                    QStringLiteral("run.sendUnknownNow")}});
    m_notice->focusFirst();
}

void SentRunPage::goOn(const replay::Resend& resend) {
    const auto begin = [this, resend] {
        if (const QString problem = m_hub.goOn(*m_run, resend); !problem.isEmpty()) {
            m_notice->ask(problem, {{tr("Close"), [] {}, QStringLiteral("run.closeNotice")}});
        }
        m_hub.show(m_run);
    };
    if (m_run->card().endpoint.label != replay::Label::Production) {
        begin();
        return;
    }
    m_notice->ask(tr("%1 is in production.").arg(toQString(m_run->card().endpoint.name)),
                  {{tr("Do not send"), [this] { m_list->setFocus(); }, QStringLiteral("run.notToProduction")},
                   {tr("Send to production"), begin, QStringLiteral("run.toProduction")}},
                  QStringLiteral("error"));
    m_notice->focusFirst();
}

const project::OutcomeRow* SentRunPage::current() const {
    return m_run ? m_run->outcomes().at(m_list->currentIndex().row()) : nullptr;
}

void SentRunPage::chosen() {
    const project::OutcomeRow* const row = current();
    m_details->show(m_run, row);
    m_desk.actions.refresh();
    // The keyboard comes to rest on a row that nobody has chosen yet.
    if (row && m_list->selectionModel()->isSelected(m_list->currentIndex())) {
        emit m_hub.wireAsked(row->message);
    }
}

void SentRunPage::openMessage() {
    const project::OutcomeRow* const row = current();
    const auto item = row ? m_run->outcomes().item(row->message) : std::nullopt;
    if (item && item->source != 0) {
        goToPlace(m_desk, {item->source, item->number, {}});
    }
}

void SentRunPage::showOutcome(quint64 message) {
    if (const int row = m_run && m_hub.shown() == m_run.data() ? m_run->outcomes().rowOf(message) : -1; row >= 0) {
        m_list->selectRow(row);
    }
}

QString SentRunPage::stateText() const {
    switch (m_run->state()) {
    case State::Reading:
        return tr("Reading what was kept");
    case State::Sending:
        return tr("Sending");
    case State::Paused:
        return tr("Paused");
    case State::Stopping:
        return tr("Stopping: what is under way is waited for");
    case State::Kept:
        break;
    }
    return m_run->ended().isEmpty() ? (m_run->left() == 0 ? tr("All of it was dealt with") : tr("Ended"))
                                    : m_run->ended();
}

void SentRunPage::restate() {
    if (!m_run) {
        return;
    }
    const replay::Endpoint& endpoint = m_run->card().endpoint;
    m_label->setText(labelWords(endpoint.label));
    setTone(m_label, endpoint.label == replay::Label::Production ? QStringLiteral("error")
                     : endpoint.label == replay::Label::Test     ? QStringLiteral("fine")
                                                                 : QStringLiteral("muted"));
    const QString name = toQString(m_run->head().name);
    m_title->setText(name);
    m_title->setToolTip(toQString(m_run->head().address));
    setWindowTitle(m_run->head().begunUs == 0 ? name : tr("%1, %2").arg(name, momentText(m_run->head().begunUs)));
    m_state->setText(stateText());
    setTone(m_state, m_run->state() == State::Kept && !m_run->ended().isEmpty() ? QStringLiteral("warning")
                                                                                : QStringLiteral("muted"));
    const OutcomeModel& rows = m_run->outcomes();
    const std::uint64_t all = std::max(m_run->head().messages, rows.total());
    QStringList counts{tr("%1 of %2 messages").arg(counted(rows.total()), counted(all))};
    if (rows.parked() > 0) {
        counts.append(tr("%1 parked").arg(counted(rows.parked())));
    }
    if (rows.mayHaveArrived() > 0) {
        counts.append(tr("%1 may have arrived").arg(counted(rows.mayHaveArrived())));
    }
    m_counts->setText(counts.join(QStringLiteral(", ")));
    constexpr int kSteps = 1000;
    m_progress->setRange(0, kSteps);
    m_progress->setValue(all == 0 ? 0 : static_cast<int>(rows.total() * kSteps / all));
    showAlerts();
    m_bar->restate();
    m_charts->setFigures(m_run->figures());
    restateButtons();
    m_list->setEmptyText(m_run->state() == State::Reading ? tr("Reading")
                         : rows.isFiltered()              ? tr("No message is like that")
                                                          : tr("Nothing has ended yet"),
                         rows.isFiltered() ? tr("Choose another outcome, or empty the line.")
                                           : tr("A message stands here when its first attempt is over."));
}

void SentRunPage::showAlerts() {
    const QString text = m_run->isLive() ? QStringList(m_run->alerts().values()).join(QLatin1Char(' ')) : QString();
    if (text.isEmpty()) {
        m_alerts->hide();
    } else if (m_alerts->sentence() != text) {
        m_alerts->ask(text, {});
    }
}

void SentRunPage::showMenu(const QPoint& at) {
    if (!current()) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("run.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, Deed deed) {
        menu->addAction(text, this, [this, deed] { perform(deed); })->setEnabled(can(deed));
    };
    add(tr("Go to the message"), Deed::OpenMessage);
    menu->addSeparator();
    add(isWaiting(current()) ? tr("Send it again now") : tr("Try it again"), Deed::RetryThis);
    add(tr("Skip it"), Deed::Skip);
    menu->popup(at);
}

bool SentRunPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_list->viewport()) {
        fitText();
    }
    if (watched == m_list && event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard && current()) {
        const QRect place = m_list->visualRect(m_list->currentIndex().siblingAtColumn(0));
        showMenu(m_list->viewport()->mapToGlobal(place.bottomLeft()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SentRunPage::restateButtons() {
    const bool live = m_run->isLive();
    m_pause->setText(m_run->state() == State::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setVisible(live);
    m_pause->setEnabled(can(Deed::Pause) || can(Deed::Resume));
    m_stop->setVisible(live);
    m_stop->setEnabled(can(Deed::Stop));
    m_abort->setVisible(live);
    m_goOn->setVisible(can(Deed::GoOn));
    m_retry->setVisible(can(Deed::Retry));
    m_retryNow->setVisible(can(Deed::RetryNow));
    m_unknown->setVisible(can(Deed::SendUnknown));
    m_desk.actions.refresh();
}

bool SentRunPage::mayClose() {
    if (!m_run || !m_run->isLive()) {
        return true;
    }
    m_notice->ask(tr("Messages are being sent."),
                  {{tr("Stay"), [this] { m_list->setFocus(); }, QStringLiteral("run.stay")},
                   {tr("Stop, and close when it has"),
                    [this] {
                        connect(m_run, &SentRun::over, this, [this] {
                            if (closeNow) {
                                closeNow();
                            }
                        });
                        m_run->stop();
                    },
                    QStringLiteral("run.stopAndClose")}});
    m_notice->focusFirst();
    return false;
}

SentRunPage* showSentRun(Desk& desk, SentRun* run) {
    if (!run) {
        return nullptr;
    }
    auto* page = findPage<SentRunPage>([run](const SentRunPage& one) { return one.run() == run; });
    if (!page) {
        page = new SentRunPage(desk, *run);
    }
    ReplayHub::of(desk).show(run);
    desk.showPage(page, page->windowTitle(), QStringLiteral("replay"));
    page->setFocus(Qt::OtherFocusReason);
    return page;
}

SentRunPage* sentRunPageOf(const Desk&) {
    SentRunPage* seen = nullptr;
    for (QWidget* const one : QApplication::allWidgets()) {
        auto* const page = qobject_cast<SentRunPage*>(one);
        if (page && page->isVisible()) {
            const QWidget* const focused = QApplication::focusWidget();
            if (focused && page->isAncestorOf(focused)) {
                return page;
            }
            seen = page;
        }
    }
    return seen;
}

}  // namespace plumb::desk
