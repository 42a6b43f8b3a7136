#include "widgets/keeping/work_restorer.h"

#include "base/file.h"
#include "base/sealed_journal.h"
#include "hl7/editable_message.h"
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
#include <unordered_map>

namespace plumb::desk {

WorkRestorer::WorkRestorer(Workspace& workspace, EditKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(keeper) {}

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
            count += feed.editedMessages();
        }
    }
    return count;
}

std::size_t WorkRestorer::scratches() const {
    std::size_t count = 0;
    for (const Journal& journal : m_journals) {
        for (const auto& [id, feed] : journal.state.feeds()) {
            count += feed.feed.scratch() ? 1 : 0;
        }
    }
    return count;
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
            begin(feed);
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
    m_waiting.push_back({feed, work});
    const std::size_t at = m_waiting.size() - 1;
    connect(feed, &Feed::stateChanged, this, [this, at] { makeIfRead(at); });
    makeIfRead(at);
}

void WorkRestorer::makeIfRead(std::size_t waiting) {
    Waiting& one = m_waiting[waiting];
    if (!one.feed || one.feed->state() == Feed::State::Opening || one.feed->state() == Feed::State::Indexing) {
        return;
    }
    if (one.feed->state() == Feed::State::Failed) {
        m_said.append(tr("%1 cannot be read now; its edits are kept until it can.").arg(one.feed->title()));
        m_keeper.carry(one.work);
        one.feed = nullptr;
        --m_open;
        finishIfDone();
        return;
    }
    make(std::exchange(one, {}));
}

Result<std::shared_ptr<WorkRestorer::Made>> WorkRestorer::prepare(const FeedSnapshot& snapshot,
                                                                  const hl7::JournalState::Feed& work,
                                                                  const CancelToken& cancel, Progress& progress) {
    struct Message {
        std::unique_ptr<hl7::EditableMessage> message;  ///< nullptr: not what it was
        std::string original;
        std::shared_ptr<const std::string> now;
    };
    auto out = std::make_shared<Made>();
    std::map<std::uint64_t, Message> messages;
    progress.setTotal(work.steps.size());
    for (const hl7::JournalStep& step : work.steps) {
        std::vector<Feed::PreparedChange> changes;
        std::unordered_map<std::uint64_t, std::size_t> changeOf;
        for (const hl7::JournalChange& change : step.changes) {
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            const auto [at, isNew] = messages.try_emplace(change.number);
            Message& message = at->second;
            if (isNew && change.number < snapshot.size() && !snapshot.edited(change.number)) {
                Result<std::string> bytes = snapshot.original(change.number);
                if (bytes && hl7::fingerprint(*bytes) == change.original) {
                    message.original = *bytes;
                    message.message = std::make_unique<hl7::EditableMessage>(std::move(*bytes));
                }
            }
            if (!message.message) {
                continue;
            }
            Result<std::vector<hl7::ByteEdit>> inverse = message.message->applyAll(change.edits);
            if (!inverse) {
                message.message.reset();  // what follows was made for what this would have left
                continue;
            }
            std::shared_ptr<const std::string> before = message.now;
            message.now = message.message->bytes() == message.original
                              ? nullptr
                              : std::make_shared<const std::string>(message.message->bytes());
            // A message may stand in a joined step several times: then it is one change.
            const auto [same, isFirst] = changeOf.try_emplace(change.number, changes.size());
            if (isFirst) {
                changes.push_back({{change.number, change.edits}, std::move(*inverse), std::move(before), message.now});
            } else {
                Feed::PreparedChange& one = changes[same->second];
                one.change.edits.insert(one.change.edits.end(), change.edits.begin(), change.edits.end());
                inverse->insert(inverse->end(), one.inverse.begin(), one.inverse.end());
                one.inverse = std::move(*inverse);
                one.after = message.now;
            }
        }
        out->steps.emplace_back(toQString(step.what), std::move(changes));
        progress.add(1);
    }
    for (const auto& [number, message] : messages) {
        (message.message ? out->messages : out->lost) += 1;
    }
    return out;
}

void WorkRestorer::make(Waiting waiting) {
    const FeedSnapshot snapshot = waiting.feed->snapshot();
    const hl7::JournalState::Feed work = waiting.work;
    const QString title = tr("Restoring edits of %1").arg(waiting.feed->title());
    m_jobs.push_back(m_workspace.jobs().run<std::shared_ptr<Made>>(
        this, title,
        [snapshot, work](const CancelToken& cancel, Progress& progress) {
            return prepare(snapshot, work, cancel, progress);
        },
        [this, waiting = std::move(waiting)](Result<std::shared_ptr<Made>> result) {
            made(waiting, std::move(result));
        }));
}

void WorkRestorer::made(const Waiting& waiting, Result<std::shared_ptr<Made>> made) {
    --m_open;
    Feed* const feed = waiting.feed;
    if (!made || !feed) {
        m_keeper.carry(waiting.work);
        m_said.append(made ? tr("A source was closed before its edits were restored.") : sentence(made.error()));
        finishIfDone();
        return;
    }
    std::size_t steps = 0, undone = 0;
    for (std::size_t n = 0; n < (*made)->steps.size(); ++n) {
        auto& [what, changes] = (*made)->steps[n];
        if (changes.empty()) {
            continue;
        }
        if (const Result<void> changed = feed->changePrepared(std::move(changes), what); !changed) {
            m_said.append(sentence(changed.error()));
            break;
        }
        ++steps;
        undone += n >= waiting.work.done ? 1 : 0;
    }
    for (std::size_t n = 0; n < std::min(undone, steps); ++n) {
        feed->undoStack()->undo();
    }
    if ((*made)->lost > 0) {
        m_said.append(tr("%1 has changed since: %2 of %3 edited messages are as they were and have their edits again.")
                          .arg(feed->title(), QLocale().toString(static_cast<qulonglong>((*made)->messages)),
                               QLocale().toString(qulonglong{(*made)->messages} + (*made)->lost)));
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
    m_waiting.clear();
    emit restored(m_said);
}

}  // namespace plumb::desk
