#include "widgets/statistics/field_profile.h"

#include "widgets/models/sentences.h"
#include "widgets/statistics/field_filters.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {
constexpr int kSettle = 1500;               // milliseconds without an edit before all is counted again
constexpr qint64 kCountRest = 4;            // so many times what counting takes passes before what came in is counted
constexpr qint64 kRecountedUnasked = 4000;  // what took longer is counted again when the user says so
}  // namespace

FeedStatistics::FeedStatistics(Feed& feed, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_jobs(jobs) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &FeedStatistics::refresh);
    m_grown.setSingleShot(true);
    connect(&m_grown, &QTimer::timeout, this, &FeedStatistics::countOn);
    connect(&feed, &Feed::grown, this, &FeedStatistics::feedGrew);
    connect(&feed, &Feed::stateChanged, this, &FeedStatistics::feedChanged);
    connect(&feed, &Feed::messageChanged, this, [this] {
        if (m_counts || m_state == State::Counting) {
            m_stale = true;
            if (m_state == State::Counting || (m_state == State::Ready && m_took <= kRecountedUnasked)) {
                m_settle.start();
            }
            emit changed();
        }
    });
    feedChanged();
}

void FeedStatistics::feedChanged() {
    if (m_feed.state() == Feed::State::Ready) {
        refresh();
    } else if (m_feed.state() == Feed::State::Failed) {
        m_state = State::Failed;
        m_problem = m_feed.problems().empty() ? tr("The source could not be read.") : m_feed.problems().front();
        emit changed();
    }
}

void FeedStatistics::refresh() {
    if (m_feed.state() != Feed::State::Ready) {
        return;
    }
    m_settle.stop();
    m_stale = false;
    m_tally.reset();
    m_wentOn = false;
    m_took = 0;
    count();
}

void FeedStatistics::feedGrew() {
    const bool counts = m_state == State::Ready || m_state == State::Counting;
    if (m_feed.state() == Feed::State::Ready && counts && !m_grown.isActive()) {
        m_grown.start(static_cast<int>(std::max<qint64>(kSettle, m_lastTook * kCountRest)));
    }
}

void FeedStatistics::countOn() {
    if (m_job.active()) {
        feedGrew();  // once that is through
    } else if (m_state == State::Ready && m_counts && m_counts->messages() < m_feed.size()) {
        m_wentOn = true;
        m_took = m_tally ? m_took : 0;
        count();
    }
}

void FeedStatistics::count() {
    m_state = State::Counting;
    QElapsedTimer clock;
    clock.start();
    const bool keeps = m_feed.isFollowed() || m_wentOn;
    if (!m_tally || !keeps) {
        m_tally = std::make_shared<FeedTally>();
    }
    using Counts = std::shared_ptr<const FeedCounts>;
    m_job = m_jobs.run<Counts>(
        this, tr("Counting fields of %1").arg(m_feed.title()),
        [snapshot = m_feed.snapshot(), tally = m_tally, keeps](const CancelToken& cancel,
                                                               Progress& progress) -> Result<Counts> {
            const Result<void> done = tally->count(snapshot, cancel, progress);
            return done ? Result<Counts>(keeps ? tally->counts() : tally->take()) : fail(done.error());
        },
        [this, clock, keeps](Result<Counts> counts) {
            m_job = {};
            m_lastTook = clock.elapsed();
            m_took += m_lastTook;
            if (!counts || !keeps) {
                m_tally.reset();
            }
            if (counts) {
                m_state = State::Ready;
                m_counts = std::move(*counts);
            } else if (counts.error().id() == MessageId::Cancelled) {
                m_state = State::Stopped;
            } else {
                m_state = State::Failed;
                m_problem = sentence(counts.error());
            }
            emit changed();
        });
    emit changed();
}

void FeedStatistics::stop() {
    if (m_state == State::Counting) {
        m_job.drop();
        m_settle.stop();
        m_grown.stop();
        m_tally.reset();
        m_state = State::Stopped;
        m_stale = m_stale || m_counts;
        emit changed();
    }
}

std::optional<FieldProfile> FeedStatistics::profileOf(const std::string& segmentId, std::uint32_t field,
                                                      std::uint32_t component) const {
    const query::SegmentStatistics* const segment = m_counts ? m_counts->overall()->segment(segmentId) : nullptr;
    const query::ElementStatistics* const element =
        segment ? m_counts->overall()->element(segmentId, field, component) : nullptr;
    if (!element) {
        return std::nullopt;
    }
    const FieldFilters filters(*m_counts->overall(), *segment, *element, std::nullopt);
    FieldProfile out;
    out.path = filters.place();
    out.sensitive = isSensitivePlace(segmentId, field);
    out.messages = m_counts->messages();
    out.parents = element->parents;
    out.filled = element->filled;
    out.empty = element->empty;
    out.null = element->null;
    out.absent = element->absent;
    out.shortest = element->shortest;
    out.longest = element->longest;
    out.meanLength = element->meanLength();
    out.distinct = element->distinct;
    out.distinctExact = element->distinctExact;
    for (const query::ValueStatistics& value : element->top) {
        const QString text = valueText(m_feed, value);
        out.top.push_back(
            {shownValue(text, value), filters.value(text, value), value.count,
             element->filled == 0 ? 0.0 : static_cast<double>(value.count) / static_cast<double>(element->filled),
             value.example.value()});
    }
    out.filledFilter = filters.filled();
    out.emptyFilter = filters.empty();
    out.nullFilter = filters.null();
    out.absentFilter = filters.absent();
    return out;
}

}  // namespace plumb::desk
