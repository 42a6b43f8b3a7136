// Sees that nothing is wrong with a value, or leaves it to those who look closely. Most values are in order, and for
// them it takes a few steps: the separators of the value are cut out of the message's masks, the lengths of all parts
// are compared at once, and only parts that hold codes, numbers or times are looked at one by one.
#pragma once

#include "check/part_masks.h"
#include "check/plan.h"

#include <cstdint>

namespace plumb::check {

class QuickCheck {
public:
    /// What a value that is in order says beside that.
    struct Seen {
        bool withoutAuthority = false;  ///< an identifier that names no assigning authority
        std::uint32_t timesWithoutZone = 0;
    };

    /// Before the values of a message.
    void begin(ByteView message, const hl7::Delimiters& delimiters);

    /// The bytes [begin, begin + size), not empty, are a value with nothing wrong about it. `tellsZones`: times without
    /// a zone may be counted; else a value that has one is left to others.
    [[nodiscard]] bool inOrder(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size, bool tellsZones,
                               Seen& seen) const {
        return m_usable && size <= PartMasks::kLongestValue && look(plan, begin, size, tellsZones, seen);
    }

private:
    struct Parts;

    bool look(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size, bool tellsZones, Seen& seen) const;
    template <bool Sub>
    bool parts(const TypePlan& type, std::uint32_t begin, std::uint32_t size, std::uint64_t separators,
               std::uint64_t inside, bool tellsZones, Seen& seen) const;
    bool divided(const TypePlan& type, const Parts& parts, std::uint32_t begin, std::uint64_t inside, bool tellsZones,
                 Seen& seen, std::uint32_t& asked) const;
    bool undividedPart(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size, bool tellsZones,
                       Seen& seen) const;
    bool leaf(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size, bool tellsZones, Seen& seen) const;
    [[nodiscard]] bool isCode(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size) const;

    PartMasks m_masks;
    const std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    bool m_usable = false;
};

}  // namespace plumb::check
