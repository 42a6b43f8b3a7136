// An opened file, folder, archive or pasted text as the window works on it: its messages by number, over all of its
// sources, with the edits that were made. Lives on the GUI thread; work on other threads takes a FeedSnapshot.
//
// Sources are never altered. A message that was changed is kept here, revision by revision, with one undo stack for the
// whole feed; everything that shows or searches messages sees the changed bytes.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/byte_edit.h"
#include "hl7/charset.h"
#include "hl7/editable_message.h"
#include "hl7/message_view.h"
#include "source/open.h"
#include "source/opened_source.h"
#endif
#include "widgets/models/jobs.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::desk {

/// One message as it stands at one revision. Immutable; may be kept and read by any thread.
struct FeedMessage {
    FeedMessage(std::string text, std::uint64_t messageNumber, Revision at);

    std::string bytes;
    hl7::MessageView view;
    hl7::Charset charset;
    std::uint64_t number = 0;
    Revision revision;
};
using FeedMessagePtr = std::shared_ptr<const FeedMessage>;

/// What jobs work on: the sources as far as they were indexed, and the edits, at one moment.
class FeedSnapshot {
public:
    using Edits = std::map<std::uint64_t, std::shared_ptr<const std::string>>;

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const std::vector<std::shared_ptr<source::OpenedSource>>& sources() const { return m_sources; }
    [[nodiscard]] std::pair<std::size_t, MessageNumber> locate(std::uint64_t number) const;
    [[nodiscard]] const std::string& sourceName(std::size_t source) const { return m_sources[source]->name(); }
    /// The same messages were edited, in the same way.
    [[nodiscard]] bool sameEdits(const FeedSnapshot& other) const { return m_edits == other.m_edits; }
    [[nodiscard]] bool edited(std::uint64_t number) const { return m_edits && m_edits->count(number) != 0; }
    [[nodiscard]] std::size_t editedCount() const { return m_edits ? m_edits->size() : 0; }
    /// What an edited message holds now; nullptr: what its source holds.
    [[nodiscard]] std::shared_ptr<const std::string> edit(std::uint64_t number) const;
    /// The bytes as the source holds them.
    [[nodiscard]] Result<std::string> original(std::uint64_t number) const;
    /// Number of a source's first message.
    [[nodiscard]] std::uint64_t firstOf(std::size_t source) const { return m_first[source]; }
    /// The bytes, edits included.
    [[nodiscard]] Result<std::string> message(std::uint64_t number) const;

    /// Visits [from, to) in order: visit(number, bytes, source) until it returns false. Numbers are those of the feed.
    template <class Visit>
    [[nodiscard]] Result<void> forEach(std::uint64_t from, std::uint64_t to, Visit&& visit) const {
        to = std::min(to, m_size);
        while (from < to) {
            const auto [source, first] = locate(from);
            const std::uint64_t offset = m_first[source];
            const std::uint64_t end = std::min(to, source + 1 < m_first.size() ? m_first[source + 1] : m_size);
            bool goOn = true;
            const std::size_t at = source;
            Result<void> read =
                m_sources[source]->forEach(from - offset, end - offset, [&](MessageNumber number, ByteView bytes) {
                    const std::uint64_t overall = offset + number.value();
                    if (m_edits) {
                        if (const auto edit = m_edits->find(overall); edit != m_edits->end()) {
                            bytes = asBytes(*edit->second);
                        }
                    }
                    goOn = visit(overall, bytes, at);
                    return goOn;
                });
            if (!read || !goOn) {
                return read;
            }
            from = end;
        }
        return {};
    }

private:
    friend class Feed;

    std::vector<std::shared_ptr<source::OpenedSource>> m_sources;
    std::vector<std::uint64_t> m_first;
    std::uint64_t m_size = 0;
    std::shared_ptr<const Edits> m_edits;
};

class Feed final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Opening, Indexing, Ready, Failed };

    /// Opens `path` in the background.
    Feed(Jobs& jobs, SourceId id, QString path, source::OpenOptions options);
    /// Text that was pasted or made here.
    Feed(Jobs& jobs, SourceId id, QString title, std::string text);
    using Opener = std::function<Result<source::Opening>(const CancelToken&, Progress&)>;
    /// What is no file of its own: the bytes of a project.
    Feed(Jobs& jobs, SourceId id, QString title, Opener open);
    ~Feed() override;

    [[nodiscard]] SourceId id() const { return m_id; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] bool isScratch() const { return m_path.isEmpty(); }
    /// Its bytes stand in a project, which keeps what is done to it.
    [[nodiscard]] bool isStored() const { return m_stored; }
    /// What a scratch feed was made of.
    [[nodiscard]] const std::string& scratchText() const { return m_scratchText; }
    [[nodiscard]] State state() const { return m_state; }
    /// Why it failed, or what could not be read beside what could.
    [[nodiscard]] const std::vector<QString>& problems() const { return m_problems; }
    /// What was assumed about it, in sentences.
    [[nodiscard]] std::vector<QString> assumptions() const;

    /// Messages that may be asked for now; grows while indexing.
    [[nodiscard]] std::uint64_t size() const { return m_snapshot.m_size; }
    [[nodiscard]] const FeedSnapshot& snapshot() const { return m_snapshot; }
    /// Share of the bytes that are indexed, 0 to 1.
    [[nodiscard]] double indexed() const;
    [[nodiscard]] std::uint64_t bytes() const;

    /// Somebody writes into its file, of which so many bytes are on the disk now: messages that came are taken in,
    /// grown() tells of them. Nothing before it is Ready; asked again meanwhile, it looks once more.
    void readOn(std::uint64_t durable);
    /// It is one plain file, as it stands on the disk.
    [[nodiscard]] bool canReadOn() const;
    [[nodiscard]] bool isReadingOn() const { return m_state == State::Ready && m_job.active(); }
    /// Somebody writes into it now, so that messages are still to come.
    [[nodiscard]] bool isFollowed() const { return m_followed; }
    void setFollowed(bool followed);
    /// While messageChanged() is told: nobody changed the message, its rest came into the file.
    [[nodiscard]] bool isCompleting() const { return m_completing; }

    /// nullptr when it cannot be read (problem() says why): the file changed under us.
    [[nodiscard]] FeedMessagePtr message(std::uint64_t number);
    [[nodiscard]] QString problem(std::uint64_t number) const;
    [[nodiscard]] std::optional<hl7::IndexEntry> entry(std::uint64_t number) const;

    // Changing messages. Every change is a step of the undo stack with `what` as its name.
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    [[nodiscard]] Result<void> change(std::uint64_t number, std::vector<hl7::ByteEdit> edits, const QString& what,
                                      int mergeId = -1);
    struct Change {
        std::uint64_t number = 0;
        std::vector<hl7::ByteEdit> edits;
    };
    /// Many messages, one step.
    [[nodiscard]] Result<void> changeAll(std::vector<Change> changes, const QString& what);
    /// A change that was worked out elsewhere, down to the bytes: what takes long was done off the GUI thread.
    struct PreparedChange {
        Change change;
        std::vector<hl7::ByteEdit> inverse;         ///< undoes it, in this order
        std::shared_ptr<const std::string> before;  ///< the snapshot's edit() that it was made for
        std::shared_ptr<const std::string> after;   ///< nullptr: what the source holds
    };
    /// Any number of messages, one step; refused as a whole when one of them is no longer what it was prepared for.
    [[nodiscard]] Result<void> changePrepared(std::vector<PreparedChange> changes, const QString& what);
    [[nodiscard]] bool isEdited(std::uint64_t number) const;
    [[nodiscard]] std::vector<std::uint64_t> editedMessages() const;
    [[nodiscard]] hl7::EditableMessage* editable(std::uint64_t number);

    /// Everything that the user decided about character sets: overrides what messages say.
    void setCharset(const std::optional<hl7::Charset>& charset);
    [[nodiscard]] const std::optional<hl7::Charset>& chosenCharset() const { return m_charset; }
    /// Of messages that do not say theirs, as long as nobody decided; nothing: as their bytes look.
    void setAssumedCharset(const std::optional<hl7::Charset>& charset);
    [[nodiscard]] const std::optional<hl7::Charset>& assumedCharset() const { return m_assumedCharset; }

signals:
    void stateChanged();
    void grown(quint64 size);
    void followedChanged();
    void indexProgressed();
    /// Its bytes or how they are read changed.
    void messageChanged(quint64 number);
    void messagesReset();
    // What the undo stack does, as it does it: for those who keep a record.
    /// A step was made; `joined`: it became part of the one before it (a word that is typed).
    void stepMade(const std::vector<plumb::desk::Feed::Change>& changes, const QString& what, bool joined);
    void stepUndone();
    void stepRedone();

private:
    friend class BulkCommand;
    friend class EditCommand;

    void start(Opener open);
    void takeOpening(Result<source::Opening> opening);
    void indexNext();
    void takeGrowth();
    void setState(State state);
    void takeReadOn(const Result<source::OpenedSource::GrownOn>& read);
    void takeLastAnew(std::uint64_t number);
    [[nodiscard]] Result<void> applyNow(std::uint64_t number, const std::vector<hl7::ByteEdit>& edits,
                                        std::vector<hl7::ByteEdit>& undo);
    void publishEdits(std::uint64_t number);
    void applyPrepared(const std::vector<PreparedChange>& changes, bool undo);
    void push(std::unique_ptr<QUndoCommand> command, const std::vector<Change>& changes, const QString& what);

    Jobs& m_jobs;
    SourceId m_id;
    QString m_path, m_title;
    std::string m_scratchText;
    bool m_stored = false;
    State m_state = State::Opening;
    std::vector<QString> m_problems;
    FeedSnapshot m_snapshot;
    std::size_t m_indexing = 0;
    std::uint64_t m_totalBytes = 0;
    std::map<std::uint64_t, std::unique_ptr<hl7::EditableMessage>> m_editable;
    std::map<std::uint64_t, std::uint32_t> m_revisionBase;  ///< revisions that m_editable does not count
    std::map<std::uint64_t, FeedMessagePtr> m_recent;
    std::vector<std::uint64_t> m_recentOrder;
    std::optional<hl7::Charset> m_charset;
    QUndoStack m_undo;
    JobHandle m_job;
    std::uint64_t m_durable = 0;  ///< of the file that somebody writes into
    bool m_followed = false, m_completing = false;
    std::optional<hl7::Charset> m_assumedCharset;
};

}  // namespace plumb::desk
