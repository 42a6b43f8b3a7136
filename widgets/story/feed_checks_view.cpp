#include "widgets/story/feed_checks_view.h"

#include "widgets/common/job_head.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {

FeedChecksView::FeedChecksView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new JobHead(
          desk, [] { return tr("Feed checks"); }, [] { return tr("Check again"); }))
    , m_model(new FeedCheckModel(this))
    , m_view(new RowView(desk.theme)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    m_view->setOutline(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("feedChecks.rows"));
    inEveryLanguage(this, [this] {
        if (m_feeds.size() == 1 && m_feeds.front()) {
            setWindowTitle(
                QCoreApplication::translate("StoryActions", "Feed checks: %1").arg(m_feeds.front()->title()));
        }
        m_view->setAccessibleName(tr("Feed checks"));
        if (m_checked) {
            describe();
        }
    });
    constexpr int kWidths[] = {288, 84, 148, 190, 84, 232, 90};
    for (int i = 0; i < FeedCheckModel::ColumnCount; ++i) {
        m_view->header()->resizeSection(i, kWidths[i]);
    }
    connect(m_head, &JobHead::again, this, &FeedChecksView::run);
    connect(m_head, &JobHead::stop, this, &FeedChecksView::stop);
    connect(m_view, &RowView::foldRequested, this,
            [this](const QModelIndex& index, bool expand) { m_model->setExpanded(index.row(), expand); });
    connect(m_view, &RowView::opened, this, [this](const QModelIndex& index) { choose(index, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index, false); });
    m_view->setEmptyText(tr("Nothing was checked yet"), tr("Open traffic, then press Check again."));
}

void FeedChecksView::start(const std::vector<Feed*>& feeds) {
    m_feeds.assign(feeds.begin(), feeds.end());
    run();
}

void FeedChecksView::run() {
    m_feeds.erase(std::remove(m_feeds.begin(), m_feeds.end(), nullptr), m_feeds.end());
    std::vector<FeedSnapshot> snapshots;
    std::vector<std::shared_ptr<const query::AckPairing>> acks;
    for (const QPointer<Feed>& feed : m_feeds) {
        snapshots.push_back(feed->snapshot());
        // Acknowledgements that were paired before an edit may name what is no longer there.
        acks.push_back(feed->editedMessages().empty() ? m_desk.checks.facts(*feed).acks() : nullptr);
    }
    m_model->setParts({});
    m_checked.reset();
    if (snapshots.empty()) {
        m_head->setSentence(tr("No feed is open"));
        m_head->setDone();
        return;
    }
    m_view->setEmptyText(tr("Checking the feeds"), tr("Duplicates, order of times, admits, merges, orders and "
                                                      "acknowledgements, over all messages at once."));
    m_job = m_desk.jobs.run<Results>(
        this, tr("Checking feeds as a whole"),
        [snapshots, acks](const CancelToken& cancel, Progress& progress) -> Result<Results> {
            Results results;
            std::uint64_t total = 0;
            for (const FeedSnapshot& snapshot : snapshots) {
                total += snapshot.size();
            }
            progress.setTotal(total);
            for (std::size_t i = 0; i < snapshots.size(); ++i) {
                auto one = checkFeed(snapshots[i], acks[i], cancel, progress);
                if (!one) {
                    return fail(one.error());
                }
                results.push_back(std::move(*one));
            }
            return results;
        },
        [this](Result<Results> results) { take(std::move(results)); });
    m_head->setRunning([this] { return m_job.progress(); });
    m_head->setSentence(tr("Checking"));
}

void FeedChecksView::stop() {
    if (m_job.active()) {
        m_job.drop();
        m_head->setDone();
        m_head->setSentence(tr("Stopped"));
        m_view->setEmptyText(tr("Stopped before the end"), tr("Press Check again to see what whole feeds show."));
    }
}

void FeedChecksView::take(Result<Results> results) {
    m_job.drop();
    m_head->setDone();
    if (!results) {
        const bool cancelled = results.error().id() == MessageId::Cancelled;
        m_head->setSentence(cancelled ? tr("Stopped") : sentence(results.error()),
                            cancelled ? QStringLiteral("muted") : QStringLiteral("error"));
        m_view->setEmptyText(cancelled ? tr("Stopped before the end") : tr("The feeds could not be read to the end"),
                             cancelled ? tr("Press Check again to see what whole feeds show.")
                                       : tr("If a file changed while it was read, press Check again."));
        return;
    }
    std::vector<FeedCheckModel::Part> parts;
    std::uint64_t messages = 0;
    for (std::size_t i = 0; i < results->size() && i < m_feeds.size(); ++i) {
        messages += (*results)[i]->messages;
        parts.push_back({m_feeds[i], (*results)[i]});  // a feed that was closed meanwhile was checked all the same
    }
    m_model->setParts(std::move(parts));
    m_checked = messages;
    describe();
    m_view->header()->setSectionHidden(FeedCheckModel::FeedColumn, m_feeds.size() < 2);
}

void FeedChecksView::describe() {
    const std::uint64_t total = m_model->total();
    const QString in = tr("%1 messages").arg(QLocale().toString(static_cast<qulonglong>(*m_checked)));
    m_head->setSentence(total == 0 ? tr("Nothing odd in %1").arg(in)
                                   : tr("%1 found in %2").arg(QLocale().toString(static_cast<qulonglong>(total)), in));
}

void FeedChecksView::choose(const QModelIndex& index, bool go) {
    const FeedCheckModel::Place place = m_model->placeAt(index.row());
    if (!place.feed) {
        if (go && index.isValid()) {
            m_model->setExpanded(index.row(), !index.siblingAtColumn(0).data(ExpandedRole).toBool());
        }
        return;
    }
    if (go) {
        m_desk.focus.go(place.feed, place.number, place.path, this);
    } else {
        m_desk.focus.setMessage(place.feed, place.number, this);
        m_desk.focus.setPlace(place.path, this);
    }
}

}  // namespace plumb::desk
