// What people write to name places in messages, and what it resolves to in one message.
//
//   PID-5.1          first PID, field 5, first repetition, component 1
//   PID-3            the whole field, all repetitions
//   PID-3[2].4.1     second repetition, component 4, sub-component 1
//   PID-3[*].1       every repetition
//   OBX[*]-5         every OBX;  OBX[3]-5  the third;  OBX[last]-5  the last
//   OBX[3.1="2160-0"]-5              OBX whose 3.1 is that text
//   OBX[3.1="2160-0" and 8="H"]-5    both on the same OBX;  or, not, != and brackets work too
//   PID-3[5="MR"].1                  the repetition whose component 5 is MR
//   Z*-1, OB?-2                      segment ids with wildcards (imply every segment)
//   PID.5.1, PID:5.1                 the same as PID-5.1
//   /.PID-3(1)-1-1, PID-3(1)-4       Terser: repetitions count from 0 and are converted
//   msg['PID']['PID.3'][0]['PID.3.1']   Mirth: converted
//
// Without a selector a segment or a repetition means the first one. text() prints the canonical form; parse(text())
// gives an equal pattern.
#pragma once

#include "base/result.h"
#include "hl7/message_view.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

/// A condition on one occurrence: `3.1 = "2160-0"` inside a selector. A tree, since and/or/not combine.
struct Condition {
    enum class Kind : std::uint8_t { Equal, NotEqual, Exists, And, Or, Not };
    Kind kind = Kind::Equal;
    std::uint16_t first = 0;   ///< field in a segment selector, component in a repetition selector
    std::uint16_t second = 0;  ///< component, or sub-component; 0: not given
    std::uint16_t third = 0;   ///< sub-component in a segment selector; 0: not given
    std::string value;         ///< compared with the unescaped text
    std::vector<Condition> operands;

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// Which occurrences of a segment or repetitions of a field.
struct Selector {
    enum class Kind : std::uint8_t { Default, Number, Last, All, Where };
    Kind kind = Kind::Default;
    std::uint32_t number = 1;
    std::vector<Condition> where;  ///< one element when kind is Where

    friend bool operator==(const Selector&, const Selector&) = default;
};

/// "[2]", "[last]", "[*]", "[3.1="2160-0"]"; empty for Default. Reads back behind a segment id or a field number.
[[nodiscard]] std::string selectorText(const Selector& selector);
/// Whether a segment or repetition, an element of `message`, meets the condition of a selector.
[[nodiscard]] bool meets(const MessageView& message, const Element& element, const Condition& condition);

class PathPattern {
public:
    /// Reads any of the forms above. Errors carry the column (1-based).
    [[nodiscard]] static Result<PathPattern> parse(std::string_view text);

    PathPattern() = default;

    [[nodiscard]] std::string text() const;

    [[nodiscard]] const std::string& segmentId() const { return m_segmentId; }
    [[nodiscard]] const Selector& segmentSelector() const { return m_segment; }
    [[nodiscard]] const Selector& repetitionSelector() const { return m_repetition; }
    [[nodiscard]] std::uint32_t field() const { return m_field; }
    [[nodiscard]] std::uint32_t component() const { return m_component; }
    [[nodiscard]] std::uint32_t subcomponent() const { return m_subcomponent; }
    [[nodiscard]] Level level() const;
    [[nodiscard]] bool hasWildcardId() const;
    /// More than one place may match in one message.
    [[nodiscard]] bool many() const;

    /// Every matching element in message order, into `out` (cleared first). When the pattern can match one place only
    /// and it is absent, `out` holds that one absent element if its segment exists, else nothing.
    void resolve(const MessageView& message, std::vector<Element>& out) const;

    /// The first match, or an absent element.
    [[nodiscard]] Element first(const MessageView& message) const;

    friend bool operator==(const PathPattern&, const PathPattern&) = default;

private:
    friend class PathParser;

    std::string m_segmentId;
    Selector m_segment;
    std::uint32_t m_field = 0;
    Selector m_repetition;
    std::uint32_t m_component = 0;
    std::uint32_t m_subcomponent = 0;
};

}  // namespace plumb::hl7
