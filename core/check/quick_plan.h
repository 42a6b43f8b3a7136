// What a value must be for nothing to be wrong with it, close together: the plans of plan.h cut down to what a glance
// can see. The parts of a value are held against it all at once, part n at bit and place n - 1.
//
// It never says that something is wrong: a value that is not found in order is looked at again by ValueChecker.
#pragma once

#include "check/primitive.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::check {

class CodeTable;
class PlainPattern;
struct DynamicPlan;
struct ElementPlan;
struct QuickParts;
struct TypePlan;

/// A field, a component or a sub-component. Two of them fill a line of the cache: thousands are met by every message.
struct alignas(32) QuickElement {
    static constexpr std::uint8_t kLongest = 63;  ///< of values that are seen at a glance

    enum class Kind : std::uint8_t {
        Skip,   ///< nothing is asked of it
        Leaf,   ///< must not be divided
        Parts,  ///< has components
        Told,   ///< of the type that another field tells, see QuickTold
        Close   ///< asks for more than a glance
    };
    Kind kind = Kind::Skip;
    Primitive primitive = Primitive::Text;
    bool zone = false;  ///< a time that should have a zone
    bool asks = false;  ///< for more than its lengths
    std::uint8_t shortest = 0, longest = kLongest;
    std::uint8_t mostRepetitions = UINT8_MAX;  ///< of a field, that are seen at a glance
    const CodeTable* codes = nullptr;          ///< of the value, or of its first part
    const PlainPattern* pattern = nullptr;     ///< of the value, or of its first part
    const QuickParts* parts = nullptr;         ///< where it is divided
};
static_assert(sizeof(QuickElement) <= 32);

struct QuickParts {
    static constexpr std::uint32_t kMostHeld = 16;   ///< parts that a value may have
    static constexpr std::uint32_t kMostKnown = 32;  ///< parts that a type may have

    alignas(16) std::array<std::uint8_t, kMostHeld> longest{};   ///< 0 past the type's last part
    alignas(16) std::array<std::uint8_t, kMostHeld> shortest{};  ///< of those that are there
    std::uint32_t must = 0;                                      ///< its absence is told
    std::uint32_t never = 0;                                     ///< its presence is told, or asks for a closer look
    std::uint32_t whole = 0;                                     ///< must not be divided
    std::uint32_t ask = 0;                                       ///< more is asked than its length
    std::uint32_t known = 0;                                     ///< parts of the type that a glance knows
    bool identifier = false;                                     ///< a CX: has an assigning authority
    bool firstAlone = false;                                     ///< nothing is wrong if there is only the first part
    bool shallow = false;                                        ///< nothing is asked but that no part is divided
    bool usable = false;                                         ///< the type has not too many parts
    std::array<QuickElement, kMostHeld> elements;
};

/// A field whose type another one tells by short words: OBX-5 by OBX-2.
struct QuickTold {
    std::uint32_t field = 0, reference = 0;
    std::vector<std::uint64_t> words;  ///< query::keyOfValue() of each
    std::vector<QuickElement> elements;
};

/// One repetition of a field, and how many there may be.
[[nodiscard]] QuickElement quickField(const ElementPlan& plan);
/// Of a field whose plan is Dynamic; nothing: it is always looked at closely.
[[nodiscard]] std::optional<QuickTold> quickTold(const ElementPlan& plan, const DynamicPlan& dynamic);
/// The components of a field, or the sub-components of a component (`sub`), whose parts are not divided further. What
/// it points at belongs to the types of its elements.
[[nodiscard]] QuickParts quickParts(const TypePlan& type, bool sub);

/// A sub-component is not divided further: of a type with parts it holds the first.
[[nodiscard]] const ElementPlan& undivided(const ElementPlan& plan);

}  // namespace plumb::check
