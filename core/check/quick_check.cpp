#include "check/quick_check.h"

#include <array>
#include <bit>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define PLUMB_QUICK_SSE2 1
#else
#define PLUMB_QUICK_SSE2 0
#endif

namespace plumb::check {
namespace {

/// Details are looked at closely; an identifier only where it is too long.
bool isPlain(const ElementPlan& plan, std::uint32_t size) {
    return !plan.has(ElementPlan::Details) && (!plan.has(ElementPlan::Identifier) || size <= plan.standardLength);
}

}  // namespace

/// Where the parts of a value end, from its begin, and which of them hold something.
struct QuickCheck::Parts {
    static constexpr std::uint32_t kMost = QuickParts::kMostHeld;

    /// False: too many parts.
    bool cut(std::uint64_t separators, std::uint32_t size) {
        count = static_cast<std::uint32_t>(std::popcount(separators)) + 1;
        if (count > kMost) {
            return false;
        }
        std::uint32_t written = 0;
        do {  // four at a time: what is written past the count is not read
            for (unsigned step = 0; step < 4; ++step) {
                ends[written + step] = static_cast<std::uint8_t>(std::countr_zero(separators));
                separators &= separators - 1;
            }
            written += 4;
        } while (written + 1 < count);
        ends[count - 1] = static_cast<std::uint8_t>(size);
        return true;
    }

    /// Which parts hold something. False: one of them is longer than it may be.
    bool measure(const QuickParts& quick) {
        const std::uint32_t there = (std::uint32_t{1} << count) - 1;
#if PLUMB_QUICK_SSE2
        const __m128i end = _mm_load_si128(reinterpret_cast<const __m128i*>(ends.data()));
        const __m128i one = _mm_set1_epi8(1);
        // A part begins behind the separator that ends the part before it, the first one at 0.
        const __m128i begin = _mm_add_epi8(_mm_slli_si128(end, 1), _mm_slli_si128(one, 1));
        const __m128i length = _mm_sub_epi8(end, begin);
        const __m128i longest = _mm_load_si128(reinterpret_cast<const __m128i*>(quick.longest.data()));
        const __m128i none = _mm_setzero_si128();
        const auto fits =
            static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_subs_epu8(length, longest), none)));
        present = ~static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(length, none))) & there;
        return (~fits & there) == 0;
#else
        present = 0;
        std::uint32_t from = 0, tooLong = 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t length = ends[i] - from;
            present |= (length != 0 ? 1u : 0u) << i;
            tooLong |= length > quick.longest[i] ? 1u : 0u;
            from = ends[i] + 1u;
        }
        (void)there;
        return tooLong == 0;
#endif
    }

    [[nodiscard]] std::uint32_t begin(std::uint32_t place) const {
        return place == 0 ? 0 : ends[place - 1] + 1u;
    }
    [[nodiscard]] std::uint32_t end(std::uint32_t place) const {
        return ends[place];
    }

    alignas(16) std::array<std::uint8_t, kMost + 4> ends;
    std::uint32_t count;
    std::uint32_t present;
};

void QuickCheck::begin(ByteView message, const hl7::Delimiters& delimiters) {
    m_data = message.data();
    m_size = message.size();
    m_usable = m_masks.assign(message, delimiters);
}

bool QuickCheck::look(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size, bool tellsZones,
                      Seen& seen) const {
    const PartMask mask = m_masks.of(begin, size);
    if (mask.quotes != 0 || (plan.has(ElementPlan::Length) && size > plan.maxLength) || !isPlain(plan, size)) {
        return false;
    }
    const std::uint64_t separators = mask.components | mask.subcomponents;
    if (!plan.has(ElementPlan::Parts)) {
        return separators == 0 && leaf(plan, begin, size, tellsZones, seen);
    }
    if (plan.has(ElementPlan::Codes)) {
        const std::uint32_t first = separators == 0 ? size : static_cast<std::uint32_t>(std::countr_zero(separators));
        if (first != 0 && !isCode(plan, begin, first)) {
            return false;
        }
    }
    return parts<false>(*plan.type, begin, size, mask.components, mask.subcomponents, tellsZones, seen);
}

template <bool Sub>
bool QuickCheck::parts(const TypePlan& type, std::uint32_t begin, std::uint32_t size, std::uint64_t separators,
                       std::uint64_t inside, bool tellsZones, Seen& seen) const {
    const QuickParts& quick = Sub ? type.quickSub : type.quick;
    Parts parts;
    if (!quick.usable || !parts.cut(separators, size) || !parts.measure(quick) || parts.present == 0 ||
        (quick.must & ~parts.present) != 0 || (quick.never & parts.present) != 0) {
        return false;
    }
    std::uint32_t asked = parts.present & quick.ask;
    if constexpr (!Sub) {
        if (inside != 0 && !divided(type, parts, begin, inside, tellsZones, seen, asked)) {
            return false;
        }
    }
    for (; asked != 0; asked &= asked - 1) {
        const auto place = static_cast<std::uint32_t>(std::countr_zero(asked));
        const ElementPlan& element = type.elements[place + 1];
        const std::uint32_t from = parts.begin(place), length = parts.end(place) - from;
        const bool fine = Sub ? leaf(undivided(element), begin + from, length, tellsZones, seen)
                          : element.has(ElementPlan::Parts)
                              ? undividedPart(element, begin + from, length, tellsZones, seen)
                              : leaf(element, begin + from, length, tellsZones, seen);
        if (!fine) {
            return false;
        }
    }
    if (type.identifier && (parts.present & 9u) == 1u) {  // an id number, and no assigning authority
        seen.withoutAuthority = true;
        return !Sub;
    }
    return true;
}

/// The components that are divided; they are taken out of `asked`.
bool QuickCheck::divided(const TypePlan& type, const Parts& parts, std::uint32_t begin, std::uint64_t inside,
                         bool tellsZones, Seen& seen, std::uint32_t& asked) const {
    std::uint32_t place = 0;
    while (inside != 0) {
        const auto first = static_cast<std::uint32_t>(std::countr_zero(inside));
        while (parts.end(place) < first) {
            ++place;
        }
        const std::uint32_t from = parts.begin(place), to = parts.end(place), size = to - from;
        const ElementPlan& element = type.elements[place + 1];
        const std::uint32_t bit = std::uint32_t{1} << place;
        // What begins with a separator may hold nothing at all.
        if (first == from || (type.quick.whole & bit) != 0) {
            return false;
        }
        const std::uint64_t own = inside >> from & (~std::uint64_t{0} >> (64 - size));
        inside = to >= 64 ? 0 : inside & ~std::uint64_t{0} << to;
        if ((asked & bit) == 0 || !element.has(ElementPlan::Parts)) {
            continue;
        }
        asked &= ~bit;
        if (!isPlain(element, size) ||
            (element.has(ElementPlan::Codes) && !isCode(element, begin + from, first - from)) ||
            !this->parts<true>(*element.type, begin + from, size, own, 0, tellsZones, seen)) {
            return false;
        }
    }
    return true;
}

/// A component of a type with parts that holds the first of them only.
bool QuickCheck::undividedPart(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size, bool tellsZones,
                               Seen& seen) const {
    const TypePlan& type = *plan.type;
    const QuickParts& quick = type.quickSub;
    if (!quick.usable || type.identifier || (quick.must & ~1u) != 0 || (quick.never & 1u) != 0 ||
        size > quick.longest[0] || !isPlain(plan, size) ||
        (plan.has(ElementPlan::Codes) && !isCode(plan, begin, size))) {
        return false;
    }
    return (quick.ask & 1u) == 0 || leaf(undivided(type.elements[1]), begin, size, tellsZones, seen);
}

bool QuickCheck::leaf(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size, bool tellsZones,
                      Seen& seen) const {
    if (!isPlain(plan, size)) {
        return false;
    }
    if (plan.has(ElementPlan::Value)) {
        const std::string_view value(reinterpret_cast<const char*>(m_data) + begin, size);
        if (!isOfPrimitive(plan.primitive, value)) {
            return false;
        }
        if (plan.has(ElementPlan::Zone) && lacksZone(value)) {
            if (!tellsZones) {
                return false;
            }
            ++seen.timesWithoutZone;
        }
    }
    return !plan.has(ElementPlan::Codes) || isCode(plan, begin, size);
}

bool QuickCheck::isCode(const ElementPlan& plan, std::uint32_t begin, std::uint32_t size) const {
    return plan.codes->find(m_data + begin, size, m_size - begin) == CodeTable::Answer::Known;
}

}  // namespace plumb::check
