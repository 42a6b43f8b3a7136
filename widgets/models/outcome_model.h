// The outcomes of a replay as a table: a row a message, what its last attempt came to. Rows come in batches; one that
// is here already takes the place of what stood there. Counts are computed from rows, never from a plan.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/replay_runs.h"
#endif

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace plumb::desk {

using project::OutcomeRow;

class OutcomeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        NumberColumn,
        ControlIdColumn,
        SourceIdColumn,
        OutcomeColumn,
        FateColumn,
        AttemptColumn,
        CodeColumn,
        MillisecondsColumn,
        NoteColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// What stands at each place of the plan; repetitions begin it anew.
    void setItems(project::PlanItems items);
    /// The message at a place of the plan; nothing: it is not known.
    [[nodiscard]] std::optional<project::PlanItems::Item> item(std::uint64_t message) const;
    /// One change of the table, however many rows.
    void take(std::vector<OutcomeRow> rows);
    /// These do not wait to be sent again; those without a row are passed over.
    void park(const std::vector<std::uint64_t>& messages);
    void clear();

    /// Only rows of this outcome; nothing: of all.
    void setOutcome(std::optional<replay::Outcome> only);
    /// Only rows that hold this text in ids, codes or what was said; capitals do not matter.
    void setText(const QString& text);
    [[nodiscard]] bool isFiltered() const { return m_only.has_value() || !m_text.isEmpty(); }

    [[nodiscard]] const std::vector<OutcomeRow>& rows() const { return m_all; }
    [[nodiscard]] std::uint64_t total() const { return m_all.size(); }
    [[nodiscard]] std::uint64_t count(replay::Outcome outcome) const {
        return m_counts[static_cast<std::size_t>(outcome)];
    }
    [[nodiscard]] std::uint64_t parked() const { return m_parked; }
    /// That wait to be sent again.
    [[nodiscard]] std::uint64_t waiting() const { return m_waiting; }
    [[nodiscard]] std::uint64_t mayHaveArrived() const { return m_mayHaveArrived; }
    /// nullptr: no such row.
    [[nodiscard]] const OutcomeRow* at(int row) const;
    /// Where a message of the plan is shown; -1: nowhere.
    [[nodiscard]] int rowOf(std::uint64_t message) const;
    /// What rows say is said in other words now.
    void sayAnew();

    [[nodiscard]] static QString title(int section);
    [[nodiscard]] static QString tip(int section);
    [[nodiscard]] static bool isNumber(int section);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void count(const OutcomeRow& row, bool add);
    [[nodiscard]] bool matches(const OutcomeRow& row) const;
    void filterAnew();
    [[nodiscard]] QString text(const OutcomeRow& row, int column) const;

    project::PlanItems m_items;
    std::vector<OutcomeRow> m_all;  ///< in the order in which messages first ended
    std::unordered_map<std::uint64_t, std::uint32_t> m_byMessage;
    std::vector<std::uint32_t> m_shown;  ///< of m_all, while filtered
    std::optional<replay::Outcome> m_only;
    QString m_text;
    std::array<std::uint64_t, replay::kOutcomes> m_counts{};
    std::uint64_t m_parked = 0, m_waiting = 0, m_mayHaveArrived = 0;
};

}  // namespace plumb::desk
