// Makes kept edits again in a feed, once it is read: over messages that hold the bytes they held then, whatever else
// happened to the file, and as the steps that they were, so that they can be undone.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/edit_journal.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/models/jobs.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace plumb::desk {

class Workspace;

class EditReplay final : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        enum class Kind : quint8 {
            Made,        ///< what could be made is
            Unreadable,  ///< the feed failed
            Closed,      ///< before it came to that
            Failed,      ///< see `problem`
        };
        Kind kind = Kind::Made;
        std::optional<Error> problem;                   ///< also beside what was made
        std::size_t messages = 0, lost = 0;             ///< with their edits again; not what they were
        int before = 0;                                 ///< the place in the undo stack from before
        std::shared_ptr<hl7::JournalState::Feed> left;  ///< what could not be made; nullptr: nothing
    };
    using Work = std::shared_ptr<const hl7::JournalState::Feed>;
    using Done = std::function<void(Feed* feed, const Outcome&)>;

    explicit EditReplay(Workspace& workspace, QObject* parent = nullptr);
    ~EditReplay() override;

    /// `done` is called once, with nullptr when the feed has gone. Never before this returns.
    void make(Feed* feed, Work work, Done done);

private:
    struct Waiting {
        QPointer<Feed> feed;
        Work work;
        Done done;
        QMetaObject::Connection state;
        JobHandle job;
        bool preparing = false;
    };
    struct Made {
        std::vector<std::pair<QString, std::vector<Feed::PreparedChange>>> steps;
        std::size_t messages = 0, lost = 0;
        std::map<std::size_t, hl7::JournalStep> left;  ///< by the number of the step
    };

    [[nodiscard]] static Result<std::shared_ptr<Made>> prepare(const FeedSnapshot& snapshot,
                                                               const hl7::JournalState::Feed& work,
                                                               const CancelToken& cancel, Progress& progress);
    void makeIfRead(std::uint64_t key);
    void take(std::uint64_t key, Result<std::shared_ptr<Made>> made);
    void end(std::uint64_t key, const Outcome& outcome);

    Workspace& m_workspace;
    std::map<std::uint64_t, Waiting> m_waiting;
    std::uint64_t m_next = 1;
};

}  // namespace plumb::desk
