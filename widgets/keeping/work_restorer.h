// Unfinished work of sessions that are no more: found in their journals, given back to the feeds or thrown away.
//
// Edits are made again over messages that hold the bytes they held then, whatever else happened to the file. What
// cannot be given back now, since its file is not there, goes on to the journal of this session.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#include "hl7/edit_journal.h"
#endif
#include "widgets/models/feed.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QLockFile;

namespace plumb::desk {

class EditKeeper;
class Jobs;
class Workspace;

class WorkRestorer final : public QObject {
    Q_OBJECT

public:
    WorkRestorer(Workspace& workspace, EditKeeper& keeper, QObject* parent = nullptr);
    ~WorkRestorer() override;

    /// Reads the journals in `folder` that no living session holds; found() follows.
    void look(const QString& folder, const std::shared_ptr<const Secret>& key);

    /// Messages with edits, and scratch feeds, that wait to be restored.
    [[nodiscard]] std::size_t edits() const;
    [[nodiscard]] std::size_t scratches() const;
    /// When the last of it was made, in milliseconds since 1970.
    [[nodiscard]] std::int64_t lastMs() const;
    /// All of those sessions ended as they should, so that nobody needs to ask.
    [[nodiscard]] bool ended() const;
    /// What was wrong with journals.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

    void restore();
    void discard();

signals:
    void found();
    /// Everything that can be is restored; `said` tells what could not.
    void restored(const QStringList& said);

private:
    struct Journal {
        QString file;
        hl7::JournalState state;
        std::shared_ptr<QLockFile> lock;
        std::optional<Error> problem;
    };
    /// A feed that has to be read before its edits can be made.
    struct Waiting {
        QPointer<Feed> feed;
        hl7::JournalState::Feed work;
    };
    using Prepared = std::vector<std::pair<QString, std::vector<Feed::PreparedChange>>>;
    struct Made {
        Prepared steps;
        std::size_t messages = 0, lost = 0;
    };

    void take(std::vector<Journal> journals);
    void begin(const hl7::JournalState::Feed& work);
    void makeIfRead(std::size_t waiting);
    void make(Waiting waiting);
    void made(const Waiting& waiting, Result<std::shared_ptr<Made>> made);
    [[nodiscard]] static Result<std::shared_ptr<Made>> prepare(const FeedSnapshot& snapshot,
                                                               const hl7::JournalState::Feed& work,
                                                               const CancelToken& cancel, Progress& progress);
    void finishIfDone();
    void removeFiles();

    Workspace& m_workspace;
    EditKeeper& m_keeper;
    std::vector<Journal> m_journals;
    std::vector<Waiting> m_waiting;
    std::vector<JobHandle> m_jobs;
    std::size_t m_open = 0;  ///< feeds that are not done yet
    bool m_restoring = false;
    QStringList m_problems, m_said;
};

}  // namespace plumb::desk
