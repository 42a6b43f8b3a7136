// Bytes as rows of sixteen: offset, hex, characters.
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <string>

namespace plumb::desk {

class HexModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { OffsetColumn, HexColumn, CharactersColumn, ColumnCount };
    static constexpr int kBytes = 16;

    using QAbstractTableModel::QAbstractTableModel;

    void setBytes(std::shared_ptr<const std::string> bytes);
    [[nodiscard]] std::string_view bytesOf(int row) const;
    /// The rows as text: "00000010  4D 53 48 ...  MSH".
    [[nodiscard]] QString textOf(int firstRow, int lastRow) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(int row, int column) const;

    std::shared_ptr<const std::string> m_bytes;
};

}  // namespace plumb::desk
