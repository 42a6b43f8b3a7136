#include "widgets/inference/inference_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/inference/threshold_effect.h"
#include "widgets/inference/threshold_pane.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kPause = 60;  // milliseconds

struct Proposed {
    std::shared_ptr<const infer::Proposal> usual;
    ProposalRowsPtr rows;
};

}  // namespace

InferencePage::InferencePage(Desk& desk, Feed& feed, Listed listed, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feed(&feed)
    , m_listed(std::move(listed))
    , m_head(new JobHead(
          desk, [] { return tr("Spec from these messages"); }, [] { return tr("Read again"); }, this))
    , m_bar(new QWidget(this))
    , m_which(new QComboBox(m_bar))
    , m_split(new QComboBox(m_bar))
    , m_parts(new QComboBox(m_bar))
    , m_find(new QLineEdit(m_bar))
    , m_onlyExceptions(new QToolButton(m_bar))
    , m_unfold(nullptr)
    , m_fold(nullptr)
    , m_open(new QPushButton(m_bar))
    , m_exceptions(new QPushButton(this))
    , m_support(new QPushButton(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_list(new RowView(desk.theme, this))
    , m_model(new ProposalModel(desk.masked, this))
    , m_below(new QWidget(this))
    , m_evidence(new QLabel(m_below))
    , m_thresholds(new ThresholdPane(desk.theme, this))
    , m_maskedThen(desk.masked()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    build();
    wire();
    inEveryLanguage(this, [this] { words(); });
    readAgain();
}

InferencePage::~InferencePage() = default;

bool InferencePage::settled() const {
    return m_state != State::Waiting && m_state != State::Reading && !m_proposing.active() && !m_looking.active() &&
           !m_writing.active() && !m_pause.isActive();
}

const ProposalRow* InferencePage::current() const {
    return m_model->at(m_list->currentIndex().row());
}

std::size_t InferencePage::part() const {
    return static_cast<std::size_t>(std::max(0, m_parts->currentIndex()));
}

infer::ProposalOptions InferencePage::options() const {
    infer::ProposalOptions options;
    options.thresholds = m_thresholds->thresholds();
    options.title = m_feed ? m_feed->title().toStdString() : std::string();
    if (m_read && !m_read->parts[part()].name.empty()) {
        options.title += ": " + m_read->parts[part()].name;
    }
    return options;
}

void InferencePage::clear() {
    m_reading.drop();
    m_proposing.drop();
    m_looking.drop();
    m_writing.drop();
    m_pause.stop();
    m_notice->hide();
    m_read.reset();
    m_usual.reset();
    m_model->setRows(nullptr);
}

void InferencePage::readAgain() {
    if (!m_feed) {
        return;
    }
    clear();
    std::vector<std::uint32_t> listed;
    if (m_listed && m_feed->state() == Feed::State::Ready) {
        listed = m_listed(m_feed);
        std::sort(listed.begin(), listed.end());
        listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
    }
    const bool some = !listed.empty() && listed.size() < m_feed->size();
    m_among = some ? std::make_shared<const std::vector<std::uint32_t>>(std::move(listed)) : nullptr;
    fillWhich();
    if (!m_begun && m_feed->state() == Feed::State::Ready) {
        m_begun = true;
        m_which->setCurrentIndex(m_among ? 1 : 0);  // who asks in a filtered list means that
    }
    start();
}

void InferencePage::start() {
    clear();
    if (!m_feed) {
        setState(State::Closed);
        return;
    }
    if (m_feed->state() == Feed::State::Failed) {
        setState(State::Failed,
                 m_feed->problems().empty() ? tr("The source could not be read.") : m_feed->problems().front());
        return;
    }
    if (m_feed->state() != Feed::State::Ready) {
        setState(State::Waiting);
        return;
    }
    if (m_later) {
        setState(State::Stopped);
        return;
    }
    m_stale = false;
    setState(State::Reading);
    const auto split = static_cast<infer::TrafficSplit>(m_split->currentIndex());
    m_reading = m_desk.jobs.run<TrafficReadPtr>(
        this, tr("Reading messages for a spec"),
        [snapshot = m_feed->snapshot(), among = m_which->currentIndex() == 1 ? m_among : nullptr,
         split](const CancelToken& cancel, Progress& progress) {
            return readTraffic(snapshot, among, split, cancel, progress);
        },
        [this](Result<TrafficReadPtr> read) { takeRead(std::move(read)); });
    m_head->setRunning([this] { return m_reading.progress(); });
}

void InferencePage::waitUntilShown() {
    m_later = true;
    start();
}

void InferencePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_later, false)) {
        readAgain();
    }
}

void InferencePage::stop() {
    if (m_state == State::Reading) {
        m_reading.drop();
        setState(State::Stopped);
    }
}

void InferencePage::takeRead(Result<TrafficReadPtr> read) {
    m_reading = {};
    if (!read) {
        const bool stopped = read.error().id() == MessageId::Cancelled;
        setState(stopped ? State::Stopped : State::Failed, stopped ? QString() : sentence(read.error()));
        return;
    }
    m_read = std::move(*read);
    fillParts();
    setState(State::Ready);
    choosePart();
}

void InferencePage::choosePart() {
    m_usual.reset();
    propose();
}

void InferencePage::propose() {
    m_pause.stop();
    if (!m_read || m_read->messages == 0) {
        restate();
        return;
    }
    const infer::ProposalOptions wanted = options();
    m_proposing = m_desk.jobs.run<Proposed>(
        this, tr("Proposing a spec"),
        [read = m_read, part = part(), wanted, usual = m_usual](const CancelToken& cancel,
                                                                Progress&) -> Result<Proposed> {
            Proposed made{usual, nullptr};
            if (!made.usual) {
                infer::ProposalOptions asUsual = wanted;
                asUsual.thresholds = {};
                made.usual = std::make_shared<const infer::Proposal>(read->propose(part, asUsual));
            }
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            auto now = std::make_shared<const infer::Proposal>(read->propose(part, wanted));
            made.rows = rowsOfProposal(std::move(now), *made.usual);
            return made;
        },
        [this](Result<Proposed> made) {
            m_proposing = {};
            if (made) {
                takeProposal(std::move(made->usual), std::move(made->rows));
            } else if (made.error().id() != MessageId::Cancelled) {
                setState(State::Failed, sentence(made.error()));
            }
        });
    restate();
}

void InferencePage::takeProposal(std::shared_ptr<const infer::Proposal> usual, ProposalRowsPtr rows) {
    m_usual = std::move(usual);
    m_thresholds->setEffect(effectOfThresholds(*m_usual, *rows->proposal));
    m_model->setRows(std::move(rows));
    restate();
}

void InferencePage::rowsChanged() {
    const std::string key = m_currentKey;
    const int row = m_model->rowOf(key);
    if (m_model->rowCount() > 0) {
        m_list->selectRow(std::max(0, row));
        m_currentKey = row < 0 && !key.empty() ? key : m_currentKey;  // it may come back
    }
    sayEvidence();
}

bool InferencePage::canShow(bool exceptions) const {
    const ProposalRow* const row = current();
    return m_feed && m_read && row && row->hasFact() && (exceptions ? row->hasOthers() : row->held != 0);
}

void InferencePage::showMessages(bool exceptions) {
    if (!canShow(exceptions)) {
        return;
    }
    const ProposalRow& row = *current();
    FactQuestion question{part(), m_model->rows()->proposal, row.fact, row.code, exceptions};
    const QString what = !exceptions && row.code.empty() ? tr("Where what is proposed for %1 holds").arg(row.path)
                         : !exceptions                   ? tr("Where %1 holds this code").arg(row.path)
                         : row.hasExceptions()           ? tr("Exceptions to what is proposed for %1").arg(row.path)
                                                         : tr("Messages without %1").arg(row.path);
    const std::uint64_t wanted = exceptions ? row.failed() : row.held;
    const std::vector<MessageNumber>& named = question.about().evidence.exceptions;
    if (exceptions && row.code.empty() && named.size() == wanted) {
        FactMessages all;
        for (const MessageNumber number : named) {
            all.numbers.push_back(static_cast<std::uint32_t>(number.value()));
        }
        all.cases = wanted;
        showFound(what, all, wanted);
        return;
    }
    // Only the first few are known by name: the others are found by one more pass.
    m_looking = m_desk.jobs.run<FactMessages>(
        this, tr("Looking for the messages behind a proposal"),
        [read = m_read, question](const CancelToken& cancel, Progress& progress) {
            return findMessagesOf(*read, question, cancel, progress);
        },
        [this, what, wanted](Result<FactMessages> found) {
            m_looking = {};
            m_head->setDone();
            sayHead();
            if (found) {
                showFound(what, *found, wanted);
            } else if (found.error().id() != MessageId::Cancelled) {
                m_desk.tell(sentence(found.error()));
            }
        });
    m_head->setRunning([this] { return m_looking.progress(); });
    restate();
}

void InferencePage::showFound(const QString& what, const FactMessages& found, std::uint64_t counted) {
    restate();
    if (!m_feed || !m_desk.showMessages) {
        return;
    }
    if (found.cases != counted) {
        m_desk.tell(tr("%1 were counted and %2 are found again: not all that there is was kept while it was counted.")
                        .arg(plumb::counted(counted), plumb::counted(found.cases)));
    } else if (found.cases != found.numbers.size()) {
        m_desk.tell(
            tr("%1 places in %2 messages").arg(plumb::counted(found.cases), plumb::counted(found.numbers.size())));
    }
    m_desk.showMessages(m_feed, what, found.numbers);
}

bool InferencePage::canLeaveOut() const {
    return current() && current()->canLeaveOut();
}

void InferencePage::turnTaken() {
    if (canLeaveOut()) {
        const int row = m_list->currentIndex().row();
        m_model->setTaken(row, !m_model->isTaken(*m_model->at(row)));
    }
}

bool InferencePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            turnTaken();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const bool support = key->modifiers() == Qt::ShiftModifier;
            showMessages(!support && canShow(true));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
