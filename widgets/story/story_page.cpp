#include "widgets/story/story_page.h"

#include "widgets/common/job_head.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/message_columns.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"
#include "widgets/story/feed_checks_view.h"
#include "widgets/story/lane_delegate.h"
#include "widgets/story/story_model.h"
#include "widgets/story/story_words.h"

#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {

StoryPage::StoryPage(Desk& desk, StoryOf of, std::vector<StoryId> seeds, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_of(of)
    , m_seeds(std::move(seeds))
    , m_head(new JobHead(
          desk, [of] { return storyTitle(of); }, [] { return tr("Search again"); }))
    , m_model(new StoryModel(
          desk.masked, [this](SourceId id) { return m_titles.value(id.value()); }, this))
    , m_view(new RowView(desk.theme))
    , m_checks(new FeedChecksView(desk)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(top);
    split->addWidget(m_checks);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({450, 260});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(split);

    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(StoryModel::LaneColumn, new LaneDelegate(desk.theme, m_view));
    m_view->setObjectName(QStringLiteral("story.rows"));
    inEveryLanguage(this, [this] { say(); });
    constexpr int kWidths[] = {40, 150, 210, 270, 190, 72, 120, 56};
    for (int i = 0; i < StoryModel::ColumnCount; ++i) {
        m_view->header()->resizeSection(i, kWidths[i]);
    }
    connect(m_head, &JobHead::again, this, &StoryPage::search);
    connect(m_head, &JobHead::stop, this, &StoryPage::stop);
    connect(m_view, &RowView::opened, this, [this](const QModelIndex& index) { choose(index.row(), true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row(), false); });
    connect(&desk.theme, &Theme::changed, this, &StoryPage::describe);
    for (const auto& feed : desk.workspace.feeds()) {
        watch(feed.get());
    }
    connect(&desk.workspace, &Workspace::feedOpened, this, [this](Feed* feed) {
        watch(feed);
        becomeStale();
    });
    connect(&desk.workspace, &Workspace::feedClosing, this, &StoryPage::becomeStale);
    search();
}

void StoryPage::say() {
    setWindowTitle(storyTabTitle(m_of));
    m_view->setAccessibleName(storyTitle(m_of));
    describe();
}

void StoryPage::watch(Feed* feed) {
    m_titles.insert(feed->id().value(), feed->title());
    connect(feed, &Feed::messageChanged, this, &StoryPage::becomeStale);
    connect(feed, &Feed::messagesReset, this, &StoryPage::becomeStale);
    connect(feed, &Feed::grown, this, &StoryPage::becomeStale);
}

void StoryPage::becomeStale() {
    if (!m_stale) {
        m_stale = true;
        describe();
    }
}

void StoryPage::search() {
    std::vector<StoryFeed> feeds;
    std::vector<Feed*> checked;
    std::vector<std::size_t> unpaired;  // whose acknowledgements are not known yet
    for (const auto& feed : m_desk.workspace.feeds()) {
        if (feed->size() > 0) {
            const FeedFacts& facts = m_desk.checks.facts(*feed);
            if (!facts.acksKnown()) {
                unpaired.push_back(feeds.size());
            }
            feeds.push_back({feed->id(), feed->snapshot(), facts.acks()});
            checked.push_back(feed.get());
        }
    }
    m_stale = false;
    m_model->setStory(nullptr);
    m_view->setEmptyText(tr("Looking through all open feeds"), tr("Rows appear when the last feed was read, in the "
                                                                  "order of their times."));
    m_job = m_desk.jobs.run<std::shared_ptr<const Story>>(
        this, storyTitle(m_of),
        [of = m_of, seeds = m_seeds, feeds = std::move(feeds), unpaired = std::move(unpaired)](
            const CancelToken& cancel, Progress& progress) -> Result<std::shared_ptr<const Story>> {
            std::vector<StoryFeed> all = feeds;
            for (const std::size_t feed : unpaired) {
                Progress aside;
                auto acks = pairedAcks(all[feed].snapshot, cancel, aside);
                if (!acks) {
                    return fail(acks.error());
                }
                all[feed].acks = std::move(*acks);
            }
            return findStory(of, seeds, all, cancel, progress);
        },
        [this](Result<std::shared_ptr<const Story>> story) { take(std::move(story)); });
    m_head->setDetail({});
    m_head->setSentence(tr("Searching"));
    m_head->setRunning([this] { return m_job.progress(); });
    m_checks->start(checked);
}

void StoryPage::stop() {
    if (m_job.active()) {
        take(fail(MessageId::Cancelled));
    }
}

void StoryPage::take(Result<std::shared_ptr<const Story>> story) {
    m_job.drop();
    m_head->setDone();
    if (story) {
        const bool none = (*story)->rows.empty();
        m_view->setEmptyText(tr("No message bears one of these numbers"),
                             tr("Open the feeds that may hold them, then press Search again."));
        m_view->header()->resizeSection(StoryModel::LaneColumn,
                                        LaneDelegate::widthOf(static_cast<int>((*story)->lanes.size())));
        m_view->header()->setSectionHidden(StoryModel::FeedColumn, (*story)->feeds < 2);
        m_view->header()->setSectionHidden(StoryModel::AckColumn,
                                           std::none_of((*story)->rows.begin(), (*story)->rows.end(),
                                                        [](const StoryRow& row) { return row.ackKnown; }));
        m_model->setStory(std::move(*story));
        describe();
        if (!none) {
            m_view->setFocus();
        }
    } else if (story.error().id() == MessageId::Cancelled) {
        m_view->setEmptyText(tr("Stopped before the end"), tr("Press Search again to see the story."));
        m_head->setSentence(tr("Stopped"));
    } else {
        m_view->setEmptyText(tr("The feeds could not be read to the end"),
                             tr("If a file changed while it was read, press Search again."));
        m_head->setSentence(sentence(story.error()), QStringLiteral("error"));
    }
    emit finished();
}

void StoryPage::describe() {
    const std::shared_ptr<const Story>& story = m_model->story();
    if (!story) {
        return;
    }
    int visits = 0, orders = 0;
    for (const StoryLane& lane : story->lanes) {
        visits += lane.of == StoryLane::Of::Visit && lane.messages > 0 ? 1 : 0;
        orders += lane.of == StoryLane::Of::Order && lane.messages > 0 ? 1 : 0;
    }
    const QLocale locale;
    QStringList parts;
    parts.append(tr("%1 of %2 messages")
                     .arg(locale.toString(static_cast<qulonglong>(story->found)),
                          locale.toString(static_cast<qulonglong>(story->looked))));
    if (visits > 0) {
        parts.append(tr("visits: %1").arg(locale.toString(visits)));
    }
    if (orders > 0) {
        parts.append(tr("orders: %1").arg(locale.toString(orders)));
    }
    if (story->rows.size() + story->unreadable < story->found) {
        parts.append(tr("the first %1 are shown").arg(locale.toString(static_cast<qulonglong>(story->rows.size()))));
    }
    if (story->unreadable > 0) {
        parts.append(tr("%Ln could not be read", nullptr, static_cast<int>(story->unreadable)));
    }
    if (m_stale) {
        parts.append(tr("the feeds changed since"));
    }
    const bool warn = m_stale || story->unreadable > 0;
    m_head->setSentence(parts.join(QStringLiteral(", ")), warn ? QStringLiteral("warning") : QStringLiteral("muted"));

    const bool masked = m_desk.masked();
    const auto split = story->ids.begin() + static_cast<std::ptrdiff_t>(story->seeds);
    QString detail = idsText({story->ids.begin(), split}, masked);
    if (split != story->ids.end()) {
        detail += QLatin1Char('\n') + tr("Followed to: %1").arg(idsText({split, story->ids.end()}, masked));
    }
    if (story->ownClocks && !story->rows.empty()) {
        detail += QLatin1Char('\n') + tr("Some times name no zone, so all are in the order of their own clocks.");
    }
    m_head->setDetail(detail);
    m_view->viewport()->update();
}

void StoryPage::choose(int row, bool go) {
    const StoryRow* const one = m_model->rowAt(row);
    if (!one) {
        return;
    }
    Feed* const feed = m_desk.workspace.feed(one->feed);
    if (!feed) {
        m_desk.tell(tr("%1 was closed; open it again to see this message.").arg(m_titles.value(one->feed.value())));
        return;
    }
    if (go) {
        m_desk.focus.go(feed, one->number, one->path, this);
    } else {
        m_desk.focus.setMessage(feed, one->number, this);
        m_desk.focus.setPlace(one->path, this);
    }
}

void StoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    describe();
}

}  // namespace plumb::desk
