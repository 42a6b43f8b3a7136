#include "widgets/settings/shortcut_model.h"

#include "widgets/common/actions.h"
#include "widgets/models/roles.h"

#include <algorithm>

namespace plumb::desk {
namespace {

QString plainText(const ActionInfo& info) {
    QString text = info.text;
    return text.remove(QLatin1Char('&'));
}

}  // namespace

ShortcutModel::ShortcutModel(Actions& actions, QObject* parent)
    : QAbstractTableModel(parent)
    , m_actions(actions) {
    connect(&actions, &Actions::shortcutsChanged, this, [this] {
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    });
    connect(&actions, &Actions::added, this, &ShortcutModel::reload);
    reload();
}

void ShortcutModel::setFind(const QString& text) {
    if (text != m_find) {
        m_find = text;
        reload();
    }
}

void ShortcutModel::reload() {
    const QStringList words = m_find.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    const std::vector<ActionInfo>& all = m_actions.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString in = all[i].category + QLatin1Char(' ') + plainText(all[i]) + QLatin1Char(' ') +
                           shownKeys(m_actions.shortcut(all[i].id));
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return in.contains(word, Qt::CaseInsensitive); })) {
            m_rows.push_back(i);
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) {
        return QString::localeAwareCompare(all[a].category, all[b].category) < 0;
    });
    endResetModel();
}

QString ShortcutModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_actions.all()[m_rows[static_cast<std::size_t>(row)]].id : QString();
}

int ShortcutModel::rowOf(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id) {
            return row;
        }
    }
    return -1;
}

QString ShortcutModel::nameOf(const QString& id) const {
    for (const ActionInfo& info : m_actions.all()) {
        if (info.id == id) {
            return info.category.isEmpty() ? plainText(info) : tr("%1: %2").arg(info.category, plainText(info));
        }
    }
    return id;
}

int ShortcutModel::changedCount() const {
    const std::vector<ActionInfo>& all = m_actions.all();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const ActionInfo& info) {
        return m_actions.shortcut(info.id) != m_actions.defaultShortcut(info.id);
    }));
}

int ShortcutModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const ActionInfo& info = m_actions.all()[m_rows[static_cast<std::size_t>(index.row())]];
    const QKeySequence keys = m_actions.shortcut(info.id), standard = m_actions.defaultShortcut(info.id);
    if (role == ToneRole) {
        const bool own = index.column() == KeysColumn && keys != standard;
        const bool aside = index.column() == CategoryColumn || index.column() == DefaultColumn;
        return static_cast<int>(own ? Tone::Strong : aside ? Tone::Muted : Tone::Plain);
    }
    if (role == KeyRole) {
        return info.id;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case CategoryColumn:
        return info.category;
    case ActionColumn:
        return plainText(info);
    case KeysColumn:
        return shownKeys(keys);
    case DefaultColumn:
        return keys == standard ? QString() : standard.isEmpty() ? tr("none") : shownKeys(standard);
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CategoryColumn:
        return tr("Category");
    case ActionColumn:
        return tr("Action");
    case KeysColumn:
        return tr("Keys");
    default:
        return tr("Default");
    }
}

}  // namespace plumb::desk
