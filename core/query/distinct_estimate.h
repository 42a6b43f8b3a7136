// How many different values there were, by HyperLogLog: 2,048 one-byte registers, a standard error of 2.3 %.
// Estimates of parts unite into exactly the estimate of the whole.
#pragma once

#include "base/cpu.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace plumb::query {

class DistinctEstimate {
public:
    static constexpr unsigned kBits = 11;
    static constexpr std::size_t kRegisters = std::size_t{1} << kBits;

    /// What add(hash) would put into its register; nothing changes up to floor().
    [[nodiscard]] static unsigned rankOf(std::uint64_t hash) {
        return static_cast<unsigned>(std::countl_zero(hash << kBits | std::uint64_t{1} << (kBits - 1))) + 1;
    }
    [[nodiscard]] std::uint8_t floor() const { return m_floor; }

    /// `hash` must be well spread.
    void add(std::uint64_t hash) {
        const unsigned rank = rankOf(hash);
        if (rank <= m_floor) {
            return;  // every register holds as much already: nothing to touch
        }
        std::uint8_t& stored = m_registers[hash >> (64 - kBits)];
        if (rank > stored) {
            raise(stored, static_cast<std::uint8_t>(rank));
        }
    }
    /// Brings what add(hash) will touch into the cache.
    PLUMB_INLINE void prefetch(std::uint64_t hash) const {
#if defined(__GNUC__)
        __builtin_prefetch(&m_registers[hash >> (64 - kBits)]);
#else
        (void)hash;
#endif
    }
    void unite(const DistinctEstimate& other);
    [[nodiscard]] std::uint64_t count() const;

private:
    void raise(std::uint8_t& stored, std::uint8_t rank);
    void findFloor();

    std::uint8_t m_floor = 0;              ///< the least of all registers; first, since most values touch nothing else
    std::uint32_t m_atFloor = kRegisters;  ///< registers that hold m_floor
    std::array<std::uint8_t, kRegisters> m_registers{};
};

}  // namespace plumb::query
