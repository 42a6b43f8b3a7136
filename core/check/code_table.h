// The codes of a value set, for asking of every value: one probe of a table that holds short codes themselves. Codes
// that are expressions are asked only when no plain one answers. Immutable; read by many threads.
#pragma once

#include "base/cpu.h"
#include "query/regex.h"
#include "query/value_key.h"
#include "spec/spec_document.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

class CodeTable {
public:
    enum class Answer : std::uint8_t { Unknown, Known, Permitted, Excluded };

    explicit CodeTable(const spec::ValueSet& set);

    [[nodiscard]] Answer find(std::string_view code) const {
        return find(reinterpret_cast<const std::uint8_t*>(code.data()), code.size(), code.size());
    }
    /// The same of data[0, size); `readable` is how many bytes may be read from `data` on.
    [[nodiscard]] Answer find(const std::uint8_t* data, std::size_t size, std::size_t readable) const;
    /// It is one of the plain codes, and Known; size > 0. Without a call for the kernels of QuickCheck.
    [[nodiscard]] PLUMB_INLINE bool holds(const std::uint8_t* data, std::size_t size, std::size_t readable) const {
        return size == 1 ? holdsLetter(data[0]) : holdsLonger(data, size, readable);
    }
    [[nodiscard]] PLUMB_INLINE bool holdsLetter(std::uint8_t letter) const {
        return (m_letters[letter / 64] >> (letter % 64) & 1) != 0;
    }
    [[nodiscard]] PLUMB_INLINE bool holdsLonger(const std::uint8_t* data, std::size_t size,
                                                std::size_t readable) const {
        const Slot* const slot = slotOf(data, size, readable);
        return slot != nullptr && slot->answer == Answer::Known;
    }

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] bool open() const { return m_open; }
    /// Neither codes nor patterns: nothing can be said of a value.
    [[nodiscard]] bool empty() const { return m_count == 0 && m_patterns.empty(); }
    /// Patterns that cannot be read, with the reason.
    [[nodiscard]] const std::vector<std::string>& unusable() const { return m_unusable; }

private:
    struct Slot {
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
        Answer answer = Answer::Known;
    };
    struct Pattern {
        query::Regex regex;
        Answer answer = Answer::Known;
    };

    void insert(std::string_view code, Answer answer);
    [[nodiscard]] std::size_t placeOf(std::uint64_t key) const { return key * 0x9e3779b97f4a7c15u >> m_shift; }
    [[nodiscard]] PLUMB_INLINE const Slot* slotOf(const std::uint8_t* data, std::size_t size,
                                                  std::size_t readable) const {
        const std::uint64_t key = query::keyOfValue(data, size, readable);
        const std::size_t mask = m_keys.size() - 1;
        for (std::size_t at = placeOf(key);; ++at) {
            const std::uint64_t there = m_keys[at & mask];
            if (there == 0) {
                return nullptr;
            }
            // Up to seven bytes the key is the code itself.
            const Slot& slot = m_slots[at & mask];
            if (there == key &&
                (size <= 7 || text(slot) == std::string_view(reinterpret_cast<const char*>(data), size))) {
                return &slot;
            }
        }
    }
    [[nodiscard]] std::string_view text(const Slot& slot) const {
        return std::string_view(m_text).substr(slot.begin, slot.length);
    }

    std::string m_id;
    std::string m_text;
    std::vector<std::uint64_t> m_keys;  ///< of the codes, see keyOf(), 0: free; a power of two, at most half full
    std::vector<Slot> m_slots;          ///< of the same places
    unsigned m_shift = 0;               ///< leaves as many bits of 64 as a place has
    std::array<std::uint64_t, 4> m_letters{};  ///< the codes of one byte that are Known
    std::vector<Pattern> m_patterns;
    std::vector<std::string> m_unusable;
    std::size_t m_count = 0;
    bool m_open = false;
};

}  // namespace plumb::check
