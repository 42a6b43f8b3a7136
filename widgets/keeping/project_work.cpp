#include "widgets/keeping/project_work.h"

#include "project/stored_source.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/models/sentences.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {

using namespace project;

ProjectWork::ProjectWork(ProjectSession& session, Workspace& workspace, EditKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_replay(workspace) {
    keeper.setElsewhere([&session] { return session.isWritable(); });
    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(0);
    connect(&m_openSoon, &QTimer::timeout, this, &ProjectWork::keepOpen);
    connect(&session, &ProjectSession::opened, this, &ProjectWork::opened);
    connect(&session, &ProjectSession::closing, this, &ProjectWork::closing);
    connect(&session, &ProjectSession::closed, this, [this] {
        m_restoring = false;
        m_contents = {};
        emit changed();
    });
    connect(&workspace, &Workspace::feedOpened, this, [this](Feed* feed) {
        const std::int64_t expected = std::exchange(m_expected, 0);
        if (expected != 0 || m_session.isWritable()) {
            track(feed, expected);
        }
    });
    connect(&workspace, &Workspace::feedClosing, this, &ProjectWork::feedClosing);
}

ProjectWork::~ProjectWork() = default;

void ProjectWork::setLayouts(std::function<QByteArray(Feed*)> save,
                             std::function<void(Feed*, const QByteArray&)> restore) {
    m_saveLayout = std::move(save);
    m_restoreLayout = std::move(restore);
}

ProjectFeed* ProjectWork::of(const Feed* feed) const {
    const auto found =
        std::find_if(m_feeds.begin(), m_feeds.end(), [feed](const auto& one) { return &one->feed() == feed; });
    return found == m_feeds.end() ? nullptr : found->get();
}

Feed* ProjectWork::feedOf(std::int64_t source) const {
    const auto found =
        std::find_if(m_feeds.begin(), m_feeds.end(), [source](const auto& one) { return one->source() == source; });
    return found == m_feeds.end() ? nullptr : &(*found)->feed();
}

bool ProjectWork::isSettled() const {
    return !m_openAll && !m_restoring && std::all_of(m_feeds.begin(), m_feeds.end(), [](const auto& one) {
        return one->isFollowing() || one->feed().state() == Feed::State::Failed;
    });
}

// A new project gets what is open; one that was there brings its own, and what was open makes room for it.
void ProjectWork::opened(bool isNew) {
    std::vector<Feed*> there;
    for (const auto& feed : m_workspace.feeds()) {
        there.push_back(feed.get());
    }
    for (Feed* const feed : there) {
        isNew ? track(feed, 0) : m_workspace.close(feed);
    }
    m_openAll = !isNew;
    refresh();
}

void ProjectWork::refresh() {
    if (!m_session.isOpen() || m_restoring) {
        return;
    }
    struct Read {
        ProjectContents contents;
        std::function<void()> takeTexts;
    };
    const ReadTexts readTexts = m_openAll ? m_readTexts : ReadTexts();
    m_reading = m_workspace.jobs().run<Read>(
        this, tr("Reading what %1 holds").arg(m_session.name()),
        [project = m_session.project(), readTexts](const CancelToken&, Progress&) -> Result<Read> {
            Result<Project::Reader> reader = project->reader();
            if (!reader) {
                return fail(std::move(reader.error()));
            }
            Result<ProjectContents> contents = readContents(**reader);
            Result<std::function<void()>> texts;
            if (contents && readTexts) {
                texts = readTexts(**reader);
            }
            if (!contents || !texts) {
                return fail(!contents ? contents.error() : texts.error());
            }
            return Read{std::move(*contents), std::move(*texts)};
        },
        [this](Result<Read> read) {
            if (read) {
                if (read->takeTexts) {
                    read->takeTexts();
                }
                took(std::move(read->contents));
            } else {
                m_openAll = false;
                emit said(sentence(read.error()));
            }
        });
}

void ProjectWork::change(Project::Work work) {
    if (m_session.isWritable()) {
        m_session.write(std::move(work), [this](const Result<void>&) { refresh(); });
    }
}

void ProjectWork::setOpener(const QString& kind, OpenDocument open) {
    if (!m_openers.contains(kind)) {
        m_openers.insert(kind, std::move(open));
    }
}

bool ProjectWork::openDocument(const QString& kind, const QString& name) {
    const OpenDocument open = m_openers.value(kind);
    if (open) {
        open(name);
    }
    return static_cast<bool>(open);
}

void ProjectWork::took(ProjectContents contents) {
    m_contents = std::move(contents);
    if (std::exchange(m_openAll, false)) {
        std::vector<std::int64_t> ids;
        for (const SourceRow& row : m_contents.sources) {
            ids.push_back(row.id);
        }
        for (const std::int64_t id : m_contents.open.value_or(ids)) {
            const auto row = std::find_if(m_contents.sources.begin(), m_contents.sources.end(),
                                          [id](const SourceRow& one) { return one.id == id; });
            if (row != m_contents.sources.end()) {
                open(*row);
            }
        }
        emit sourcesOpened();
    }
    emit changed();
}

void ProjectWork::openSource(std::int64_t source) {
    for (const SourceRow& row : m_contents.sources) {
        if (row.id == source && !feedOf(source)) {
            open(row);
            return;
        }
    }
}

void ProjectWork::open(const SourceRow& row) {
    if (row.kind == SourceKind::File) {
        const QString path = placeOf(row, m_session.path());
        if (path.isEmpty()) {
            emit said(tr("%1 is not there now; what was done to it is kept until it is.")
                          .arg(QDir::toNativeSeparators(toQString(row.path))));
            return;
        }
        m_expected = row.id;
        m_workspace.open(path);
    } else {
        m_expected = row.id;
        m_workspace.openStored(toQString(row.title),
                               [project = m_session.project(), id = row.id](const CancelToken&, Progress&) {
                                   return openStored(project, id);
                               });
    }
    m_expected = 0;
}

void ProjectWork::track(Feed* feed, std::int64_t source) {
    m_feeds.push_back(std::make_unique<ProjectFeed>(m_session, m_replay, m_workspace.jobs(), *feed, source));
    ProjectFeed* const one = m_feeds.back().get();
    connect(one, &ProjectFeed::said, this, &ProjectWork::said);
    connect(one, &ProjectFeed::added, this, [this] {
        m_openSoon.start();
        refresh();
    });
    connect(one, &ProjectFeed::following, this, [this, feed] {
        // Once all of it stands in the project.
        m_session.write([](Connection&) { return Result<void>(); },
                        [this, kept = QPointer<Feed>(feed)](const Result<void>& done) {
                            if (kept && done) {
                                m_keeper.release(kept);
                            }
                        });
        emit changed();
    });
    connect(one, &ProjectFeed::layoutRead, this, [this, feed](const QByteArray& layout) {
        if (m_restoreLayout) {
            m_restoreLayout(feed, layout);
        }
    });
    if (FeedMarks* const marks = m_marks.value(feed)) {
        one->setMarks(marks);
    }
    one->begin();
    m_openSoon.start();
}

void ProjectWork::watchMarks(Feed& feed, FeedMarks& marks) {
    m_marks.insert(&feed, &marks);
    if (ProjectFeed* const one = of(&feed)) {
        one->setMarks(&marks);
    }
}

void ProjectWork::feedClosing(Feed* feed) {
    m_marks.remove(feed);
    const auto found =
        std::find_if(m_feeds.begin(), m_feeds.end(), [feed](const auto& one) { return &one->feed() == feed; });
    if (found == m_feeds.end()) {
        return;
    }
    if (m_saveLayout) {
        (*found)->keepLayout(m_saveLayout(feed));
    }
    m_feeds.erase(found);
    if (!m_closing) {
        m_openSoon.start();
    }
    emit changed();
}

void ProjectWork::keepOpen() {
    if (m_openAll || m_restoring || !m_session.isWritable()) {
        return;
    }
    std::vector<SourceKey> keys;
    for (const auto& one : m_feeds) {
        keys.push_back(one->key());
    }
    m_session.write([keys](Connection& store) {
        std::vector<std::int64_t> ids;
        for (const SourceKey& key : keys) {
            if (key->load() != 0) {
                ids.push_back(key->load());
            }
        }
        return writeOpen(store, ids);
    });
}

void ProjectWork::keepLayouts() {
    if (m_saveLayout) {
        for (const auto& one : m_feeds) {
            one->keepLayout(m_saveLayout(&one->feed()));
        }
    }
}

void ProjectWork::closing() {
    m_openAll = false;
    m_openSoon.stop();
    keepOpen();
    m_reading = JobHandle();
    m_jobs.clear();
    closeAll();
}

void ProjectWork::closeAll() {
    m_closing = true;
    std::vector<Feed*> ours;
    for (const auto& one : m_feeds) {
        ours.push_back(&one->feed());
    }
    for (Feed* const feed : ours) {
        m_workspace.close(feed);
    }
    m_closing = false;
}

}  // namespace plumb::desk
