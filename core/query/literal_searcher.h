// Every place where a fixed piece of text stands in a block of bytes, at memory speed.
//
// Two bytes of the needle, the rarest in HL7 text, are looked for in vector steps; where both fit the rest is compared.
// Case-blind search folds ASCII letters on both sides and takes all other bytes as they are. Hits may overlap. The
// kernel is chosen by simdLevel() when the searcher is made; all of them find the same.
#pragma once

#include "base/bytes.h"
#include "query/search_kernels.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace plumb::query {

class LiteralSearcher {
public:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    explicit LiteralSearcher(std::string_view needle, bool caseBlind = false);

    [[nodiscard]] bool caseBlind() const { return m_caseBlind; }
    /// The needle's length in bytes; an empty needle is found nowhere.
    [[nodiscard]] std::size_t size() const { return m_needle.size(); }

    /// The first hit at or after `from`, or kNone.
    [[nodiscard]] std::size_t find(ByteView bytes, std::size_t from = 0) const;
    [[nodiscard]] bool foundIn(ByteView bytes) const { return find(bytes) != kNone; }

    /// Calls hit(offset) for each hit in order; if hit returns bool, false ends the search.
    template <class Hit>
    void findAll(ByteView bytes, Hit&& hit) const {
        std::array<std::size_t, 64> hits;
        std::size_t from = 0;
        for (;;) {
            const std::size_t count = m_kernel(plan(), bytes, from, hits.data(), hits.size());
            for (std::size_t i = 0; i < count; ++i) {
                if constexpr (std::is_same_v<std::invoke_result_t<Hit&, std::size_t>, bool>) {
                    if (!hit(hits[i])) {
                        return;
                    }
                } else {
                    hit(hits[i]);
                }
            }
            if (count < hits.size()) {
                return;
            }
        }
    }

private:
    [[nodiscard]] SearchPlan plan() const;

    std::string m_needle;  ///< folded to small letters when case-blind
    std::string m_fold;    ///< 0x20 where a letter stands, else 0
    bool m_caseBlind;
    std::size_t m_first = 0;
    std::size_t m_second = 0;
    SearchKernel m_kernel;
};

}  // namespace plumb::query
