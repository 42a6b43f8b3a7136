// The wire log as a table: every byte both ways and every event, in the order in which they happened. Rows come in
// batches; when they come to more than a limit, the oldest leave the table (they stay where they are kept).
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/wire_rows.h"
#endif

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <vector>

namespace plumb::desk {

using project::KeptWireRow;

class WireModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        TimeColumn,
        ConnectionColumn,
        DirectionColumn,
        MessageColumn,
        KindColumn,
        SizeColumn,
        TextColumn,
        ColumnCount
    };
    static constexpr std::uint64_t kMostBytes = std::uint64_t{256} << 20;
    static constexpr std::size_t kMostRows = 1'000'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// One change of the table, however many rows.
    void take(std::vector<KeptWireRow> rows);
    void clear();

    void setConnection(std::optional<replay::ConnectionNumber> only);
    void setMessage(std::optional<std::uint64_t> only);
    void setDirection(std::optional<replay::WireDirection> only);
    [[nodiscard]] bool isFiltered() const { return m_connection || m_message || m_direction; }
    [[nodiscard]] const std::optional<std::uint64_t>& message() const { return m_message; }

    [[nodiscard]] std::uint64_t total() const { return m_all.size(); }
    /// That left the table.
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }
    [[nodiscard]] const std::set<replay::ConnectionNumber>& connections() const { return m_connections; }
    /// nullptr: no such row.
    [[nodiscard]] const KeptWireRow* at(int row) const;
    /// The first shown row of a message; -1: none.
    [[nodiscard]] int rowOf(std::uint64_t message) const;
    /// What rows say is said in other words now.
    void sayAnew();

    /// "14:02:11.123456", of this machine's zone.
    [[nodiscard]] static QString timeText(std::int64_t microseconds);
    [[nodiscard]] static QString title(int section);
    [[nodiscard]] static QString tip(int section);
    [[nodiscard]] static bool isNumber(int section);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Rows of a connection that was not there before.
    void connectionsChanged();

private:
    [[nodiscard]] bool matches(const KeptWireRow& row) const;
    void filterAnew();
    void dropOldest();
    [[nodiscard]] QString text(const KeptWireRow& row, int column) const;

    std::deque<KeptWireRow> m_all;
    std::uint64_t m_dropped = 0;  ///< number of m_all's first row among all that came
    std::uint64_t m_bytes = 0;
    std::deque<std::uint64_t> m_shown;  ///< numbers among all that came, while filtered
    std::set<replay::ConnectionNumber> m_connections;
    std::optional<replay::ConnectionNumber> m_connection;
    std::optional<std::uint64_t> m_message;
    std::optional<replay::WireDirection> m_direction;
};

}  // namespace plumb::desk
