#include "query/distinct_estimate.h"

#include <algorithm>
#include <cmath>

namespace plumb::query {

void DistinctEstimate::raise(std::uint8_t& stored, std::uint8_t rank) {
    const bool wasFloor = stored == m_floor;
    stored = rank;
    if (wasFloor && --m_atFloor == 0) {
        findFloor();
    }
}

void DistinctEstimate::findFloor() {
    m_floor = *std::min_element(m_registers.begin(), m_registers.end());
    m_atFloor = static_cast<std::uint32_t>(std::count(m_registers.begin(), m_registers.end(), m_floor));
}

void DistinctEstimate::unite(const DistinctEstimate& other) {
    for (std::size_t i = 0; i < kRegisters; ++i) {
        m_registers[i] = std::max(m_registers[i], other.m_registers[i]);
    }
    findFloor();
}

std::uint64_t DistinctEstimate::count() const {
    constexpr double kSize = static_cast<double>(kRegisters);
    double sum = 0;
    std::size_t empty = 0;
    for (const std::uint8_t rank : m_registers) {
        sum += std::ldexp(1.0, -static_cast<int>(rank));
        empty += rank == 0 ? 1 : 0;
    }
    const double raw = 0.7213 / (1 + 1.079 / kSize) * kSize * kSize / sum;
    const double value = raw <= 2.5 * kSize && empty != 0 ? kSize * std::log(kSize / static_cast<double>(empty)) : raw;
    return static_cast<std::uint64_t>(std::llround(value));
}

}  // namespace plumb::query
