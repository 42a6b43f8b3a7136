// What was found, laid together to one spec: what is said twice must be the same, names must be known.
#pragma once

#include "spec/importing/found.h"
#include "spec/importing/naming.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::spec::importing {

void gather(Found found, const Document& document, const Naming& naming, SpecDocument& spec, ImportReport& report);

/// A document's own value sets by what it may call them. The sets outlive it and do not change.
class SetIndex {
public:
    explicit SetIndex(const std::vector<ValueSet>& sets);

    /// The id of the value set that a document's words mean: of the standard, or its own; empty: none.
    [[nodiscard]] std::string meant(std::string_view text, const Naming& naming) const;

private:
    const std::vector<ValueSet>& m_sets;
    std::unordered_map<std::string, std::size_t> m_ids, m_words;  // the first of each
};

/// Elements of the spec; their facts become those of the report.
void gatherElements(std::vector<ElementFact> facts, const SetIndex& sets, const Document& document,
                    const Naming& naming, const CancelToken& cancel, SpecDocument& spec, ImportReport& report);

}  // namespace plumb::spec::importing
