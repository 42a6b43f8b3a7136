// Documents that were closed with work in them: files with edits, and pasted or new ones. They wait until they are
// opened again, then they have their edits, undo included; or until they are discarded. What stands in the journal
// outlives the program; without one it lasts as long as this run.
//
// A file has one entry, whatever was closed how often; of scratch documents the last few are kept.
#pragma once

#include "widgets/keeping/edit_replay.h"
#include "widgets/models/feed.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

class EditKeeper;
class Workspace;
struct Desk;

class ClosedDocuments final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostScratches = 20;
    static constexpr std::size_t kMostScratchBytes = std::size_t{64} << 20;

    struct Entry {
        std::uint64_t key = 0;
        QString title, path;  ///< no path: a scratch document
        std::size_t edited = 0;
        std::int64_t closedMs = 0;

        [[nodiscard]] bool isScratch() const { return path.isEmpty(); }
    };
    /// What came back with a document that was opened again.
    struct Back {
        std::size_t edited = 0;  ///< messages
        std::size_t lost = 0;    ///< that are not what they were: their edits go on waiting
        std::int64_t closedMs = 0;
        int before = 0;  ///< the place in the undo stack from before
    };

    /// Belongs to its keeper.
    ClosedDocuments(Workspace& workspace, EditKeeper& keeper);
    ~ClosedDocuments() override;
    /// Those of a desk; nullptr: nobody keeps any.
    [[nodiscard]] static ClosedDocuments* of(const Desk& desk);

    /// The newest first.
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] QStringList paths() const;
    /// Messages with edits, in all of them.
    [[nodiscard]] std::size_t edited() const;
    /// They outlive the program.
    [[nodiscard]] bool outlive() const;

    /// What a session before this one had closed. A file that is open has its edits again at once.
    void adopt(hl7::JournalState::Feed work);
    /// What could not be made in a file that is open.
    void keepRest(hl7::JournalState::Feed work);

    void open(std::uint64_t key);
    void discard(std::uint64_t key);
    void discardOf(const QString& path);
    void discardAll();
    /// A spec was closed: reopen() asks for it.
    void noteSpec(const QString& path);
    /// The document that was closed last, with edits or without.
    [[nodiscard]] bool canReopen() const;
    void reopen();

signals:
    void changed();
    /// A document that holds work was closed.
    void documentKept(quint64 key);
    void specAsked(const QString& path);
    void cameBack(plumb::desk::Feed* feed, const plumb::desk::ClosedDocuments::Back& back);

private:
    /// What one closing left.
    struct Piece {
        std::uint32_t id = 0;  ///< in the journal
        std::size_t edited = 0;
        EditReplay::Work work;  ///< nullptr: still being gathered
        bool tried = false;     ///< it could not be made in what the file holds now
    };
    struct Kept {
        Entry entry;
        hl7::JournalFeed feed;
        std::vector<Piece> pieces;
        QPointer<Feed> into;     ///< the feed that is to have it
        std::size_t making = 0;  ///< so many of the first pieces are just being made there
        std::vector<JobHandle> gathering;
    };
    /// A closed document of this run.
    struct Last {
        QString path;
        bool spec = false;
        std::uint64_t key = 0;  ///< of a scratch document
    };

    void closed(Feed* feed, std::uint32_t id);
    void note(Last last);
    void opened(Feed* feed);
    [[nodiscard]] bool isOpen(const QString& path) const;
    [[nodiscard]] Kept* find(std::uint64_t key);
    [[nodiscard]] Kept* findPath(const QString& path);
    Kept& take(const hl7::JournalFeed& feed, std::int64_t closedMs);
    void gather(Kept& kept, Feed& feed, std::uint32_t id);
    void add(Kept& kept, Piece piece);
    void start(Kept& kept);
    void made(std::uint64_t key, Feed* feed, const EditReplay::Outcome& outcome);
    void forget(std::uint64_t key);
    void trim();

    Workspace& m_workspace;
    EditKeeper& m_keeper;
    EditReplay m_replay;
    std::vector<std::unique_ptr<Kept>> m_kept;
    std::vector<Last> m_last;
    std::uint64_t m_next = 1;
};

}  // namespace plumb::desk
