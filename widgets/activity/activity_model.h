// Work in the background as rows: what runs now, then what ended, newest first.
#pragma once

#include "widgets/models/jobs.h"
#include "widgets/models/roles.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace plumb::desk {

/// "0.4 s", "12 s", "3 min 05 s", "2 h 10 min"
[[nodiscard]] QString durationText(qint64 milliseconds);

class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { WorkColumn, StateColumn, TimeColumn, StopColumn, ColumnCount };
    enum Role : int {
        ProgressRole = SpanRole + 1,  ///< double, 0 to 1, of running work whose end is known
        StoppableRole,                ///< bool
    };

    explicit ActivityModel(Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] int running() const { return static_cast<int>(m_running.size()); }
    /// Asks the work of a row to stop; rows of what ended are left alone.
    void stop(int row);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    void followRunning();
    void followPast();
    void progressed();
    [[nodiscard]] QVariant runningData(const JobState& job, int column, int role) const;
    [[nodiscard]] QVariant pastData(const PastJob& job, int column, int role) const;

    Jobs& m_jobs;
    std::vector<std::shared_ptr<JobState>> m_running;
    std::vector<PastJob> m_past;
};

}  // namespace plumb::desk
