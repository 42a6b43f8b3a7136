// What all evidence of one collection may cost in memory. Past it nothing new is taken in, and the result says so.
#pragma once

#include <cstdint>

namespace plumb::spec::inference {

class Budget {
public:
    explicit Budget(std::uint64_t limit)
        : m_limit(limit) {}

    [[nodiscard]] bool take(std::uint64_t bytes) {
        if (m_used + bytes > m_limit) {
            m_cut = true;
            return false;
        }
        m_used += bytes;
        return true;
    }
    void giveBack(std::uint64_t bytes) { m_used -= bytes < m_used ? bytes : m_used; }
    void setCut() { m_cut = true; }
    /// Something was left out for lack of room.
    [[nodiscard]] bool cut() const { return m_cut; }
    [[nodiscard]] std::uint64_t used() const { return m_used; }

private:
    std::uint64_t m_limit;
    std::uint64_t m_used = 0;
    bool m_cut = false;
};

}  // namespace plumb::spec::inference
