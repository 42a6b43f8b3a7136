#include "widgets/palette/palette_model.h"

namespace plumb::desk {

PaletteModel::PaletteModel(PaletteSources sources, QObject* parent)
    : QAbstractTableModel(parent)
    , m_index(std::move(sources)) {}

void PaletteModel::find(const QString& typed, const QStringList& recent) {
    beginResetModel();
    m_hits = m_index.find(typed, recent);
    endResetModel();
}

const PaletteItem* PaletteModel::itemAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_index.item(m_hits[static_cast<std::size_t>(row)]) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int PaletteModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteItem* const item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return item->text;
    case Qt::AccessibleTextRole: {
        QStringList parts{item->text};
        for (const QString& part : {item->detail, item->keys, item->unavailable}) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return item->unavailable.isEmpty() ? QVariant() : QVariant(item->unavailable);
    case ToneRole:
        return static_cast<int>(item->unavailable.isEmpty() ? Tone::Plain : Tone::Muted);
    case DetailRole:
        return item->detail;
    case KeysRole:
        return item->keys;
    case IconRole:
        return item->icon;
    case PositionsRole:
        return QVariant::fromValue(m_index.positions(m_hits[static_cast<std::size_t>(index.row())]));
    default:
        return {};
    }
}

}  // namespace plumb::desk
