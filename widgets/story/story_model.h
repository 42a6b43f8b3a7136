// The messages of a story as rows, over an immutable Story.
#pragma once

#include "widgets/story/story_search.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <memory>

namespace plumb::desk {

class StoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        LaneColumn,
        TimeColumn,
        MessageColumn,
        NewsColumn,
        IdsColumn,
        AckColumn,
        FeedColumn,
        NumberColumn,
        ColumnCount
    };

    /// `masked` is asked whenever something is shown; `feedTitle` names a feed, closed ones too.
    StoryModel(std::function<bool()> masked, std::function<QString(SourceId)> feedTitle, QObject* parent = nullptr);

    void setStory(std::shared_ptr<const Story> story);
    [[nodiscard]] const std::shared_ptr<const Story>& story() const { return m_story; }
    [[nodiscard]] const StoryRow* rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const StoryRow& row, int column) const;
    [[nodiscard]] QString laneTip(const StoryRow& row) const;
    [[nodiscard]] QVariant tone(const StoryRow& row, int column) const;

    std::function<bool()> m_masked;
    std::function<QString(SourceId)> m_feedTitle;
    std::shared_ptr<const Story> m_story;
};

}  // namespace plumb::desk
