// One feed of the open project: gets what the project has kept of it - edits, flags and pins - and keeps in the project
// what is done to it from then on, step by step. Where what was kept and the undo stack part (the file holds other
// messages meanwhile), the whole stack is written anew, and what could not be made stays in a document of its own.
#pragma once

#include "widgets/keeping/edit_replay.h"
#include "widgets/keeping/project_contents.h"
#include "widgets/models/feed.h"
#include "widgets/models/feed_marks.h"
#include "widgets/models/project_session.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <set>

namespace plumb::desk {

/// The number of a source; 0 until the store thread has given it one.
using SourceKey = std::shared_ptr<std::atomic<std::int64_t>>;

class ProjectFeed final : public QObject {
    Q_OBJECT

public:
    /// `source`: 0: it is not in the project yet.
    ProjectFeed(ProjectSession& session, EditReplay& replay, Jobs& jobs, Feed& feed, std::int64_t source);

    [[nodiscard]] Feed& feed() const { return m_feed; }
    [[nodiscard]] std::int64_t source() const { return m_source->load(); }
    [[nodiscard]] const SourceKey& key() const { return m_source; }
    /// What was kept of it is there, and what is done now is kept.
    [[nodiscard]] bool isFollowing() const { return m_following; }

    /// Edited messages whose edits the project does not get, since it is open for reading only.
    [[nodiscard]] std::size_t unkept() const;

    void begin();
    /// The flags and pins of its list.
    void setMarks(FeedMarks* marks);
    void keepLayout(const QByteArray& layout);

signals:
    /// It stands in the project.
    void added();
    void layoutRead(const QByteArray& layout);
    void following();
    void said(const QString& sentence);

private:
    void addFile();
    void addScratch();
    void read();
    void took(KeptOfSource kept);
    void made(const EditReplay::Outcome& outcome, const EditReplay::Work& work);
    void follow(bool same, const std::shared_ptr<hl7::JournalState::Feed>& left = nullptr);
    void watch();
    void writeWhole(const std::shared_ptr<hl7::JournalState::Feed>& left);
    void restoreMarks();
    void keepMarks();

    ProjectSession& m_session;
    EditReplay& m_replay;
    Jobs& m_jobs;
    Feed& m_feed;
    SourceKey m_source;
    bool m_following = false, m_read = false;
    QPointer<FeedMarks> m_marks;
    std::vector<project::MarkRow> m_keptMarks;
    std::set<std::uint32_t> m_flagged;    ///< as the project has them
    std::vector<std::uint32_t> m_pinned;  //
    std::set<std::uint64_t> m_unkept;     ///< messages that were changed and not kept
    JobHandle m_job;
};

}  // namespace plumb::desk
