// Occurrences sorted into kinds (slices, patterns), the first that takes one has it. Where a test cannot be decided the
// occurrence may be of that kind, or of any behind it up to the first that takes it for certain. So each kind is
// counted twice, and a finding is made only of what holds for both counts.
#pragma once

#include "check/outcome.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumb::check {

class OccurrenceCounts {
public:
    static constexpr std::size_t kNone = SIZE_MAX;          ///< no kind takes it
    static constexpr std::size_t kNotKnown = SIZE_MAX - 1;  ///< one may, and none does for certain

    void begin(std::size_t kinds) { m_counts.assign(kinds, {}); }

    /// Sorts one occurrence. `ask(n)` is the outcome of the test of kind n. Returns the kind that it surely is of.
    template <class Ask>
    std::size_t take(Ask&& ask) {
        bool sure = true;
        for (std::size_t kind = 0; kind < m_counts.size(); ++kind) {
            const Outcome outcome = ask(kind);
            if (outcome != Outcome::True && outcome != Outcome::Undecidable) {
                continue;
            }
            ++m_counts[kind].most;
            if (outcome == Outcome::True) {
                m_counts[kind].least += sure ? 1 : 0;
                return sure ? kind : kNotKnown;
            }
            sure = false;
        }
        return sure ? kNone : kNotKnown;
    }

    [[nodiscard]] std::uint32_t least(std::size_t kind) const { return m_counts[kind].least; }
    [[nodiscard]] std::uint32_t most(std::size_t kind) const { return m_counts[kind].most; }

private:
    struct Count {
        std::uint32_t least = 0, most = 0;
    };
    std::vector<Count> m_counts;
};

}  // namespace plumb::check
