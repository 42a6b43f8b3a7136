// A list of gaps held against what is found now, as a person who works on it sees that.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/gap/gap_document.h"
#endif

#include <cstddef>
#include <vector>

namespace plumb::desk {

/// As spec::update(), with marks that stay until a person takes them away, as specs change with every key that is
/// pressed: a row that was new is new still, one that is gone is listed still, and what only came and went is neither.
/// A list that was empty has nothing that is new.
void bringUpToDate(spec::GapDocument& document, const spec::GapSpec& sender, const spec::GapSpec& receiver,
                   std::vector<spec::Gap> found);

/// They say the same, wherever that stands in the texts of the specs.
[[nodiscard]] bool sayTheSame(const spec::GapDocument& a, const spec::GapDocument& b);

struct GapCounts {
    std::size_t all = 0;  ///< that are there
    std::size_t open = 0, harmful = 0, openHarmful = 0, ask = 0;
    std::size_t fresh = 0, changed = 0, gone = 0;

    [[nodiscard]] std::size_t marks() const { return fresh + changed + gone; }
};

[[nodiscard]] GapCounts countGaps(const spec::GapDocument& document);

}  // namespace plumb::desk
