#include "widgets/keeping/edit_keeper.h"

#include "base/clock.h"
#include "base/file.h"
#include "widgets/models/sentences.h"
#include "widgets/models/undo_steps.h"
#include "widgets/models/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QPointer>
#include <QRandomGenerator>

namespace plumb::desk {
namespace {

constexpr int kSyncWithin = 200;            // milliseconds until the disk itself has a record
constexpr std::size_t kWrittenAtOnce = 64;  // messages of one step

hl7::JournalFeed described(const Feed& feed) {
    hl7::JournalFeed out;
    if (feed.isScratch()) {
        out.title = feed.title().toStdString();
        out.text = feed.scratchText();
        return out;
    }
    out.path = feed.path().toStdString();
    if (const Result<FileStamp> stamp = RandomAccessFile::stampOf(out.path)) {
        out.size = stamp->size;
        out.modifiedNs = stamp->modifiedNs;
    }
    return out;
}

}  // namespace

EditKeeper::EditKeeper(Workspace& workspace, QObject* parent)
    : QObject(parent) {
    m_writer.setMaxThreadCount(1);
    m_sync.setSingleShot(true);
    m_sync.setInterval(kSyncWithin);
    connect(&m_sync, &QTimer::timeout, this, [this] {
        if (m_journal) {
            m_writer.start([journal = m_journal] { journal->sync(); });
        }
    });
    connect(&workspace, &Workspace::feedOpened, this, &EditKeeper::watch);
    connect(&workspace, &Workspace::feedClosing, this, [this](Feed* feed) {
        if (m_ids.contains(feed)) {
            const std::uint32_t id = m_ids.take(feed);
            disconnect(feed, nullptr, this, nullptr);
            write(hasWork(*feed) ? hl7::closedRecord(id, wallMilliseconds()) : hl7::droppedRecord(id));
            emit feedClosed(feed, id);
        }
    });
}

EditKeeper::~EditKeeper() {
    m_writer.waitForDone();
}

void EditKeeper::watch(Feed* feed) {
    if (feed->isStored() || (m_elsewhere && m_elsewhere())) {
        return;
    }
    const std::uint32_t id = m_nextId++;
    m_ids.insert(feed, id);
    write(hl7::openedRecord(id, described(*feed)));
    connect(feed, &Feed::stepMade, this,
            [this, id, feed](const std::vector<Feed::Change>& changes, const QString& what, bool joined) {
                stepMade(id, *feed, changes, what, joined);
            });
    connect(feed, &Feed::stepUndone, this, [this, id] { write(hl7::undoneRecord(id)); });
    connect(feed, &Feed::stepRedone, this, [this, id] { write(hl7::redoneRecord(id)); });
}

void EditKeeper::stepMade(std::uint32_t id, const Feed& feed, const std::vector<Feed::Change>& changes,
                          const QString& what, bool joined) {
    if (m_state == State::NotKept) {
        return;
    }
    if (changes.size() <= kWrittenAtOnce) {
        write(hl7::stepRecord(id, journalStep(feed.snapshot(), changes, what), joined));
        return;
    }
    writeLater([id, snapshot = feed.snapshot(), changes, what, joined] {
        return hl7::stepRecord(id, journalStep(snapshot, changes, what), joined);
    });
}

void EditKeeper::write(std::string record) {
    if (m_state == State::Kept && m_waiting.load() == 0) {
        append(record);
        m_sync.isActive() ? void() : m_sync.start();
        return;
    }
    writeLater([record = std::move(record)] { return record; });
}

void EditKeeper::writeLater(Record record) {
    if (m_state == State::Waiting) {
        m_backlog.push_back(std::move(record));
    } else if (m_state == State::Kept) {
        ++m_waiting;
        m_writer.start([this, record = std::move(record)] {
            append(record());
            --m_waiting;
        });
        m_sync.isActive() ? void() : m_sync.start();
    }
}

void EditKeeper::append(const std::string& record) {
    if (const Result<void> written = m_journal->append(record); !written) {
        const QString problem = sentence(written.error());
        QMetaObject::invokeMethod(
            this, [this, problem] { failed(problem); }, Qt::QueuedConnection);
    }
}

void EditKeeper::failed(const QString& problem) {
    if (m_state == State::Kept) {
        giveUp(problem);
    }
}

void EditKeeper::begin(const QString& folder, const Secret& key) {
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_file = QStringLiteral("%1/%2-%3.journal")
                 .arg(folder)
                 .arg(QCoreApplication::applicationPid())
                 .arg(QRandomGenerator::system()->generate64(), 0, 16);
    m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    Result<std::unique_ptr<SealedJournal>> journal =
        m_lock->tryLock(0) ? SealedJournal::create(m_file.toStdString(), key)
                           : Result<std::unique_ptr<SealedJournal>>(
                                 fail(MessageId::FileCannotWrite, {m_file.toStdString(), "it cannot be locked"}));
    if (!journal) {
        giveUp(sentence(journal.error()));
        return;
    }
    QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_journal = std::move(*journal);
    m_state = State::Kept;
    for (Record& record : std::exchange(m_backlog, {})) {
        writeLater(std::move(record));
    }
    emit stateChanged();
}

void EditKeeper::giveUp(const QString& problem) {
    m_state = State::NotKept;
    m_problem = problem;
    m_backlog.clear();
    emit stateChanged();
}

void EditKeeper::end() {
    if (m_state == State::Kept) {
        write(hl7::endedRecord());
        flush();
    }
    m_state = State::NotKept;
}

std::uint32_t EditKeeper::carry(const hl7::JournalState::Feed& feed) {
    const std::uint32_t id = m_nextId++;
    write(hl7::openedRecord(id, feed.feed));
    for (const hl7::JournalStep& step : feed.steps) {
        if (step.changes.size() <= kWrittenAtOnce) {
            write(hl7::stepRecord(id, step, false));
        } else {
            writeLater([id, step] { return hl7::stepRecord(id, step, false); });
        }
    }
    for (std::size_t n = feed.done; n < feed.steps.size(); ++n) {
        write(hl7::undoneRecord(id));
    }
    if (feed.closed) {
        write(hl7::closedRecord(id, feed.closedMs));
    }
    return id;
}

void EditKeeper::drop(std::uint32_t id) {
    write(hl7::droppedRecord(id));
}

void EditKeeper::release(Feed* feed) {
    if (m_ids.contains(feed)) {
        disconnect(feed, nullptr, this, nullptr);
        write(hl7::droppedRecord(m_ids.take(feed)));
    }
}

bool EditKeeper::hasWork(const Feed& feed) {
    return feed.isScratch() ? !feed.scratchText().empty() : feed.snapshot().editedCount() > 0;
}

void EditKeeper::flush() {
    m_writer.waitForDone();
    if (m_journal) {
        m_journal->sync();
    }
}

}  // namespace plumb::desk
