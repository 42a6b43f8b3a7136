#include "widgets/value/hex_model.h"

#include "widgets/models/roles.h"

#include <algorithm>
#include <climits>

namespace plumb::desk {

void HexModel::setBytes(std::shared_ptr<const std::string> bytes) {
    beginResetModel();
    m_bytes = std::move(bytes);
    endResetModel();
}

std::string_view HexModel::bytesOf(int row) const {
    return std::string_view(*m_bytes).substr(static_cast<std::size_t>(row) * kBytes, kBytes);
}

QString HexModel::cell(int row, int column) const {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    if (column == OffsetColumn) {
        const auto offset = static_cast<qulonglong>(row) * kBytes;
        return QString::number(offset, 16).toUpper().rightJustified(8, QLatin1Char('0'));
    }
    const std::string_view bytes = bytesOf(row);
    QString out;
    if (column == CharactersColumn) {
        for (const char c : bytes) {
            out += c >= ' ' && c < 0x7F ? QLatin1Char(c) : QChar(u'\u00B7');
        }
        return out;
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        // A wider gap in the middle lets the eye count.
        out += i == 0 ? QLatin1String("") : i == kBytes / 2 ? QLatin1String("  ") : QLatin1String(" ");
        out += QLatin1Char(kDigits[byte >> 4]);
        out += QLatin1Char(kDigits[byte & 15]);
    }
    return out;
}

QString HexModel::textOf(int firstRow, int lastRow) const {
    QString out;
    constexpr int kHexWidth = kBytes * 3;
    for (int row = std::max(0, firstRow); row <= lastRow && row < rowCount(); ++row) {
        out += cell(row, OffsetColumn) + QLatin1String("  ") + cell(row, HexColumn).leftJustified(kHexWidth) +
               QLatin1String("  ") + cell(row, CharactersColumn) + QLatin1Char('\n');
    }
    return out;
}

int HexModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_bytes) {
        return 0;
    }
    return static_cast<int>(std::min<std::size_t>((m_bytes->size() + kBytes - 1) / kBytes, INT_MAX));
}

int HexModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HexModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column());
    case MonospaceRole:
        return true;
    case ToneRole:
        return static_cast<int>(index.column() == OffsetColumn ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant HexModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case OffsetColumn:
        return tr("Offset");
    case HexColumn:
        return tr("Bytes");
    case CharactersColumn:
        return tr("Characters");
    default:
        return {};
    }
}

}  // namespace plumb::desk
