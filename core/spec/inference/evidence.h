// What stands behind a fact that was inferred: how often it held, out of how many, and the first messages in which it
// did not.
#pragma once

#include "base/strong.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace plumb::spec::inference {

struct Evidence {
    std::uint64_t held = 0;
    std::uint64_t of = 0;
    std::vector<MessageNumber> exceptions;  ///< the first few, in order; of what hangs on presence, where it is there

    [[nodiscard]] std::uint64_t failed() const { return of - held; }
    /// 0 when nothing was seen.
    [[nodiscard]] double share() const { return of == 0 ? 0 : static_cast<double>(held) / static_cast<double>(of); }

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// The first few messages of some kind, in order.
class FirstMessages {
public:
    static constexpr std::size_t kMost = 3;

    void add(std::uint32_t message) {
        if (m_count < kMost && (m_count == 0 || m_at[m_count - 1u] != message)) {
            m_at[m_count++] = message;
        }
    }
    [[nodiscard]] bool full() const { return m_count == kMost; }
    /// Those of messages that may stand before or behind these.
    void merge(const FirstMessages& other) {
        std::array<std::uint32_t, 2 * kMost> all{};
        const auto end = std::merge(m_at.begin(), m_at.begin() + m_count, other.m_at.begin(),
                                    other.m_at.begin() + other.m_count, all.begin());
        const auto last = std::unique(all.begin(), end);
        m_count = static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(kMost, last - all.begin()));
        std::copy_n(all.begin(), m_count, m_at.begin());
    }
    [[nodiscard]] std::vector<MessageNumber> numbers() const {
        std::vector<MessageNumber> out;
        for (std::size_t i = 0; i < m_count; ++i) {
            out.emplace_back(m_at[i]);
        }
        return out;
    }

private:
    std::array<std::uint32_t, kMost> m_at{};
    std::uint8_t m_count = 0;
};

}  // namespace plumb::spec::inference
