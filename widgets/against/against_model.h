// The rows of an alignment that are open, as an outline.
//
// Listing the rows of a huge message takes time, so it is a function of values that may run on any thread; the model
// only takes what it made.
#pragma once

#include "widgets/against/alignment.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace plumb::desk {

[[nodiscard]] QString againstStatusText(AgainstStatus status);

class AgainstModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { PathColumn, NameColumn, RuleColumn, ValueColumn, StatusColumn, FoundColumn, ColumnCount };
    enum class Show : quint8 {
        Asked,     ///< without what is optional and not there
        All,       ///< the whole spec
        Problems,  ///< missing, wrong, extra or not checkable, as far as something was found
        Extra,     ///< in the message only
    };
    using Key = std::pair<std::uint64_t, std::uint64_t>;
    using Folds = std::map<Key, bool>;  ///< what the user opened or closed
    struct Line {
        AgainstRow row;
        std::uint16_t depth = 0;
        bool expanded = false;
    };
    using Lines = std::vector<Line>;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] static Lines listed(const Alignment& alignment, Show show, const Folds& folds);
    /// `lines` as listed() made them with these folds.
    void take(std::shared_ptr<const Alignment> alignment, Show show, Lines lines);
    void clear() { take(nullptr, m_show, {}); }

    [[nodiscard]] const std::shared_ptr<const Alignment>& alignment() const { return m_alignment; }
    [[nodiscard]] const Folds& folds() const { return m_folds; }
    [[nodiscard]] Show show() const { return m_show; }
    void setMasked(bool masked);

    /// Remembered for the messages to come, unless only a place shall be seen.
    void setExpanded(int row, bool expanded, bool remember = true);
    [[nodiscard]] const AgainstRow& rowAt(int row) const { return m_lines[static_cast<std::size_t>(row)].row; }
    /// The row of a place, opening what stands above it, or the nearest around it; -1: none.
    int reveal(hl7::FieldPath path);
    /// The next row with a problem of its own, opening what hides it; -1: none. `row` may be -1: from the beginning.
    int nextProblem(int row);
    int previousProblem(int row);
    /// One row as columns with tabs between them.
    [[nodiscard]] QString textOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static void append(const Alignment& alignment, const AgainstRow& row, std::uint16_t depth, Show show,
                       const Folds& folds, Lines& lines);
    [[nodiscard]] QString segmentId(const AgainstRow& row) const;
    [[nodiscard]] QString label(const AgainstRow& row) const;
    [[nodiscard]] QString name(const AgainstRow& row) const;
    [[nodiscard]] QString rule(const AgainstRow& row) const;
    [[nodiscard]] QString value(const AgainstRow& row, bool masked) const;
    [[nodiscard]] QString status(const AgainstRow& row) const;
    [[nodiscard]] QString found(const AgainstRow& row, bool all) const;
    [[nodiscard]] QVariant tone(const AgainstRow& row, int column) const;

    std::shared_ptr<const Alignment> m_alignment;
    Lines m_lines;
    Folds m_folds;
    Show m_show = Show::Asked;
    bool m_masked = false;
};

}  // namespace plumb::desk
