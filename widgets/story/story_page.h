// One patient, visit or order over all open feeds, on one time line; below it, what those feeds show as a whole.
//
// Going through the rows moves the focus, so inspector and tree follow while the story stays in front; Enter or a
// double click goes to the message in its feed.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/story/story_search.h"

#include <QHash>
#include <QWidget>

#include <vector>

namespace plumb::desk {

class FeedChecksView;
class JobHead;
class RowView;
class StoryModel;

class StoryPage final : public QWidget {
    Q_OBJECT

public:
    StoryPage(Desk& desk, StoryOf of, std::vector<StoryId> seeds, QWidget* parent = nullptr);

    /// Looks through all feeds that are open now.
    void search();
    void stop();
    [[nodiscard]] bool running() const { return m_job.active(); }

signals:
    void finished();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void take(Result<std::shared_ptr<const Story>> story);
    void say();
    void describe();
    void becomeStale();
    void watch(Feed* feed);
    void choose(int row, bool go);

    Desk& m_desk;
    StoryOf m_of;
    std::vector<StoryId> m_seeds;
    JobHead* m_head;
    StoryModel* m_model;
    RowView* m_view;
    FeedChecksView* m_checks;
    QHash<quint32, QString> m_titles;  ///< of feeds, closed ones too
    bool m_stale = false;
    JobHandle m_job;
};

}  // namespace plumb::desk
