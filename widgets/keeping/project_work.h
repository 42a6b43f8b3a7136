// The sources of the open project in the window: opens them with it, adds what is opened meanwhile, closes them with
// it, and takes them in.
#pragma once

#include "widgets/keeping/edit_replay.h"
#include "widgets/keeping/project_contents.h"
#include "widgets/keeping/project_feed.h"
#include "widgets/models/project_session.h"
#include "widgets/models/workspace.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace plumb::desk {

class EditKeeper;

class ProjectWork final : public QObject {
    Q_OBJECT

public:
    ProjectWork(ProjectSession& session, Workspace& workspace, EditKeeper& keeper, QObject* parent = nullptr);
    ~ProjectWork() override;

    [[nodiscard]] ProjectSession& session() const { return m_session; }
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    /// As far as they were read; nothing without a project.
    [[nodiscard]] const ProjectContents& contents() const { return m_contents; }
    [[nodiscard]] Feed* feedOf(std::int64_t source) const;
    /// nullptr: none of the project.
    [[nodiscard]] ProjectFeed* of(const Feed* feed) const;
    /// What was kept of all open sources is there.
    [[nodiscard]] bool isSettled() const;

    /// How a document shows its feed, and showing it so again.
    void setLayouts(std::function<QByteArray(Feed*)> save, std::function<void(Feed*, const QByteArray&)> restore);
    /// The flags and pins of a feed's list.
    void watchMarks(Feed& feed, FeedMarks& marks);

    void openSource(std::int64_t source);
    /// Out of the project's list; what snapshots have of it stays.
    void removeSource(std::int64_t source);
    [[nodiscard]] bool canTakeIn(const Feed* feed) const;
    void takeIn(Feed& feed);
    /// Files that are not open.
    void takeIn(const QStringList& paths);

    // Snapshots, project_snapshots.cpp.
    void makeSnapshot(const QString& name, const QString& note, ProjectSession::Done done = {});
    void removeSnapshot(const QString& name);
    /// Not while something that is open has no place in the project yet.
    [[nodiscard]] bool canRestore() const;
    /// Closes what is open, brings the project back to what it was, and opens what was open then. restored() follows.
    void restore(const QString& name);

    /// Writes how everything is shown. Called before the program ends; closing a project does it by itself.
    void keepLayouts();
    /// Reads what the project holds anew.
    void refresh();
    /// Changes something of what it lists, and reads that anew.
    void change(project::Project::Work work);

    /// How a document of a kind is opened or applied; given by whoever knows the kind. The first one stays: actions are
    /// also made for their words alone, with a desk that is gone then.
    using OpenDocument = std::function<void(const QString& name)>;
    void setOpener(const QString& kind, OpenDocument open);
    /// False: nobody knows its kind.
    bool openDocument(const QString& kind, const QString& name);
    /// How the texts of a project are read that was opened, and who gets them before its sources open.
    using ReadTexts = std::function<Result<std::function<void()>>(project::Connection&)>;
    void setReadTexts(ReadTexts read) { m_readTexts = std::move(read); }

signals:
    void changed();
    /// The sources of a project that was opened are in the window.
    void sourcesOpened();
    void said(const QString& sentence);
    /// A snapshot is about to be made or restored: what is still to be written of what is there is written now; with
    /// `restoring` nothing more until it was read anew.
    void writeNow(bool restoring);
    /// What was there before it is another snapshot, `before`. What was read from the project is to be read anew.
    void restored(const QString& name, const QString& before);
    /// Whoever has written something of a feed to a file says so. `thing`: "messages", "report", "statistics", "value";
    /// `messages`: 0: that is not what it holds.
    void exported(const plumb::desk::Feed* feed, const QString& thing, const QString& path, const QString& format,
                  quint64 messages);
    /// The same of what the project itself holds and is of no feed. `thing`: "gaps", "questions".
    void ownExported(const QString& thing, const QString& path, const QString& format);
    /// Values of the settings are a project's now, or the user's own again; or how long they are kept is another.
    void valuesSwitched();

private:
    void opened(bool isNew);
    void closing();
    void track(Feed* feed, std::int64_t source);
    void feedClosing(Feed* feed);
    void took(ProjectContents contents);
    void open(const project::SourceRow& row);
    void keepOpen();
    void takenIn(const QString& title, Result<qint64> id, QPointer<Feed> before);
    JobHandle& job();
    /// Closes all feeds of the project.
    void closeAll();

    ProjectSession& m_session;
    Workspace& m_workspace;
    EditKeeper& m_keeper;
    EditReplay m_replay;
    ProjectContents m_contents;
    std::vector<std::unique_ptr<ProjectFeed>> m_feeds;
    QHash<const Feed*, QPointer<FeedMarks>> m_marks;
    QHash<QString, OpenDocument> m_openers;
    std::function<QByteArray(Feed*)> m_saveLayout;
    std::function<void(Feed*, const QByteArray&)> m_restoreLayout;
    ReadTexts m_readTexts;
    std::int64_t m_expected = 0;  ///< the source whose feed is just being opened
    bool m_openAll = false, m_closing = false, m_restoring = false;
    QTimer m_openSoon;
    JobHandle m_reading;
    std::vector<JobHandle> m_jobs;
};

}  // namespace plumb::desk
