#include "widgets/activity/activity_model.h"

#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

bool same(const PastJob& a, const PastJob& b) {
    return a.title == b.title && a.outcome == b.outcome && a.failed == b.failed && a.milliseconds == b.milliseconds;
}

bool stopping(const JobState& job) {
    return job.cancel.token().stopped();
}

}  // namespace

QString durationText(qint64 milliseconds) {
    const QLocale locale;
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 10) {
        return ActivityModel::tr("%1 s").arg(locale.toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    }
    if (seconds < 60) {
        return ActivityModel::tr("%1 s").arg(locale.toString(seconds));
    }
    const auto padded = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600) {
        return ActivityModel::tr("%1 min %2 s").arg(locale.toString(seconds / 60), padded(seconds % 60));
    }
    return ActivityModel::tr("%1 h %2 min").arg(locale.toString(seconds / 3600), padded(seconds / 60 % 60));
}

ActivityModel::ActivityModel(Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_jobs(jobs)
    , m_running(jobs.running())
    , m_past(jobs.past()) {
    connect(&jobs, &Jobs::changed, this, &ActivityModel::follow);
    connect(&jobs, &Jobs::progressed, this, &ActivityModel::progressed);
}

void ActivityModel::follow() {
    followRunning();
    followPast();
}

void ActivityModel::followRunning() {
    const auto& now = m_jobs.running();
    for (int row = running() - 1; row >= 0; --row) {
        if (std::find(now.begin(), now.end(), m_running[static_cast<std::size_t>(row)]) == now.end()) {
            beginRemoveRows({}, row, row);
            m_running.erase(m_running.begin() + row);
            endRemoveRows();
        }
    }
    // Jobs keeps them in the order in which they began: what is new stands behind what is left.
    if (now.size() > m_running.size()) {
        beginInsertRows({}, running(), static_cast<int>(now.size()) - 1);
        m_running = now;
        endInsertRows();
    }
}

void ActivityModel::followPast() {
    // New ones stand in front, and the oldest are dropped at the end.
    const std::vector<PastJob>& now = m_jobs.past();
    std::size_t added = 0;
    const auto continues = [&](std::size_t from) {
        const std::size_t common = std::min(now.size() - from, m_past.size());
        return std::equal(now.begin() + static_cast<std::ptrdiff_t>(from),
                          now.begin() + static_cast<std::ptrdiff_t>(from + common), m_past.begin(), same) &&
               (common > 0 || m_past.empty() || from == now.size());
    };
    if (now.size() == m_past.size() && continues(0)) {
        return;
    }
    do {
        ++added;
    } while (added < now.size() && !continues(added));
    added = std::min(added, now.size());
    if (added > 0) {
        beginInsertRows({}, running(), running() + static_cast<int>(added) - 1);
        m_past.insert(m_past.begin(), now.begin(), now.begin() + static_cast<std::ptrdiff_t>(added));
        endInsertRows();
    }
    if (m_past.size() > now.size()) {
        beginRemoveRows({}, running() + static_cast<int>(now.size()), rowCount() - 1);
        m_past.resize(now.size());
        endRemoveRows();
    }
}

void ActivityModel::progressed() {
    if (running() > 0) {
        emit dataChanged(index(0, StateColumn), index(running() - 1, StopColumn));
    }
}

void ActivityModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ActivityModel::stop(int row) {
    if (row < 0 || row >= running()) {
        return;
    }
    // By what it is: the list of jobs may have moved on.
    const auto& now = m_jobs.running();
    const auto found = std::find(now.begin(), now.end(), m_running[static_cast<std::size_t>(row)]);
    if (found != now.end()) {
        m_jobs.stop(static_cast<std::size_t>(found - now.begin()));
    }
    emit dataChanged(index(row, StateColumn), index(row, StopColumn));
}

int ActivityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : running() + static_cast<int>(m_past.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return index.column() == TimeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    const auto row = static_cast<std::size_t>(index.row());
    return row < m_running.size() ? runningData(*m_running[row], index.column(), role)
                                  : pastData(m_past[row - m_running.size()], index.column(), role);
}

QVariant ActivityModel::runningData(const JobState& job, int column, int role) const {
    const Progress::State progress = job.progress.state();
    const double share = progress.total == 0
                             ? 0.0
                             : std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
    switch (role) {
    case StoppableRole:
        return !stopping(job);
    case ProgressRole:
        return column == StateColumn && progress.total > 0 && !stopping(job) ? QVariant(share) : QVariant();
    case ToneRole:
        return static_cast<int>(column == TimeColumn ? Tone::Muted : Tone::Plain);
    case Qt::ToolTipRole:
        return column == StopColumn && !stopping(job) ? QVariant(tr("Stop this work (Delete)")) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case WorkColumn:
        return job.title;
    case StateColumn:
        if (stopping(job)) {
            return tr("stopping");
        }
        return progress.total == 0 ? tr("working")
                                   : tr("%1 %").arg(QLocale().toString(static_cast<int>(share * 100.0)));
    case TimeColumn:
        return durationText(job.since.elapsed());
    case StopColumn:
        return stopping(job) ? QString() : tr("Stop");
    default:
        return {};
    }
}

QVariant ActivityModel::pastData(const PastJob& job, int column, int role) const {
    const bool done = job.outcome.isEmpty();
    switch (role) {
    case StoppableRole:
        return false;
    case ToneRole:
        return static_cast<int>(column == StateColumn && job.failed ? Tone::Error : Tone::Muted);
    case SeverityRole:
        if (column != StateColumn || (!done && !job.failed)) {
            return {};
        }
        return static_cast<int>(job.failed ? Tone::Error : Tone::Fine);
    case Qt::ToolTipRole:
        return column == StateColumn && !done ? QVariant(job.outcome) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case WorkColumn:
        return job.title;
    case StateColumn:
        return done ? tr("done") : job.failed ? tr("failed: %1").arg(job.outcome) : tr("stopped");
    case TimeColumn:
        return durationText(job.milliseconds);
    default:
        return QString();
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == TimeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WorkColumn:
        return tr("Work");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Time");
    default:
        return QString();
    }
}

}  // namespace plumb::desk
