// A document of the desk: what the fields of a whole feed hold, as a grid, with the most frequent values of the current
// row beside it and the traffic over time below. Every number leads to the messages behind it.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/statistics/statistics_export.h"
#include "widgets/statistics/statistics_hub.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace plumb::desk {

class FieldDetails;
class RowView;
class StatisticsFace;
class StatisticsModel;
struct StatisticsTable;
class TrafficPane;

class StatisticsPage final : public QWidget {
    Q_OBJECT

public:
    StatisticsPage(Desk& desk, Feed& feed, QWidget* parent = nullptr);
    ~StatisticsPage() override;

    /// nullptr once it was closed.
    [[nodiscard]] Feed* feed() const { return m_feed; }
    [[nodiscard]] StatisticsModel* model() const { return m_model; }
    [[nodiscard]] bool canExport() const;

    /// Whether values are hidden was switched.
    void maskChanged();

    /// Writes the rows that are shown with a writer of core/report ("csv", "html", "xlsx", "json"); exported() tells.
    void exportTo(const QString& path, const QString& writerName, ExportedValues values = ExportedValues::MostFrequent);
    /// Asks for the file first.
    void chooseExport(ExportedValues values);

    /// statistics.open, statistics.export, statistics.exportWithoutValues.
    static void addActions(Desk& desk, const std::function<Feed*()>& currentFeed);

signals:
    /// Also told by StatisticsHub::filterRequested.
    void filterRequested(plumb::desk::Feed* feed, const QString& filter);
    /// Empty: written.
    void exported(const QString& path, const QString& problem);

private:
    void buildBar();
    void say();
    void sayCount();
    void statisticsChanged();
    void showFace();
    void fillTypes();
    void chooseType();
    void takeTable(std::shared_ptr<const StatisticsTable> table);
    void rowsChanged();
    void request(const QString& filter);
    void showMenu(const QPoint& at);
    [[nodiscard]] std::optional<std::string> type() const;

    Desk& m_desk;
    QPointer<Feed> m_feed;
    QPointer<FeedStatistics> m_statistics;
    std::shared_ptr<const FeedCounts> m_shown;
    StatisticsModel* m_model;
    QWidget* m_bar;
    QStackedWidget* m_faces;
    StatisticsFace* m_face;
    QSplitter *m_content, *m_upper;
    RowView* m_grid;
    FieldDetails* m_details;
    TrafficPane* m_traffic;
    QComboBox* m_types;
    QLineEdit* m_find;
    QToolButton *m_components, *m_refresh, *m_save;
    QLabel* m_count;
    QString m_currentPath;
    JobHandle m_describing, m_exporting;
};

}  // namespace plumb::desk
