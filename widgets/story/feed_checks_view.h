// The checks of whole feeds: made in the background, listed with their counts, each row going to its message.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/feed.h"
#include "widgets/story/feed_check_model.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

namespace plumb::desk {

class JobHead;
class RowView;

class FeedChecksView final : public QWidget {
    Q_OBJECT

public:
    explicit FeedChecksView(Desk& desk, QWidget* parent = nullptr);

    /// Checks these; replaces what runs.
    void start(const std::vector<Feed*>& feeds);
    void stop();

private:
    using Results = std::vector<std::shared_ptr<const FeedCheckResult>>;
    void run();
    void take(Result<Results> results);
    void describe();
    void choose(const QModelIndex& index, bool go);

    Desk& m_desk;
    std::vector<QPointer<Feed>> m_feeds;
    JobHead* m_head;
    FeedCheckModel* m_model;
    RowView* m_view;
    std::optional<std::uint64_t> m_checked;  ///< messages that were looked at
    JobHandle m_job;
};

}  // namespace plumb::desk
