#include "widgets/project/change_list_model.h"

#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"
#include "widgets/project/hidden_text.h"
#include "widgets/project/kind_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

using project::Difference;
using project::SnapshotChange;
using Thing = SnapshotChange::Thing;
using What = Difference::What;

bool isWindowsOwn(const SnapshotChange& change) {
    return change.thing == Thing::Document && desk::isWindowsOwn(toQString(change.kind));
}

QString numberText(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString how(const SnapshotChange& change) {
    if (change.done) {
        return *change.done ? ChangeListModel::tr("made again") : ChangeListModel::tr("undone");
    }
    return change.what == What::Added                                  ? ChangeListModel::tr("added")
           : change.what == What::Removed                              ? ChangeListModel::tr("removed")
           : !change.before.empty() && change.thing == Thing::Document ? ChangeListModel::tr("renamed")
                                                                       : ChangeListModel::tr("changed");
}

QString thing(const SnapshotChange& change) {
    switch (change.thing) {
    case Thing::Source:
        return ChangeListModel::tr("Source");
    case Thing::Document:
        return documentWord(toQString(change.kind));
    case Thing::Edit:
        return ChangeListModel::tr("Edit");
    case Thing::Mark:
        return change.kind == "flag"  ? ChangeListModel::tr("Flag")
               : change.kind == "pin" ? ChangeListModel::tr("Pin")
                                      : toQString(change.kind);
    case Thing::Note:
        return ChangeListModel::tr("Note");
    }
    return {};
}

QString name(const SnapshotChange& change) {
    switch (change.thing) {
    case Thing::Source:
        return toQString(change.title);
    case Thing::Document:
        return change.before.empty() || isWindowsOwn(change)
                   ? documentTitle(toQString(change.kind), toQString(change.name))
                   : ChangeListModel::tr("%1, before: %2").arg(toQString(change.name), toQString(change.before));
    case Thing::Edit:
    case Thing::Note:
        return toQString(change.name).simplified();
    case Thing::Mark:
        return {};
    }
    return {};
}

QString where(const SnapshotChange& change) {
    if (!change.number || change.thing == Thing::Source) {
        return change.thing == Thing::Source ? QString() : toQString(change.title);
    }
    const QString message = ChangeListModel::tr("message %1").arg(numberText(*change.number + 1));
    QString place = change.path.empty() ? message : message + QLatin1String(", ") + toQString(change.path);
    if (change.messages > 1) {
        place = ChangeListModel::tr("%1 and %Ln more", nullptr, static_cast<int>(change.messages - 1)).arg(message);
    }
    return change.title.empty() ? place : ChangeListModel::tr("%1, %2").arg(toQString(change.title), place);
}

Tone toneOfHow(const SnapshotChange& change) {
    return change.what == What::Added ? Tone::Fine : change.what == What::Removed ? Tone::Warning : Tone::Information;
}

}  // namespace

ChangeListModel::ChangeListModel(std::function<bool()> masked, QObject* parent)
    : QAbstractTableModel(parent)
    , m_masked(std::move(masked)) {}

void ChangeListModel::setChanges(std::vector<SnapshotChange> changes, const QHash<qint64, QString>& titles) {
    beginResetModel();
    m_changes = std::move(changes);
    for (SnapshotChange& change : m_changes) {
        // A layout is named after the number of its source.
        if (isWindowsOwn(change) && change.title.empty()) {
            change.title =
                titles.value(toQString(change.name).section(QLatin1Char(' '), -1).toLongLong()).toStdString();
        }
    }
    std::stable_partition(m_changes.begin(), m_changes.end(),
                          [](const SnapshotChange& one) { return !isWindowsOwn(one); });
    endResetModel();
}

void ChangeListModel::sayAnew() {
    if (!m_changes.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const SnapshotChange* ChangeListModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_changes[static_cast<std::size_t>(row)] : nullptr;
}

int ChangeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SnapshotChange& change = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case HowColumn:
            return how(change);
        case ThingColumn:
            return thing(change);
        case NameColumn:
            return change.thing == Thing::Note && m_masked() ? hiddenText() : name(change);
        case WhereColumn:
            return where(change);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return change.thing == Thing::Note && !change.before.empty() && !m_masked()
                   ? tr("Before: %1").arg(toQString(change.before))
                   : QString();
    case SeverityRole:
        return index.column() == HowColumn ? QVariant(static_cast<int>(toneOfHow(change))) : QVariant();
    case ToneRole:
        return static_cast<int>(isWindowsOwn(change) || index.column() == WhereColumn ? Tone::Muted : Tone::Plain);
    case MaskedRole:
        return change.thing == Thing::Note && index.column() == NameColumn;
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case HowColumn:
        return tr("How");
    case ThingColumn:
        return tr("What");
    case NameColumn:
        return tr("Name");
    default:
        return tr("Where");
    }
}

}  // namespace plumb::desk
