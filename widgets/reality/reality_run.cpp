#include "widgets/reality/reality_run.h"

#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kRealitySettle = 1200;      // milliseconds without an edit before all is counted again
constexpr qint64 kRealityUnasked = 5000;  // what took longer is counted again when the user says so
constexpr qint64 kRealityRest = 4;        // so many times what counting takes passes before what came in is counted
constexpr std::uint64_t kWorthCounting = 20'000;  // messages that are new, while more are read

}  // namespace

RealityRun::RealityRun(Desk& desk, Feed& feed, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_feed(&feed) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kRealitySettle);
    connect(&m_settle, &QTimer::timeout, this, &RealityRun::refresh);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &RealityRun::follow);
    connect(&feed, &Feed::stateChanged, this, &RealityRun::follow);
    connect(&feed, &Feed::grown, this, &RealityRun::follow);
    const auto edited = [this] {
        m_stale = m_shown != nullptr || m_state == State::Counting;
        if (m_state == State::Counting || (m_state == State::Ready && m_took <= kRealityUnasked)) {
            m_settle.start();
        }
        emit changed();
    };
    connect(&feed, &Feed::messageChanged, this, edited);
    connect(&feed, &Feed::messagesReset, this, edited);
    connect(&desk.checks, &Checks::changed, this, &RealityRun::specChanged);
    connect(&desk.workspace, &Workspace::feedClosing, this, [this](Feed* closing) {
        if (closing == m_feed) {
            m_job.drop();
            m_finding.drop();
            m_feed = nullptr;
            m_shown.reset();
            m_of = m_counting = {};
            emit changed();
        }
    });
    refresh();
}

Progress::State RealityRun::progress() const {
    return m_job.progress();
}

void RealityRun::refresh() {
    if (!m_feed) {
        return;
    }
    // Asked for the first time, this may tell that the feed is being checked, and be here again.
    std::shared_ptr<const check::RuleSets> rules = m_desk.checks.attached(*m_feed).rules;
    m_settle.stop();
    m_rest.stop();
    m_job.drop();
    m_stale = false;
    m_took = 0;
    m_counted = 0;
    m_rules = std::move(rules);
    m_counting.tally = std::make_shared<RealityTally>(m_rules);
    m_state = State::Waiting;
    follow();
    emit changed();
}

void RealityRun::follow() {
    if (!m_feed) {
        return;
    }
    if (m_feed->state() == Feed::State::Failed && m_feed->size() == 0) {
        m_state = State::Failed;
        m_problem = m_feed->problems().empty() ? tr("The source could not be read.") : m_feed->problems().front();
        emit changed();
        return;
    }
    const bool whole = m_feed->state() == Feed::State::Ready;
    const std::uint64_t fresh = m_feed->size() - std::min(m_feed->size(), m_counted);
    const bool counts = m_state == State::Waiting || m_state == State::Ready;
    if (m_rest.isActive() && m_feed->isFollowed()) {
        return;  // more comes; what is there then is counted together
    }
    if (!m_job.active() && counts && (fresh >= (m_counted == 0 ? 1 : kWorthCounting) || (whole && fresh > 0))) {
        countOn();
    } else if (whole && !m_job.active() && m_state == State::Waiting) {
        m_state = State::Ready;
        show(std::make_shared<const RealityShown>());
        emit changed();
    }
}

void RealityRun::countOn() {
    m_state = State::Counting;
    m_counting.snapshot = m_feed->snapshot();
    QElapsedTimer clock;
    clock.start();
    const auto show = [jobs = &m_desk.jobs, self = QPointer<RealityRun>(this),
                       of = m_counting.tally](RealityShownPtr shown) {
        jobs->post([self, of, shown = std::move(shown)] {
            if (self) {
                self->take(of, shown);
            }
        });
    };
    m_job = m_desk.jobs.run<RealityShownPtr>(
        this, tr("Holding %1 against its spec").arg(m_feed->title()),
        [tally = m_counting.tally, snapshot = m_counting.snapshot, from = m_counted,
         show](const CancelToken& cancel, Progress& progress) -> Result<RealityShownPtr> {
            progress.setTotal(snapshot.size());
            progress.add(from);
            const Result<void> done = countReality(*tally, snapshot, from, snapshot.size(), cancel, progress, show);
            return done ? Result<RealityShownPtr>(tally->shown()) : fail(done.error());
        },
        [this, clock, to = m_counting.snapshot.size()](Result<RealityShownPtr> shown) {
            m_job = {};
            m_lastTook = clock.elapsed();
            m_took += m_lastTook;
            m_rest.start(static_cast<int>(std::max<qint64>(kRealitySettle, m_lastTook * kRealityRest)));
            if (shown) {
                m_counted = to;
                m_state = State::Ready;
                this->show(std::move(*shown));
            } else if (shown.error().id() == MessageId::Cancelled) {
                m_state = State::Stopped;
            } else {
                m_state = State::Failed;
                m_problem = sentence(shown.error());
            }
            follow();
            emit changed();
        });
    emit changed();
}

void RealityRun::take(const std::shared_ptr<RealityTally>& of, RealityShownPtr shown) {
    if (of == m_counting.tally && m_state == State::Counting) {
        show(std::move(shown));
        emit changed();
    }
}

void RealityRun::show(RealityShownPtr shown) {
    m_shown = std::move(shown);
    m_of = m_counting;
}

void RealityRun::specChanged(Feed* feed) {
    if (feed == m_feed && m_feed && m_desk.checks.attached(*m_feed).rules != m_rules) {
        refresh();
    }
}

void RealityRun::stop() {
    if (m_state == State::Counting) {
        wait();
    }
}

void RealityRun::wait() {
    m_job.drop();
    m_settle.stop();
    m_state = State::Stopped;
    emit changed();
}

void RealityRun::find(std::size_t set, const check::Question& question, Found found) {
    m_finding = m_desk.jobs.run<std::vector<std::uint32_t>>(
        this, tr("Looking for the messages of a number"),
        [tally = m_of.tally, set, question, snapshot = m_of.snapshot](const CancelToken& cancel, Progress& progress) {
            progress.setTotal(snapshot.size());
            return realityMessages(*tally, set, question, snapshot, snapshot.size(), cancel, progress);
        },
        [this, found = std::move(found)](Result<std::vector<std::uint32_t>> numbers) {
            m_finding = {};
            found(std::move(numbers));
            emit changed();
        });
    emit changed();
}

}  // namespace plumb::desk
