// Keeps unfinished work while it is made: every change, undo and redo of every feed becomes a record of an encrypted
// journal at once, so that a program that is killed loses none. Before the key is known records wait; without one
// nothing is kept, and keeping() says so.
//
// A change of many messages is written on another thread, in its order with all others.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/sealed_journal.h"
#include "hl7/edit_journal.h"
#endif
#include "widgets/models/feed.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QLockFile;

namespace plumb::desk {

class Workspace;

class EditKeeper final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        Waiting,  ///< for the key
        Kept,
        NotKept,
    };

    explicit EditKeeper(Workspace& workspace, QObject* parent = nullptr);
    ~EditKeeper() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Why nothing is kept.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// Whether what is opened now is kept by somebody else: the open project.
    void setElsewhere(std::function<bool()> elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// Somebody else keeps it from now on, and has what was done to it.
    void release(Feed* feed);

    /// What is done to it is kept, or will be when the key is known.
    [[nodiscard]] bool keeps(const Feed* feed) const { return m_state != State::NotKept && m_ids.contains(feed); }

    /// Begins a journal of this session in `folder`.
    void begin(const QString& folder, const Secret& key);
    void giveUp(const QString& problem);
    /// The session ends as it should; nothing is kept from then on.
    void end();

    /// Takes over work that cannot be restored now: its file is not there, or it was closed. The number that the
    /// journal knows it by.
    std::uint32_t carry(const hl7::JournalState::Feed& feed);
    // Records of others: texts that are not saved.
    [[nodiscard]] std::uint32_t newId() { return m_nextId++; }
    void keep(std::string record) { write(std::move(record)); }
    /// Work that is not wanted any more, or stands under another number.
    void drop(std::uint32_t id);
    /// Something would be lost if the feed were closed and forgotten.
    [[nodiscard]] static bool hasWork(const Feed& feed);
    /// Waits until all is on the disk. Not for the GUI while it is used.
    void flush();
    [[nodiscard]] QString file() const { return m_file; }

signals:
    void stateChanged();
    /// With hasWork() it is kept under this number; otherwise it is forgotten.
    void feedClosed(plumb::desk::Feed* feed, quint32 id);

private:
    using Record = std::function<std::string()>;

    void watch(Feed* feed);
    void stepMade(std::uint32_t id, const Feed& feed, const std::vector<Feed::Change>& changes, const QString& what,
                  bool joined);
    /// Now when nothing waits, else behind what waits.
    void write(std::string record);
    void writeLater(Record record);
    void append(const std::string& record);
    void failed(const QString& problem);

    State m_state = State::Waiting;
    QString m_problem, m_file;
    std::uint32_t m_nextId = 1;
    QHash<const Feed*, std::uint32_t> m_ids;
    std::function<bool()> m_elsewhere;
    std::vector<Record> m_backlog;  ///< before the key is known
    std::shared_ptr<SealedJournal> m_journal;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_writer;  ///< one thread, so that records keep their order
    std::atomic<int> m_waiting{0};
    QTimer m_sync;
};

}  // namespace plumb::desk
