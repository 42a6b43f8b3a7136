#include "widgets/replay/plan_page.h"

#include "base/clock.h"
#include "widgets/common/actions.h"
#include "widgets/common/find_page.h"
#include "widgets/common/job_head.h"
#include "widgets/common/row_view.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/counted.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/plan_form.h"
#include "widgets/replay/recording.h"
#include "widgets/replay/sent_run_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace plumb::desk {

void PlanPage::begin() {
    refresh();
    if (m_feed) {
        const std::size_t selected = m_targets.selected(m_feed).size(), listed = m_targets.listed(m_feed).size();
        m_form->setScope(selected > 1              ? PlanScope::Selected
                         : listed < m_feed->size() ? PlanScope::Listed
                                                   : PlanScope::All);
    }
    look();
}

void PlanPage::refresh() {
    if (m_feed) {
        m_form->setCounts(m_targets.selected(m_feed).size(), m_targets.listed(m_feed).size(), m_feed->size());
        m_form->setSourceLabel(m_hub.labelOf(source()));
        m_form->setCaptured(capturedAt(m_feed->snapshot(), 0).has_value());
    }
    restateAsking();
}

std::int64_t PlanPage::source() const {
    const ProjectFeed* const one = m_feed && m_desk.project ? m_desk.project->of(m_feed) : nullptr;
    return one ? one->source() : 0;
}

const replay::EndpointCard* PlanPage::card() const {
    return m_hub.endpoint(m_form->endpoint());
}

replay::Guard PlanPage::guard() const {
    const replay::EndpointCard* const to = card();
    return to ? replay::guardOf(*to, {m_hub.labelOf(source())}) : replay::Guard{};
}

SendPlan PlanPage::plan() const {
    SendPlan plan = m_form->plan();
    plan.idStart = m_ids;
    if (m_feed && m_feed->chosenCharset()) {
        plan.charset = std::string(m_feed->chosenCharset()->name());
    }
    return plan;
}

std::shared_ptr<const std::vector<std::uint32_t>> PlanPage::numbers() const {
    if (m_form->scope() == PlanScope::All) {
        return nullptr;
    }
    return std::make_shared<const std::vector<std::uint32_t>>(
        m_form->scope() == PlanScope::Selected ? m_targets.selected(m_feed) : m_targets.listed(m_feed));
}

void PlanPage::edited() {
    m_job.drop();
    m_comparing.drop();
    m_dry.reset();
    m_place = -1;
    m_model.setComparison(nullptr);
    m_bytes->clear();
    m_settle.start();
    describe();
}

void PlanPage::look() {
    m_settle.stop();
    if (!m_feed || !m_form->problem().isEmpty()) {
        describe();
        return;
    }
    const replay::EndpointCard* const to = card();
    m_job = m_desk.jobs.run<std::shared_ptr<const DryRun>>(
        this, tr("Looking at what would be sent"),
        [snapshot = m_feed->snapshot(), numbers = numbers(), plan = plan(),
         framing = to ? to->endpoint.framing : replay::Framing{}](const CancelToken& cancel, Progress& progress) {
            return dryRun(snapshot, numbers, plan, framing, cancel, progress);
        },
        [this](Result<std::shared_ptr<const DryRun>> dry) { took(std::move(dry)); });
    m_head->setRunning([this] { return m_job.progress(); });
    describe();
}

void PlanPage::took(Result<std::shared_ptr<const DryRun>> dry) {
    m_job = {};
    m_head->setDone();
    if (!dry) {
        m_head->setSentence(sentence(dry.error()), QStringLiteral("error"));
        return;
    }
    m_dry = std::move(*dry);
    describe();
    showMessage(m_dry->shown.empty() ? -1 : 0);
}

void PlanPage::describe() {
    m_looking->setEnabled(m_dry != nullptr);
    if (!m_feed) {
        m_head->setSentence(tr("The messages were closed."));
        m_form->setEnabled(false);
    } else if (!m_dry) {
        m_head->setSentence(m_form->problem(), QStringLiteral("error"));
    } else {
        const std::uint64_t times = m_form->plan().repeat;
        QString said =
            tr("%1 messages would leave, %2 bytes").arg(counted(m_dry->ready * times), counted(m_dry->bytes * times));
        if (m_dry->refused > 0) {
            said += tr(", %1 cannot").arg(counted(m_dry->refused * times));
        }
        m_head->setSentence(said + QLatin1Char('.'),
                            m_dry->refused > 0 ? QStringLiteral("warning") : QStringLiteral("muted"));
    }
    m_view->setEmptyText(m_dry ? tr("Nothing is changed on the way") : tr("What would leave"),
                         m_dry ? tr("But for line ends and what stands around the message it leaves as it is.")
                               : tr("The messages are prepared as they would be sent. Nothing leaves yet."));
    restateAsking();
}

QString PlanPage::inTheWay() const {
    if (!m_hub.isWritable()) {
        return tr("What is sent is recorded in a project. Make one, or open one that can be written.");
    }
    if (!card()) {
        return tr("Make an endpoint first.");
    }
    if (const auto problems = replay::problemsOf(card()->endpoint); !problems.empty()) {
        return sentence(problems.front());
    }
    if (m_feed && source() == 0) {
        return tr("The messages do not stand in the project yet.");
    }
    if (m_dry && m_dry->ready == 0) {
        return tr("No message can leave.");
    }
    return {};
}

void PlanPage::restateAsking() {
    const replay::Guard asks = guard();
    m_allowed->setVisible(asks.asksForPatientData);
    m_confirmName->setVisible(!asks.confirmation.empty());
    m_confirm->setVisible(!asks.confirmation.empty());
    m_confirmName->setText(tr("This endpoint is in production. Type %1 to confirm:").arg(toQString(asks.confirmation)));
    const QString problem = inTheWay();
    m_inTheWay->setText(problem);
    m_inTheWay->setVisible(!problem.isEmpty());
    m_send->setEnabled(canSend());
    m_send->setText(m_dry && m_dry->ready > 0
                        ? tr("Send %Ln messages", nullptr, static_cast<int>(m_dry->ready * m_form->plan().repeat))
                        : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    const bool recorded = m_hub.isWritable();
    m_newEndpoint->setEnabled(recorded);
    m_newEndpoint->setVisible(recorded || !canRecord(m_desk));
    m_newProject->setVisible(!recorded && canRecord(m_desk));
    m_desk.actions.refresh();
}

bool PlanPage::canSend() const {
    return m_feed && m_dry && m_dry->ready > 0 && inTheWay().isEmpty() &&
           replay::passes(guard(), m_allowed->isChecked(), m_confirm->text().toStdString());
}

void PlanPage::send() {
    if (!canSend()) {
        return;
    }
    const replay::EndpointCard to = *card();
    const SendPlan how = plan();
    project::ReplayHead head;
    head.name = to.endpoint.name;
    head.address = to.endpoint.address.text();
    head.endpoint = replay::writeCard(to);
    head.plan = how.text();
    head.source = m_feed->title().toStdString();
    for (const std::uint32_t number : m_dry->numbers) {
        head.items.add(source(), number);
    }
    head.messages = head.items.size() * how.repeat;
    std::shared_ptr<const PlanMessages> messages = m_hub.messagesOf(head.items, how.repeat);
    if (!messages) {
        m_head->setSentence(tr("The messages do not stand in the project yet."), QStringLiteral("warning"));
        return;
    }
    // The next run has ids of its own.
    m_ids = replay::idStart(wallMilliseconds());
    m_confirm->clear();
    m_allowed->setChecked(false);
    SentRun* const run = m_hub.send(to, how, std::move(head), std::move(messages));
    edited();
    showSentRun(m_desk, run);
}

bool PlanPage::canStep(int by) const {
    const int to = m_place + by;
    return m_dry && m_place >= 0 && to >= 0 && to < static_cast<int>(m_dry->shown.size());
}

void PlanPage::step(int by) {
    if (canStep(by)) {
        showMessage(m_place + by);
    }
}

void PlanPage::showMessage(int place) {
    m_place = place;
    m_comparing.drop();
    if (!m_dry || place < 0) {
        m_model.setComparison(nullptr);
        m_bytes->clear();
        m_which->clear();
        m_refused->hide();
        return;
    }
    const DryRun::Message& message = m_dry->shown[static_cast<std::size_t>(place)];
    const std::size_t some = m_dry->shown.size();
    m_which->setText(
        some < m_dry->numbers.size()
            ? tr("Message %1, %2 of the first %3")
                  .arg(counted(message.number + 1), counted(static_cast<std::uint64_t>(place) + 1), counted(some))
            : tr("Message %1, %2 of %3")
                  .arg(counted(message.number + 1), counted(static_cast<std::uint64_t>(place) + 1), counted(some)));
    m_refused->setVisible(message.refused.has_value());
    m_refused->setText(message.refused ? tr("It cannot leave: %1").arg(sentence(*message.refused)) : QString());
    m_previous->setEnabled(canStep(-1));
    m_next->setEnabled(canStep(1));
    m_nextRefused->setVisible(m_dry->refused > 0);
    m_desk.actions.refresh();
    if (m_desk.masked()) {
        m_bytes->setPlainText(tr("Hidden while names and identifiers are masked."));
    } else if (message.refused) {
        m_bytes->clear();
    } else {
        std::vector<std::uint8_t> frame;
        const replay::EndpointCard* const to = card();
        replay::appendFrame(frame, asBytes(message.after), to ? to->endpoint.framing : replay::Framing{});
        m_bytes->setPlainText(toQString(replay::wireText(frame)));
    }
    const auto side = [this](const QString& title, const std::string& bytes) {
        auto made = std::make_shared<DiffSide>();
        made->title = title;
        made->bytes = bytes;
        made->charset = m_feed && m_feed->chosenCharset() ? *m_feed->chosenCharset() : made->charset;
        return std::shared_ptr<const DiffSide>(std::move(made));
    };
    m_comparing = m_desk.jobs.run<std::shared_ptr<const Comparison>>(
        this, tr("Comparing a message with what would leave"),
        [left = side(tr("As it stands"), message.before),
         right = side(tr("As it would leave"), message.refused ? message.before : message.after)](
            const CancelToken&, Progress&) -> Result<std::shared_ptr<const Comparison>> {
            return std::make_shared<const Comparison>(left, right, DiffHow{});
        },
        [this](Result<std::shared_ptr<const Comparison>> made) {
            m_comparing = {};
            if (made) {
                compared(std::move(*made));
            }
        });
}

/// Both texts are seen beside each other; what was done to them only where there is room for it as well.
void PlanPage::fitColumns() {
    constexpr int kPath = 120, kWhat = 120, kLeast = 140, kMuch = 230;
    const int room = m_view->viewport()->width() - kPath;
    const int each = std::max(kLeast, (room >= kWhat + 2 * kMuch ? room - kWhat : room) / 2);
    m_view->header()->resizeSection(DiffModel::PathColumn, kPath);
    m_view->header()->resizeSection(DiffModel::LeftColumn, each);
    m_view->header()->resizeSection(DiffModel::RightColumn, each);
}

void PlanPage::compared(std::shared_ptr<const Comparison> comparison) {
    fitColumns();
    m_model.setMasked(m_desk.masked());
    m_model.setComparison(std::move(comparison));
    if (const int first = m_model.nextDifference(-1); first >= 0) {
        m_view->selectRow(first);
    }
}

void PlanPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

PlanPage* planPageInSight() {
    return findPageInSight<PlanPage>();
}

PlanPage* showPlan(Desk& desk, Feed& feed, ChangeTargets targets) {
    auto* page = findPage<PlanPage>([&feed](const PlanPage& one) { return one.feed() == &feed; });
    if (!page) {
        page = new PlanPage(desk, feed, std::move(targets));
    }
    desk.showPage(page, page->windowTitle(), QStringLiteral("replay"));
    page->begin();
    page->setFocus(Qt::OtherFocusReason);
    return page;
}

}  // namespace plumb::desk
