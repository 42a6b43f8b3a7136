#include "widgets/importing/fact_places.h"

#include <algorithm>

namespace plumb::desk {

using spec::DocumentPlace;
using spec::FactState;

FactPlaces::FactPlaces(const spec::ImportReport& report) {
    m_entries.reserve(report.facts.size());
    m_states.reserve(report.facts.size());
    for (const spec::ImportFact& fact : report.facts) {
        if (fact.place.block != 0) {
            m_entries.emplace_back(fact.place, static_cast<std::uint32_t>(m_states.size()));
        }
        m_states.push_back(fact.state);
    }
    std::sort(m_entries.begin(), m_entries.end());
}

std::vector<FactPlaces::Entry>::const_iterator FactPlaces::first(const DocumentPlace& place) const {
    return std::lower_bound(m_entries.begin(), m_entries.end(), place,
                            [](const Entry& entry, const DocumentPlace& wanted) { return entry.first < wanted; });
}

std::vector<std::uint32_t> FactPlaces::at(const DocumentPlace& place) const {
    std::vector<std::uint32_t> found;
    for (auto entry = first(place); entry != m_entries.end() && entry->first == place; ++entry) {
        found.push_back(entry->second);
    }
    return found;
}

std::optional<std::uint32_t> FactPlaces::nearest(const DocumentPlace& place) const {
    const auto begins = [this](const DocumentPlace& wanted) -> std::optional<std::uint32_t> {
        const auto entry = first(wanted);
        if (entry == m_entries.end() || entry->first.block != wanted.block ||
            (wanted.row != 0 && entry->first.row != wanted.row)) {
            return std::nullopt;
        }
        return entry->second;
    };
    const std::vector<std::uint32_t> here = at(place);
    if (!here.empty()) {
        return here.front();
    }
    DocumentPlace row = place;
    row.column = 0;
    if (const auto found = place.row == 0 ? std::nullopt : begins(row)) {
        return found;
    }
    row.row = 0;
    return place.row == 0 ? begins(row) : std::nullopt;
}

std::optional<FactState> FactPlaces::stateAt(const DocumentPlace& place) const {
    std::optional<FactState> worst;
    for (auto entry = first(place); entry != m_entries.end() && entry->first == place; ++entry) {
        const FactState state = m_states[entry->second];
        if (!worst || state == FactState::Doubtful || (*worst == FactState::Skipped && state == FactState::Taken)) {
            worst = state;
        }
        if (*worst == FactState::Doubtful) {
            break;
        }
    }
    return worst;
}

const spec::DocumentBlock* blockOf(const spec::Document& document, const DocumentPlace& place) {
    return place.block >= 1 && place.block <= document.blocks.size() ? &document.blocks[place.block - 1] : nullptr;
}

std::optional<std::size_t> rowOf(const spec::DocumentTable& table, const DocumentPlace& place) {
    if (place.row == 0) {
        return std::nullopt;
    }
    // Rows stand in their order, some may be missing.
    const auto found = std::lower_bound(table.rows.begin(), table.rows.end(), place.row,
                                        [](const std::vector<spec::DocumentCell>& row, std::uint32_t number) {
                                            return !row.empty() && row.front().place.row < number;
                                        });
    return found == table.rows.end() ? std::nullopt
                                     : std::optional<std::size_t>(static_cast<std::size_t>(found - table.rows.begin()));
}

const spec::DocumentCell* cellOf(const spec::Document& document, const DocumentPlace& place) {
    const spec::DocumentBlock* const block = blockOf(document, place);
    if (!block || place.column == 0) {
        return nullptr;
    }
    const std::optional<std::size_t> row = rowOf(block->table, place);
    if (!row) {
        return nullptr;
    }
    for (const spec::DocumentCell& cell : block->table.rows[*row]) {
        if (cell.place == place) {
            return &cell;
        }
    }
    return nullptr;
}

spec::DocumentBox boxOf(const spec::Document& document, const DocumentPlace& place) {
    if (const spec::DocumentCell* const cell = cellOf(document, place)) {
        return cell->box;
    }
    const spec::DocumentBlock* const block = blockOf(document, place);
    if (!block) {
        return {};
    }
    const std::optional<std::size_t> row = rowOf(block->table, place);
    if (!row || block->table.rows[*row].empty()) {
        return block->box;
    }
    spec::DocumentBox box = block->table.rows[*row].front().box;
    box.right = std::max(box.right, block->box.right);
    return box;
}

}  // namespace plumb::desk
