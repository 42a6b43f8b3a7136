// What stands in place of statistics: being counted (how far, and stop), nothing to count, or why it failed and what to
// try.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace plumb::desk {

class FeedStatistics;
class Theme;

class StatisticsFace final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsFace(const Theme& theme, QWidget* parent = nullptr);

    /// nullptr: the source was closed.
    void show(FeedStatistics* statistics);

signals:
    void stopRequested();
    void countRequested();

private:
    void setProgress(FeedStatistics& statistics);
    void setHint(const QString& text);

    QLabel *m_title, *m_hint;
    QProgressBar* m_progress;
    QPushButton *m_stop, *m_count;
    QTimer m_tick;
};

}  // namespace plumb::desk
