// What was seen of one field, of its repetitions and of their components.
#pragma once

#include "hl7/delimiters.h"
#include "spec/inference/few_values.h"
#include "spec/inference/value_shape.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace plumb::spec::inference {

/// The repetitions of a field, or one component of them. Lengths, shapes and values are those of what is not divided
/// further; a repetition without components stands for its first one as well (see firstPart()).
struct PartEvidence {
    static constexpr std::size_t kMostParts = 32;

    std::uint64_t filled = 0;
    std::uint64_t divided = 0;
    std::uint32_t shortest = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t longest = 0;  ///< characters, escape sequences as they are written
    ShapeCounts shapes{};
    FirstWithout without = noneWithout();  ///< by shape
    FewValues values;
    LeastOfLanes absent;              ///< the first message that lacks a part; lanes are parts
    std::vector<PartEvidence> parts;  ///< from component 1 on

    [[nodiscard]] std::uint64_t leaves() const { return filled - divided; }
    [[nodiscard]] std::uint32_t firstWithout(Shape shape) const { return without[static_cast<std::size_t>(shape)]; }
    [[nodiscard]] std::uint64_t of(Shape shape) const { return shapes[static_cast<std::size_t>(shape)]; }

    void addLeaf(std::string_view value, std::uint64_t times, std::uint32_t message, Budget& budget);
    /// Lengths and shapes of what `values` counts are worked out once a value: here, or when they become many.
    void settle();
    void merge(const PartEvidence& other, Budget& budget);

private:
    void look(std::string_view value, std::uint64_t times, std::uint32_t message);
    void lookAt(const FewValues& some);
};

class FieldEvidence {
public:
    std::uint64_t filled = 0;    ///< segments in which it is, "" left out
    std::uint64_t nulls = 0;     ///< in which it is ""
    std::uint64_t repeated = 0;  ///< in which it repeats
    std::uint32_t mostRepetitions = 0;
    PartEvidence repetitions;
    /// By authority (CX.4.1) and type (CX.5), of fields that the standard makes identifiers.
    FewValues kinds;
    bool identifier = false;
    /// The values as they stand with all repetitions, while they are few; their parts are told once and not each time.
    static constexpr std::uint16_t kMostWhole = 250;
    FewValues whole{kMostWhole};

    /// Takes in a value that `whole` does not know.
    void take(std::string_view value, std::uint64_t times, std::uint32_t message, const hl7::Delimiters& delimiters,
              Budget& budget);
    /// Tells the parts what `whole` has counted.
    void settle(const hl7::Delimiters& delimiters, Budget& budget);
    /// What goes with the field on either side, where that is counted; lanes of the other's messages are mapped.
    struct Drivers {
        bool counted = false;
        DriversSoFar ours, theirs;
    };
    void merge(const FieldEvidence& other, const Drivers& drivers, const LaneMap& messageLanes,
               const hl7::Delimiters& delimiters, Budget& budget);

private:
    void takeRepetition(std::string_view value, std::uint64_t times, std::uint32_t message,
                        const hl7::Delimiters& delimiters, Budget& budget);
    void takeKind(std::string_view value, std::uint64_t times, std::uint32_t message, const hl7::Delimiters& delimiters,
                  Budget& budget);
};

/// What component 1 holds, also where it stands alone without separators.
[[nodiscard]] PartEvidence firstPart(const PartEvidence& whole, Budget& budget);

}  // namespace plumb::spec::inference
