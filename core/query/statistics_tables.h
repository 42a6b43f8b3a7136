// The counters behind Statistics: a table a message type, a row a segment id, a cell a field. The values of a path are
// counted in one table for all types (see value_table.h), so that its size does not grow with their number.
#pragma once

#include "query/statistics.h"
#include "query/value_table.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace plumb::query {

/// What is counted of one field or component beside its values.
struct ElementCounts {
    std::uint64_t nulls = 0;
    std::uint64_t repeated = 0;
    std::uint32_t mostRepetitions = 0;

    void add(const ElementCounts& other) {
        nulls += other.nulls;
        repeated += other.repeated;
        mostRepetitions = std::max(mostRepetitions, other.mostRepetitions);
    }
};

/// One field or component in one type. Begins at a cache line, so that most values touch one.
struct alignas(64) ElementCell {
    ValueColumn values;
    ElementCounts counts;
};

/// The elements below one parent (fields of a segment, components of a field): how far the parents reach, and a cell
/// each. Index 0 is not used.
struct ElementRow {
    std::vector<std::uint64_t> reach;  ///< reach[k]: parents whose last element is k
    std::vector<ElementCell> cells;
};

struct SegmentValues {
    std::deque<ValueTable> fields;
    std::map<std::uint32_t, ValueTable> components;  ///< by field << 8 | component
};

struct SegmentRow {
    std::string id;
    SegmentValues* values = nullptr;
    std::uint64_t occurrences = 0;
    std::uint64_t messages = 0;
    std::uint64_t lastMessage = 0;  ///< serial number of the message seen last; 0: none
    std::uint32_t inMessage = 0;
    std::uint32_t mostInMessage = 0;
    ElementRow fields;
    std::vector<ElementRow> components;  ///< by field

    void seen(std::uint64_t serial) {
        ++occurrences;
        messages += lastMessage == serial ? 0 : 1;
        inMessage = lastMessage == serial ? inMessage + 1 : 1;
        lastMessage = serial;
        mostInMessage = inMessage > mostInMessage ? inMessage : mostInMessage;
    }
};

class TypeTable {
public:
    TypeTable(std::string name, std::size_t maxSegmentIds)
        : m_name(std::move(name))
        , m_maxIds(maxSegmentIds) {}

    [[nodiscard]] const std::string& name() const { return m_name; }
    std::uint64_t messages = 0;

    /// The row of a three-byte id, or nullptr if it is not in the quick table.
    [[nodiscard]] SegmentRow* quick(std::uint32_t id) const {
        for (std::size_t at = slot(id);; at = (at + 1) % kQuick) {
            if (m_quick[at].row == nullptr || m_quick[at].id == id) {
                return m_quick[at].row;
            }
        }
    }
    /// The row of any id, made if need be; past the limits, and for a new id when `full`, the one of all others.
    SegmentRow& row(std::string_view id, std::map<std::string, SegmentValues, std::less<>>& values, bool full);
    [[nodiscard]] const std::map<std::string, std::unique_ptr<SegmentRow>, std::less<>>& rows() const { return m_rows; }

    [[nodiscard]] static std::uint32_t quickId(const std::uint8_t* id) {
        return static_cast<std::uint32_t>(id[0]) | static_cast<std::uint32_t>(id[1]) << 8 |
               static_cast<std::uint32_t>(id[2]) << 16;
    }

private:
    static constexpr std::size_t kQuick = 256;
    struct Quick {
        std::uint32_t id = 0;
        SegmentRow* row = nullptr;
    };
    [[nodiscard]] static std::size_t slot(std::uint32_t id) { return (id * 2654435761u) >> 24; }

    std::string m_name;
    std::size_t m_maxIds;
    std::array<Quick, kQuick> m_quick{};
    std::size_t m_quickUsed = 0;
    std::map<std::string, std::unique_ptr<SegmentRow>, std::less<>> m_rows;
};

class FieldCollector;

/// All counters of one Statistics.
class StatisticsTables {
public:
    explicit StatisticsTables(const StatisticsOptions& options);
    ~StatisticsTables();

    void merge(const StatisticsTables& other);
    TypeTable& type(std::string_view name);
    SegmentRow& row(TypeTable& table, std::string_view id);
    /// Makes room for the elements up to `last`. Cells move.
    void need(ElementRow& row, std::uint32_t last);
    /// Gives the cell its value table and column.
    void bind(SegmentRow& row, ElementCell& cell, std::uint32_t field, std::uint32_t component);

    StatisticsOptions options;
    ValueLimits limits;
    std::uint64_t messages = 0;
    std::map<std::string, std::unique_ptr<TypeTable>, std::less<>> types;
    std::unique_ptr<FieldCollector> collector;

private:
    /// Past this many, segments of new ids are counted together.
    static constexpr std::size_t kMostCells = std::size_t{1} << 19;

    std::map<std::string, SegmentValues, std::less<>> m_values;
    std::size_t m_cells = 0;
};

}  // namespace plumb::query
