// What the readers of sections found, before it is laid together (gather.h).
#pragma once

#include "base/cancel.h"
#include "spec/importing/import_report.h"
#include "spec/importing/path_cells.h"
#include "spec/importing/usage_words.h"
#include "spec/spec_document.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace plumb::spec::importing {

/// Something said of a segment, a type, a field or a component; it may be said again elsewhere.
struct ElementFact {
    Target target;
    ImportFact fact;
};

struct FoundSet {
    ValueSet set;
    std::vector<ImportFact> facts;
    std::unordered_map<std::string, std::size_t> codePlaces = {};  ///< in `set.codes`, by code
};

struct FoundMessage {
    MessageSpec message;
    bool grammar = false;  ///< its nodes were told
    std::vector<ImportFact> facts;
};

struct Found {
    std::vector<ElementFact> elements;
    std::vector<FoundSet> sets;
    std::vector<FoundMessage> messages;
    std::vector<ChangeEntry> changes;
    std::vector<CoConstraintTable> coConstraints;  ///< of the message that `context` names until they are gathered
    std::vector<ImportFact> others;
    std::vector<ImportedTable> tables;
    std::vector<ImportedSample> samples;
    UsageWords usageWords;  ///< from the template and the document's own legend

    std::unordered_map<std::string, std::size_t> setPlaces;  ///< in `sets`, by id
    CancelToken cancel;
    bool full = false;  ///< rows were left out, as no interface has so much to say

    /// Whether a row may be read whose cells are said of so many places. Keeps the memory of facts within bounds.
    [[nodiscard]] bool takes(const std::vector<DocumentCell>& row, std::size_t places = 1) {
        constexpr std::uint64_t kOfCell = 300;
        std::uint64_t cost = 0;
        for (const DocumentCell& cell : row) {
            cost += cell.text.empty() || cell.covered ? 0 : kOfCell + 2 * cell.text.size();
        }
        if (cost * places > m_left) {
            full = true;
            m_left = 0;
        } else {
            m_left -= cost * places;
        }
        return m_left > 0 && !cancel.stopped();
    }

private:
    std::uint64_t m_left = std::uint64_t{64} << 20;
};

[[nodiscard]] inline ImportFact fact(std::string path, std::string property, std::string value,
                                     const DocumentCell& cell) {
    return {std::move(path), std::move(property), std::move(value), cell.text, cell.place, FactState::Taken, {}};
}
// By reference, so that a reason may be made of the fact that is moved from: nothing says which of the two comes first.
[[nodiscard]] inline ImportFact doubtful(ImportFact&& fact, Note reason) {
    fact.state = FactState::Doubtful;
    fact.reason = std::move(reason);
    return std::move(fact);
}
[[nodiscard]] inline ImportFact skipped(ImportFact&& fact, Note reason) {
    fact.state = FactState::Skipped;
    fact.reason = std::move(reason);
    return std::move(fact);
}

}  // namespace plumb::spec::importing
