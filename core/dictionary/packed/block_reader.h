// Reads the numbers of a block in order. What would lie past the end reads as zero and makes ok() false.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumb::dictionary::packed {

class BlockReader {
public:
    explicit BlockReader(ByteView bytes)
        : m_rest(bytes) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_ok && m_rest.empty(); }

    [[nodiscard]] ByteView take(std::size_t size) {
        if (size > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const ByteView taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }

    [[nodiscard]] std::uint32_t number() {
        const ByteView b = take(4);
        return b.empty() ? 0 : b[0] | std::uint32_t{b[1]} << 8 | std::uint32_t{b[2]} << 16 | std::uint32_t{b[3]} << 24;
    }

    /// How many entries follow; none when there are not even so many bytes.
    [[nodiscard]] std::size_t count() {
        const std::uint32_t n = number();
        m_ok = m_ok && n <= m_rest.size();
        return m_ok ? n : 0;
    }

    [[nodiscard]] ByteView bytes(std::size_t count) {
        const ByteView column = take(count);
        return column;
    }

    [[nodiscard]] std::vector<std::uint16_t> words(std::size_t count) {
        const ByteView low = take(count);
        const ByteView high = take(count);
        std::vector<std::uint16_t> column;
        if (m_ok) {
            column.resize(count);
            for (std::size_t i = 0; i < count; ++i) {
                column[i] = static_cast<std::uint16_t>(low[i] | high[i] << 8);
            }
        }
        return column;
    }

private:
    ByteView m_rest;
    bool m_ok = true;
};

}  // namespace plumb::dictionary::packed
