// Unfinished work of sessions that are no more: found in their journals, given back to the feeds or thrown away.
//
// What cannot be given back now, since its file is not there, goes on to the journal of this session; so does what had
// been closed.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#include "hl7/edit_journal.h"
#endif
#include "widgets/keeping/edit_replay.h"
#include "widgets/models/feed.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace plumb::desk {

class ClosedDocuments;
class EditKeeper;
class Workspace;

class WorkRestorer final : public QObject {
    Q_OBJECT

public:
    WorkRestorer(Workspace& workspace, EditKeeper& keeper, ClosedDocuments& closed, QObject* parent = nullptr);
    ~WorkRestorer() override;

    /// Reads the journals in `folder` that no living session holds; found() follows.
    void look(const QString& folder, const std::shared_ptr<const Secret>& key);

    /// There is work of those sessions, be it of documents that they had closed.
    [[nodiscard]] bool holdsWork() const { return !m_journals.empty(); }
    /// Messages with edits, and scratch feeds, that were open then and wait to be restored.
    [[nodiscard]] std::size_t edits() const;
    [[nodiscard]] std::size_t scratches() const;
    /// Texts that were not saved.
    [[nodiscard]] std::size_t drafts() const;
    struct Drafts {
        std::size_t specs = 0, gaps = 0, imports = 0;
    };
    /// The same by what they are.
    [[nodiscard]] Drafts draftsByKind() const;
    /// When the last of it was made, in milliseconds since 1970.
    [[nodiscard]] std::int64_t lastMs() const;
    /// All of those sessions ended as they should, so that nobody needs to ask.
    [[nodiscard]] bool ended() const;
    /// What was wrong with journals.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

    // What was closed then is kept as what is closed now, either way.
    void restore();
    void discard();

signals:
    void found();
    /// Whoever shows such texts has to keep it before this returns.
    void draftRestored(const plumb::hl7::JournalDraft& draft);
    /// Everything that can be is restored; `said` tells what could not.
    void restored(const QStringList& said);

private:
    struct Journal {
        QString file;
        hl7::JournalState state;
        std::shared_ptr<QLockFile> lock;
        std::optional<Error> problem;
    };

    void take(std::vector<Journal> journals);
    void begin(const hl7::JournalState::Feed& work);
    void made(Feed* feed, const QString& title, const hl7::JournalState::Feed& work,
              const EditReplay::Outcome& outcome);
    void finishIfDone();
    void removeFiles();

    Workspace& m_workspace;
    EditKeeper& m_keeper;
    ClosedDocuments& m_closed;
    EditReplay m_replay;
    std::vector<Journal> m_journals;
    std::vector<JobHandle> m_jobs;
    std::size_t m_open = 0;  ///< feeds that are not done yet
    bool m_restoring = false;
    QStringList m_problems, m_said;
};

}  // namespace plumb::desk
