#include "widgets/start/recent_model.h"

#include "widgets/models/roles.h"
#include "widgets/start/recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace plumb::desk {
namespace {

QString folderOf(const QString& path) {
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    if (folder == home) {
        return QStringLiteral("~");
    }
    return QDir::toNativeSeparators(
        folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder);
}

}  // namespace

RecentModel::RecentModel(RecentFiles& files, Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_files(files)
    , m_jobs(jobs)
    , m_paths(files.list()) {
    connect(&files, &RecentFiles::changed, this, &RecentModel::reload);
    look();
}

void RecentModel::reload() {
    beginResetModel();
    m_paths = m_files.list();
    endResetModel();
    look();
}

void RecentModel::look() {
    if (m_paths.isEmpty()) {
        m_job.drop();
        return;
    }
    m_job = m_jobs.run<QSet<QString>>(
        this, tr("Looking for recent files"),
        [paths = m_paths](const CancelToken& cancel, Progress&) -> Result<QSet<QString>> {
            QSet<QString> missing;
            for (const QString& path : paths) {
                if (cancel.stopped()) {
                    return fail(MessageId::Cancelled);
                }
                if (!QFileInfo::exists(path)) {
                    missing.insert(path);
                }
            }
            return missing;
        },
        [this](Result<QSet<QString>> missing) {
            if (missing && *missing != m_missing) {
                m_missing = std::move(*missing);
                if (!m_paths.isEmpty()) {
                    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
                }
            }
        });
}

void RecentModel::setKept(const QStringList& paths) {
    m_kept = paths;
    if (!m_paths.isEmpty()) {
        emit dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
    }
}

QString RecentModel::pathAt(int row) const {
    return row >= 0 && row < m_paths.size() ? m_paths[row] : QString();
}

int RecentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

int RecentModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const QString path = pathAt(index.row());
    const bool gone = missing(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return QFileInfo(path).fileName();
        case FolderColumn:
            return folderOf(path);
        case StateColumn:
            return gone                                                          ? tr("missing")
                   : m_kept.contains(path)                                       ? tr("edits kept")
                   : path.endsWith(QLatin1String(".plumb"), Qt::CaseInsensitive) ? tr("project")
                                                                                 : QString();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == PinColumn
                   ? (m_files.isPinned(path) ? tr("Pinned: stays at the top") : tr("Pin to the top"))
                   : QDir::toNativeSeparators(path);
    case Qt::AccessibleTextRole:
        return index.column() == PinColumn ? (m_files.isPinned(path) ? tr("pinned") : tr("not pinned")) : QVariant();
    case Qt::CheckStateRole:
        return {};
    case ToneRole:
        return static_cast<int>(gone || index.column() != NameColumn ? Tone::Muted : Tone::Plain);
    case KeyRole:
        return index.column() == PinColumn ? QVariant(m_files.isPinned(path)) : QVariant(path);
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case FolderColumn:
        return tr("Where");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

}  // namespace plumb::desk
