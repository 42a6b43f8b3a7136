// The rows of the reality grid as they are shown: in the order of the structure an outline of type, segment, field and
// component; by any other column a flat list. A newer snapshot replaces the one before without losing what is open.
#pragma once

#include "widgets/reality/reality_count.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

class RealityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        PlaceColumn,
        NameColumn,
        UsageColumn,
        LengthColumn,
        TypeColumn,
        ValueSetColumn,
        FilledColumn,
        MissingColumn,
        LongestColumn,
        RepeatedColumn,
        DistinctColumn,
        UnknownCodesColumn,
        NeverSeenColumn,
        HarmColumn,
        RulesColumn,
        ColumnCount,
    };
    enum class Only : quint8 {
        All,
        Harm,       ///< a rule is broken, or the spec does not know it
        Unknown,    ///< the spec does not know it
        NeverSeen,  ///< the spec speaks of it, and no message holds it
    };

    explicit RealityModel(std::function<bool()> masked, QObject* parent = nullptr);

    void setShown(RealityShownPtr shown);
    [[nodiscard]] const RealityShownPtr& shown() const { return m_shown; }
    /// Rows whose place, name, value set or rules hold every word.
    void setFind(const QString& text);
    void setOnly(Only only);
    [[nodiscard]] Only only() const { return m_only; }
    /// Rows of one type of one part only.
    void setType(std::optional<std::pair<std::size_t, std::string>> type);
    /// The rows are an outline: they stand in the order of the structure.
    [[nodiscard]] bool outlined() const { return m_sortColumn == PlaceColumn; }
    void setExpanded(int row, bool expanded);
    void setAllExpanded(bool expanded);

    [[nodiscard]] const check::RealityRow& rowAt(int row) const;
    [[nodiscard]] std::size_t partAt(int row) const { return m_rows[static_cast<std::size_t>(row)].part; }
    [[nodiscard]] QString keyAt(int row) const;
    /// -1: not shown.
    [[nodiscard]] int rowOf(const QString& key) const;
    /// What a cell counts; nullptr: nothing that can be opened.
    [[nodiscard]] const check::RealityNumber* numberAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] static QString title(int column);
    /// What its numbers are; empty: its title says it.
    [[nodiscard]] static QString tip(int column);
    [[nodiscard]] static bool isNumber(int column);

signals:
    /// Other rows, or others in their places: who keeps one looks for it again.
    void arranged();

private:
    struct Shown {
        std::uint32_t part = 0, row = 0;
        std::uint16_t depth = 0;
        bool expandable = false, expanded = false;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    void arrange();
    [[nodiscard]] std::vector<Shown> outline() const;
    [[nodiscard]] std::vector<Shown> flat() const;
    [[nodiscard]] bool wanted(std::size_t part, const check::RealityRow& row) const;
    [[nodiscard]] bool isOpen(const QString& key) const { return m_folds.value(key, !m_allClosed); }
    [[nodiscard]] QString text(const RealityShown::Part& part, const check::RealityRow& row, int column) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;

    std::function<bool()> m_masked;
    RealityShownPtr m_shown;
    QStringList m_words;
    Only m_only = Only::All;
    std::optional<std::pair<std::size_t, std::string>> m_type;
    int m_sortColumn = HarmColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    QHash<QString, bool> m_folds;
    bool m_allClosed = false;
    std::vector<Shown> m_rows;
};

}  // namespace plumb::desk
