// What was found, as rows of one column; the delegate lays text, detail and keys side by side.
#pragma once

#include "widgets/models/roles.h"
#include "widgets/palette/palette_index.h"

#include <QAbstractTableModel>

namespace plumb::desk {

class PaletteModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role : int {
        DetailRole = SpanRole + 1,
        KeysRole,
        IconRole,       ///< its name
        PositionsRole,  ///< QVector<int>: letters of text, a space and detail that were found
    };

    explicit PaletteModel(PaletteSources sources, QObject* parent = nullptr);

    void refresh() { m_index.refresh(); }
    void find(const QString& typed, const QStringList& recent);
    [[nodiscard]] const PaletteItem* itemAt(int row) const;
    [[nodiscard]] bool isPrefix(QChar c) const { return m_index.isPrefix(c); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    PaletteIndex m_index;
    std::vector<PaletteIndex::Hit> m_hits;
};

}  // namespace plumb::desk
