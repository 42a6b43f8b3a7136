// The hot side of a field for the quick reader: its tally, those of its parts that are counted apart, and the values
// that come again and again.
#pragma once

#include "check/reality/lines.h"
#include "check/reality/quick_tally.h"
#include "check/reality/value_cache.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::check {

struct FieldCounts;

struct QuickPart {
    explicit QuickPart(PlaceCounts& counts)
        : tally(counts) {}

    QuickTally tally;
    const ElementLine* coded = nullptr;  ///< its line, where it holds codes
};

struct QuickField {
    explicit QuickField(FieldCounts& field);

    /// A part is counted apart, or holds the code.
    [[nodiscard]] bool wants(std::uint32_t part) const;
    [[nodiscard]] bool hasParts() const { return lastPart != 0; }
    void settle();
    /// Which values come again.
    void forget();

    QuickTally tally;
    ValueCache values;  ///< by the key of the whole value
    ValueCache tails;   ///< by the key of what is behind the first component, where whole values seldom come again
    FieldCounts* field;
    std::uint64_t wantedParts = 0;                  ///< a bit for each of the first that is wanted
    std::uint32_t lastPart = 0;                     ///< none behind it is wanted
    std::uint32_t codeAt = 0;                       ///< as its line says
    std::vector<std::unique_ptr<QuickPart>> parts;  ///< by number, as far as they were met; some nullptr
};

/// A field, and where its whole values are looked for: together for all fields of a segment.
struct QuickHead {
    ValueCache::Slot* table = nullptr;  ///< nullptr: that does not pay
    unsigned bits = 1;
    std::unique_ptr<QuickField> field;  ///< nullptr: it was not met, or there is no room

    void look() {
        table = field->values.pays() ? field->values.table() : nullptr;
        bits = field->values.pays() ? field->values.bits() : 1;
    }
    /// nullptr: it is not known.
    [[nodiscard]] ValueCache::Slot* find(std::uint64_t key) const {
        if (table == nullptr) {
            return nullptr;
        }
        ValueCache::Slot& slot = table[ValueCache::at(key, bits)];
        return slot.key == key ? &slot : nullptr;
    }
};

/// A segment of a type.
struct QuickSegment {
    std::uint32_t here = 0;        ///< in the message that is read
    std::uint32_t once = 0;        ///< messages that have it once
    std::vector<QuickHead> heads;  ///< by number, as far as they were met
};

}  // namespace plumb::check
