// Collects the columns of a block; the other side of packed/block_reader.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace plumb::dictionary::packer {

class BlockWriter {
public:
    void number(std::size_t value) {
        for (int shift = 0; shift < 32; shift += 8) {
            m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
        }
    }
    void text(std::string_view characters) { m_bytes.insert(m_bytes.end(), characters.begin(), characters.end()); }

    /// 8-bit numbers: `value` of each entry.
    template <class Entries, class Value>
    void bytes(const Entries& entries, Value value) {
        for (const auto& entry : entries) {
            m_bytes.push_back(static_cast<std::uint8_t>(value(entry)));
        }
    }
    /// 16-bit numbers.
    template <class Entries, class Value>
    void words(const Entries& entries, Value value) {
        bytes(entries, [&](const auto& entry) { return static_cast<std::uint16_t>(value(entry)) & 0xff; });
        bytes(entries, [&](const auto& entry) { return static_cast<std::uint16_t>(value(entry)) >> 8; });
    }

    [[nodiscard]] const std::vector<std::uint8_t>& result() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

}  // namespace plumb::dictionary::packer
