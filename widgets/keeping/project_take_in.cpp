// Taking sources into the project.
#include "project/audit.h"
#include "project/intake.h"
#include "source/open.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"

#include <QFileInfo>

#include <algorithm>

namespace plumb::desk {

using namespace project;

namespace {

IntakeRequest requestFor(const QString& title, const QString& path) {
    IntakeRequest request;
    request.title = title.toStdString();
    request.path = path.toStdString();
    return request;
}

Result<qint64> takeInNow(Project& project, const IntakeRequest& request, const CancelToken& cancel,
                         Progress& progress) {
    return project::takeIn(project, request, cancel, progress).map([](std::int64_t id) { return qint64{id}; });
}

/// Opens it first.
Result<qint64> takeInFile(Project& project, IntakeRequest request, const CancelToken& cancel, Progress& progress) {
    Progress opening;
    Result<source::Opening> opened = source::openBytes(request.path, {}, cancel, opening);
    if (!opened) {
        return fail(std::move(opened.error()));
    }
    for (source::OpenedBytes& one : opened->sources) {
        auto part = std::make_shared<source::OpenedSource>(std::move(one.bytes), std::move(one.assumptions));
        if (const Result<void> indexed = part->index({}, cancel, opening); !indexed) {
            return fail(indexed.error());
        }
        request.parts.push_back({std::move(part), {}});
    }
    return takeInNow(project, request, cancel, progress);
}

}  // namespace

JobHandle& ProjectWork::job() {
    m_jobs.erase(std::remove_if(m_jobs.begin(), m_jobs.end(), [](const JobHandle& one) { return !one.active(); }),
                 m_jobs.end());
    return m_jobs.emplace_back();
}

bool ProjectWork::canTakeIn(const Feed* feed) const {
    return feed && m_session.isWritable() && !feed->isScratch() && feed->state() == Feed::State::Ready && of(feed) &&
           of(feed)->isFollowing();
}

void ProjectWork::takeIn(Feed& feed) {
    if (!canTakeIn(&feed)) {
        return;
    }
    IntakeRequest request = requestFor(feed.title(), feed.path());
    for (const auto& part : feed.snapshot().sources()) {
        request.parts.push_back({part, {}});
    }
    job() = m_workspace.jobs().run<qint64>(
        this, tr("Taking %1 into the project").arg(feed.title()),
        [project = m_session.project(), request](const CancelToken& cancel, Progress& progress) {
            return takeInNow(*project, request, cancel, progress);
        },
        [this, title = feed.title(), before = QPointer<Feed>(&feed)](const Result<qint64>& id) {
            takenIn(title, id, before);
        });
}

void ProjectWork::takeIn(const QStringList& paths) {
    for (const QString& path : paths) {
        const QString title = QFileInfo(path).fileName();
        job() = m_workspace.jobs().run<qint64>(
            this, tr("Taking %1 into the project").arg(title),
            [project = m_session.project(), request = requestFor(title, path)](const CancelToken& cancel,
                                                                               Progress& progress) {
                return takeInFile(*project, request, cancel, progress);
            },
            [this, title](const Result<qint64>& id) { takenIn(title, id, nullptr); });
    }
}

// What was done to the file goes along: its messages are the same ones.
void ProjectWork::takenIn(const QString& title, Result<qint64> id, QPointer<Feed> before) {
    if (!id) {
        if (id.error().id() != MessageId::Cancelled) {
            emit said(sentence(id.error()));
        }
        return;
    }
    const auto show = [this, title, id = *id](const Result<void>& done) {
        if (!done || !m_session.isOpen()) {
            return;
        }
        SourceRow row;
        row.id = id;
        row.kind = SourceKind::Stored;
        row.title = title.toStdString();
        open(row);
        refresh();
    };
    const ProjectFeed* const old = before ? of(before) : nullptr;
    if (!old) {
        show({});
        return;
    }
    const std::int64_t from = old->source();
    m_workspace.close(before);
    m_session.write([from, to = std::int64_t{*id}](Connection& store) { return moveKept(store, from, to); }, show);
}

void ProjectWork::removeSource(std::int64_t source) {
    if (!m_session.isWritable()) {
        return;
    }
    if (Feed* const feed = feedOf(source)) {
        m_workspace.close(feed);
    }
    m_session.write(
        [source, who = m_session.project()->who()](Connection& store) {
            Result<void> removed = project::removeSource(store, source);
            return removed ? appendAudit(store, who, audited::kRemoved, "{\"source\":" + std::to_string(source) + '}')
                           : removed;
        },
        [this](const Result<void>&) { refresh(); });
}

}  // namespace plumb::desk
