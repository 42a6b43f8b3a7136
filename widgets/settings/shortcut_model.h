// All actions with their keys, as rows.
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>
#include <QString>

#include <vector>

namespace plumb::desk {

class Actions;

/// As it is written on this system.
[[nodiscard]] inline QString shownKeys(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { CategoryColumn, ActionColumn, KeysColumn, DefaultColumn, ColumnCount };

    explicit ShortcutModel(Actions& actions, QObject* parent = nullptr);

    /// Only actions that have every word of `text` in their category, text or keys.
    void setFind(const QString& text);
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(const QString& id) const;
    /// "Go: Go to path or message"
    [[nodiscard]] QString nameOf(const QString& id) const;
    /// How many have keys of the user's own.
    [[nodiscard]] int changedCount() const;
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Actions& m_actions;
    QString m_find;
    std::vector<std::size_t> m_rows;  ///< into Actions::all()
};

}  // namespace plumb::desk
