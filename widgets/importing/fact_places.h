// Which facts of an import came from which place of the document, and where a place stands in its tables.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/importing/import_report.h"
#endif

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace plumb::desk {

class FactPlaces {
public:
    FactPlaces() = default;
    explicit FactPlaces(const spec::ImportReport& report);

    /// Of exactly this place.
    [[nodiscard]] std::vector<std::uint32_t> at(const spec::DocumentPlace& place) const;
    /// The first of this place, else of its row, else of its block; nothing: none came from there.
    [[nodiscard]] std::optional<std::uint32_t> nearest(const spec::DocumentPlace& place) const;
    /// Doubtful where one of them is, skipped where all of them are; nothing: none came from there.
    [[nodiscard]] std::optional<spec::FactState> stateAt(const spec::DocumentPlace& place) const;

private:
    using Entry = std::pair<spec::DocumentPlace, std::uint32_t>;
    [[nodiscard]] std::vector<Entry>::const_iterator first(const spec::DocumentPlace& place) const;

    std::vector<Entry> m_entries;  ///< by place
    std::vector<spec::FactState> m_states;
};

/// nullptr: the document has none.
[[nodiscard]] const spec::DocumentBlock* blockOf(const spec::Document& document, const spec::DocumentPlace& place);
/// From 0; nothing: the place is not in a row of it.
[[nodiscard]] std::optional<std::size_t> rowOf(const spec::DocumentTable& table, const spec::DocumentPlace& place);
/// nullptr: the place is no cell.
[[nodiscard]] const spec::DocumentCell* cellOf(const spec::Document& document, const spec::DocumentPlace& place);
/// Where it stands on its page; empty of what is no PDF.
[[nodiscard]] spec::DocumentBox boxOf(const spec::Document& document, const spec::DocumentPlace& place);

}  // namespace plumb::desk
