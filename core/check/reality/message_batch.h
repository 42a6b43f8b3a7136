// Messages that wait, as copies, to be looked at together: those of a type one after the other, so that what is known
// of the type is at hand.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <vector>

namespace plumb::check {

class MessageBatch {
public:
    static constexpr std::size_t kMost = 16384, kMostBytes = std::size_t{32} << 20;
    static constexpr std::size_t kLongest = std::size_t{1} << 18;  ///< longer ones are not worth a copy

    struct Waiting {
        ByteView bytes;
        std::uint64_t number;
        std::uint32_t group;
    };

    /// `group`: those of one are together; small numbers.
    void add(ByteView message, std::uint64_t number, std::uint32_t group);
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }
    [[nodiscard]] bool full() const { return m_waiting.size() >= kMost || m_bytes.size() >= kMostBytes; }
    /// Each, those of a group in the order in which they came; then none waits.
    template <class Visit>
    void visit(Visit&& visitOne) {
        sort();
        for (const std::uint32_t n : m_order) {
            const Copy& copy = m_waiting[n];
            visitOne(Waiting{ByteView(m_bytes).subspan(copy.begin, copy.size), copy.number, copy.group});
        }
        m_waiting.clear();
        m_bytes.clear();
    }

private:
    struct Copy {
        std::uint64_t number;
        std::uint32_t begin, size, group;
    };
    void sort();

    std::vector<std::uint8_t> m_bytes;
    std::vector<Copy> m_waiting;
    std::vector<std::uint32_t> m_order, m_begins;
};

}  // namespace plumb::check
