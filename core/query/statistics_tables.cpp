#include "query/statistics_tables.h"

#include "query/field_collector.h"

#include <algorithm>

namespace plumb::query {

SegmentRow& TypeTable::row(std::string_view id, std::map<std::string, SegmentValues, std::less<>>& values, bool full) {
    if ((full || m_rows.size() >= m_maxIds) && m_rows.find(id) == m_rows.end()) {
        id = Statistics::kOther;
    }
    auto found = m_rows.find(id);
    if (found == m_rows.end()) {
        auto row = std::make_unique<SegmentRow>();
        row->id = id;
        row->values = &values[std::string(id)];
        found = m_rows.emplace(std::string(id), std::move(row)).first;
        if (id.size() == 3 && m_quickUsed < kQuick / 2) {
            const std::uint32_t key = quickId(asBytes(id).data());
            std::size_t at = slot(key);
            while (m_quick[at].row != nullptr) {
                at = (at + 1) % kQuick;
            }
            m_quick[at] = {key, found->second.get()};
            ++m_quickUsed;
        }
    }
    return *found->second;
}

StatisticsTables::StatisticsTables(const StatisticsOptions& wanted)
    : options(wanted) {
    limits.distinct = wanted.distinctLimit;
    limits.memory = wanted.memoryLimit;
}

StatisticsTables::~StatisticsTables() = default;

TypeTable& StatisticsTables::type(std::string_view name) {
    if (types.size() >= Statistics::kMaxTypes && types.find(name) == types.end()) {
        name = Statistics::kOther;
    }
    auto found = types.find(name);
    if (found == types.end()) {
        auto table = std::make_unique<TypeTable>(std::string(name), Statistics::kMaxSegmentIds);
        found = types.emplace(std::string(name), std::move(table)).first;
    }
    return *found->second;
}

SegmentRow& StatisticsTables::row(TypeTable& table, std::string_view id) {
    return table.row(id, m_values, m_cells > kMostCells);
}

void StatisticsTables::need(ElementRow& row, std::uint32_t last) {
    if (last >= row.cells.size()) {
        m_cells += last + std::size_t{1} - row.cells.size();
        row.cells.resize(last + std::size_t{1});
        row.reach.resize(last + std::size_t{1});
    }
}

void StatisticsTables::bind(SegmentRow& row, ElementCell& cell, std::uint32_t field, std::uint32_t component) {
    SegmentValues& values = *row.values;
    if (component == 0) {
        while (values.fields.size() <= field) {
            values.fields.emplace_back();
        }
        values.fields[field].addColumn(cell.values, limits);
    } else {
        values.components[field << 8 | component].addColumn(cell.values, limits);
    }
}

void StatisticsTables::merge(const StatisticsTables& other) {
    messages += other.messages;
    // A column of a table of ours stands for a type; what theirs stand for is learnt while the cells are merged.
    struct Pending {
        ValueTable* into;
        const ValueTable* from;
        std::vector<std::uint32_t> columns;
    };
    std::map<const ValueTable*, Pending> pending;
    for (const auto& [name, theirs] : other.types) {
        TypeTable& ours = type(name);
        ours.messages += theirs->messages;
        for (const auto& [id, from] : theirs->rows()) {
            SegmentRow& into = row(ours, id);
            into.occurrences += from->occurrences;
            into.messages += from->messages;
            into.mostInMessage = std::max(into.mostInMessage, from->mostInMessage);
            const auto mergeRow = [&](ElementRow& to, const ElementRow& source, std::uint32_t field) {
                if (!source.cells.empty()) {
                    need(to, static_cast<std::uint32_t>(source.cells.size() - 1));
                }
                for (std::uint32_t n = 0; n < source.cells.size(); ++n) {
                    to.reach[n] += source.reach[n];
                    to.cells[n].counts.add(source.cells[n].counts);
                    to.cells[n].values.lengths().add(source.cells[n].values.lengths());
                    const ValueColumn &theirColumn = source.cells[n].values, &ourColumn = to.cells[n].values;
                    const ValueTable* const table = theirColumn.table();
                    if (table == nullptr) {
                        continue;
                    }
                    if (ourColumn.table() == nullptr) {
                        bind(into, to.cells[n], field == 0 ? n : field, field == 0 ? 0 : n);
                    }
                    Pending& p = pending.try_emplace(table, Pending{ourColumn.table(), table, {}}).first->second;
                    p.columns.resize(std::max<std::size_t>(p.columns.size(), theirColumn.number() + std::size_t{1}));
                    p.columns[theirColumn.number()] = ourColumn.number();
                }
            };
            mergeRow(into.fields, from->fields, 0);
            if (into.components.size() < from->components.size()) {
                into.components.resize(from->components.size());
            }
            for (std::uint32_t field = 1; field < from->components.size(); ++field) {
                mergeRow(into.components[field], from->components[field], field);
            }
        }
    }
    for (const auto& [id, values] : other.m_values) {  // in a fixed order, so that results do not depend on addresses
        const auto take = [&](const ValueTable& table) {
            const auto found = pending.find(&table);
            if (found != pending.end()) {
                found->second.into->merge(table, found->second.columns, limits);
            }
        };
        for (const ValueTable& table : values.fields) {
            take(table);
        }
        for (const auto& [key, table] : values.components) {
            take(table);
        }
    }
}

}  // namespace plumb::query
