#include "widgets/keeping/work_restorer.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/sealed_journal.h"
#include "widgets/keeping/closed_documents.h"
#include "widgets/keeping/draft_edit.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/models/jobs.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>

#include <algorithm>

namespace plumb::desk {

WorkRestorer::WorkRestorer(Workspace& workspace, EditKeeper& keeper, ClosedDocuments& closed, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_closed(closed)
    , m_replay(workspace) {}

WorkRestorer::~WorkRestorer() = default;

void WorkRestorer::look(const QString& folder, const std::shared_ptr<const Secret>& key) {
    std::vector<Journal> held;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name)) {
        auto lock = std::make_shared<QLockFile>(info.filePath() + QStringLiteral(".lock"));
        lock->setStaleLockTime(0);
        // A session that lives holds its own.
        if (lock->tryLock(0)) {
            held.push_back({info.filePath(), {}, std::move(lock), {}});
        }
    }
    if (held.empty()) {
        emit found();
        return;
    }
    auto journals = std::make_shared<std::vector<Journal>>(std::move(held));
    m_jobs.push_back(m_workspace.jobs().run<int>(
        this, tr("Looking for unfinished work"),
        [journals, key](const CancelToken&, Progress&) -> Result<int> {
            for (Journal& journal : *journals) {
                Result<ReadJournal> read = readJournal(journal.file.toStdString(), *key);
                if (!read) {
                    journal.problem = read.error();
                    continue;
                }
                journal.problem = read->problem;
                for (const std::string& record : read->records) {
                    journal.state.take(record);
                }
            }
            return 0;
        },
        [this, journals](const Result<int>& done) {
            if (done) {
                take(std::move(*journals));
            }
        }));
}

void WorkRestorer::take(std::vector<Journal> journals) {
    for (Journal& journal : journals) {
        if (journal.problem) {
            m_problems.append(sentence(*journal.problem));
        }
        if (journal.state.holdsWork()) {
            m_journals.push_back(std::move(journal));
        } else if (!journal.problem) {
            QFile::remove(journal.file);
        }
    }
    emit found();
}

std::size_t WorkRestorer::edits() const {
    std::size_t count = 0;
    for (const Journal& journal : m_journals) {
        for (const auto& [id, feed] : journal.state.feeds()) {
            count += feed.closed ? 0 : feed.editedMessages();
        }
    }
    return count;
}

std::size_t WorkRestorer::scratches() const {
    std::size_t count = 0;
    for (const Journal& journal : m_journals) {
        for (const auto& [id, feed] : journal.state.feeds()) {
            count += feed.feed.scratch() && !feed.closed ? 1 : 0;
        }
    }
    return count;
}

std::size_t WorkRestorer::drafts() const {
    std::size_t count = 0;
    for (const Journal& journal : m_journals) {
        count += journal.state.drafts().size();
    }
    return count;
}

WorkRestorer::Drafts WorkRestorer::draftsByKind() const {
    Drafts all;
    for (const Journal& journal : m_journals) {
        for (const auto& [id, draft] : journal.state.drafts()) {
            const bool gaps = draft.text.rfind(kGapDraftHead, 0) == 0;
            const bool import = draft.text.rfind(kImportDraftHead, 0) == 0;
            ++(gaps ? all.gaps : import ? all.imports : all.specs);
        }
    }
    return all;
}

std::int64_t WorkRestorer::lastMs() const {
    std::int64_t last = 0;
    for (const Journal& journal : m_journals) {
        const auto written = static_cast<std::int64_t>(QFileInfo(journal.file).lastModified().toMSecsSinceEpoch());
        last = std::max({last, journal.state.lastMs(), written});
    }
    return last;
}

bool WorkRestorer::ended() const {
    return std::all_of(m_journals.begin(), m_journals.end(), [](const Journal& one) { return one.state.ended(); });
}

void WorkRestorer::discard() {
    for (const Journal& journal : m_journals) {
        for (const auto& [id, feed] : journal.state.feeds()) {
            if (feed.closed) {
                m_closed.adopt(feed);
            }
        }
    }
    m_keeper.flush();
    removeFiles();
    m_journals.clear();
}

void WorkRestorer::removeFiles() {
    for (const Journal& journal : m_journals) {
        // One that could be read in part only may be wanted by somebody who finds out why.
        if (!journal.problem) {
            QFile::remove(journal.file);
        } else {
            QFile::rename(journal.file, journal.file + QStringLiteral(".damaged"));
        }
    }
}

void WorkRestorer::restore() {
    if (m_restoring) {
        return;
    }
    m_restoring = true;
    m_said.clear();
    m_open = 1;  // so that nothing is done before all have begun
    for (const Journal& journal : m_journals) {
        for (const auto& [id, feed] : journal.state.feeds()) {
            feed.closed ? m_closed.adopt(feed) : begin(feed);
        }
        for (const auto& [id, draft] : journal.state.drafts()) {
            emit draftRestored(draft);
        }
    }
    --m_open;
    finishIfDone();
}

void WorkRestorer::begin(const hl7::JournalState::Feed& work) {
    if (!work.feed.scratch() && work.steps.empty()) {
        return;  // it was open, and nothing was done in it
    }
    Feed* feed = nullptr;
    if (work.feed.scratch()) {
        feed = m_workspace.openText(work.feed.text, toQString(work.feed.title));
    } else {
        const QString path = toQString(work.feed.path);
        if (!QFileInfo::exists(path)) {
            m_said.append(
                tr("%1 is not there now; its edits are kept until it is.").arg(QDir::toNativeSeparators(path)));
            m_keeper.carry(work);
            return;
        }
        feed = m_workspace.open(path);
    }
    if (work.steps.empty()) {
        return;
    }
    ++m_open;
    const auto shared = std::make_shared<const hl7::JournalState::Feed>(work);
    m_replay.make(feed, shared, [this, title = feed->title(), shared](Feed* now, const EditReplay::Outcome& outcome) {
        made(now, title, *shared, outcome);
    });
}

void WorkRestorer::made(Feed* feed, const QString& title, const hl7::JournalState::Feed& work,
                        const EditReplay::Outcome& outcome) {
    using Kind = EditReplay::Outcome::Kind;
    --m_open;
    if (outcome.kind == Kind::Unreadable) {
        m_said.append(tr("%1 cannot be read now; its edits are kept until it can.").arg(title));
    } else if (outcome.kind == Kind::Closed) {
        m_said.append(tr("A source was closed before its edits were restored."));
    } else if (outcome.problem) {
        m_said.append(sentence(*outcome.problem));
    }
    if (outcome.kind == Kind::Closed) {
        hl7::JournalState::Feed closed = work;
        closed.closed = true;
        closed.closedMs = wallMilliseconds();
        m_closed.adopt(std::move(closed));
    } else if (outcome.kind != Kind::Made) {
        m_keeper.carry(work);
    } else if (outcome.lost > 0) {
        m_said.append(tr("%1 has changed since: %2 of %3 edited messages are as they were and have their edits again.")
                          .arg(title, QLocale().toString(static_cast<qulonglong>(outcome.messages)),
                               QLocale().toString(qulonglong{outcome.messages} + outcome.lost)));
    }
    if (outcome.left && feed && !feed->isScratch()) {
        m_closed.keepRest(*outcome.left);
    }
    finishIfDone();
}

void WorkRestorer::finishIfDone() {
    if (m_open > 0 || !m_restoring) {
        return;
    }
    m_restoring = false;
    // What was restored stands in this session's journal, on the disk, before the old one goes.
    if (m_keeper.state() == EditKeeper::State::Kept) {
        m_keeper.flush();
        removeFiles();
    }
    m_journals.clear();
    emit restored(m_said);
}

}  // namespace plumb::desk
