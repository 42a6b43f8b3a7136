// Sees that nothing is wrong with a value, or leaves it to those who look closely. Most values are in order, and for
// them it takes a few steps: the separators of the value are cut out of the message's masks, the lengths of all parts
// are compared at once, and only parts that hold codes, numbers or times are looked at one by one.
//
// Values with quotes, escapes or bytes above ASCII are always left to others, so a length is a number of bytes here.
#pragma once

#include "check/part_masks.h"
#include "check/quick_plan.h"
#include "check/survey.h"
#include "hl7/field_path.h"
#include "query/field_scan.h"

#include <array>
#include <cstdint>
#include <span>

namespace plumb::check {

/// What a value that is in order says beside that.
struct QuickSeen {
    bool withoutAuthority = false;  ///< an identifier that names no assigning authority
    std::uint32_t timesWithoutZone = 0;
    // Of the first of these times; part and sub-part 0: the value itself.
    std::uint32_t timeBegin = 0, timeSize = 0;
    std::uint32_t timeNumber = 0, number = 0;  ///< its field, of the one that is looked at
    std::uint8_t timePart = 0, timeSubPart = 0;
};

/// The filled fields of one segment, as a scan found them.
struct QuickFields {
    static constexpr std::uint32_t kNumbers = 128;
    static constexpr std::size_t kMost = query::FieldScan::kFields + 64;
    static constexpr std::uint32_t kLong = hl7::FieldPath::kMaxSub - 1;

    // what
    const query::FieldScan* scan = nullptr;
    std::span<const QuickElement> elements;  ///< by number
    std::span<const QuickTold> told;
    std::size_t from = 0, to = 0;        ///< fields of the scan
    std::size_t repeat = 0;              ///< in the scan's list of those that repeat; the next one afterwards
    std::uint32_t base = 0;              ///< of the scanned text in the message
    std::uint32_t separatorsBefore = 0;  ///< before the segment
    std::uint32_t shift = 0;             ///< 1 for a header, whose first field is a separator
    std::uint32_t skipped = 0;           ///< numbers up to this are not looked at
    std::size_t lastTold = 0;            ///< the word that was met last: segments of a kind follow one another
    // seen
    std::array<std::uint32_t, kNumbers> begins, ends;  ///< by number, of fields that hold something
    std::array<std::uint64_t, 2> filled;               ///< their numbers
    std::array<std::uint64_t, 2> present;              ///< numbers of those in order
    std::size_t closeCount, namelessCount;
    std::array<std::uint32_t, kMost> close;     ///< fields of the scan that are to be looked at closely
    std::array<std::uint32_t, kMost> nameless;  ///< in order, but for an identifier without authority
    std::uint32_t timesWithoutZone;
    QuickSeen firstTime;
    std::size_t longCount;
    std::array<std::uint32_t, kMost> longFields;  ///< fields of the scan that may have more parts than have a path
};

class QuickCheck {
public:
    QuickCheck();

    /// Before the values of a message; `lookFrom`: where a survey of its bytes begins.
    void begin(ByteView message, const hl7::Delimiters& delimiters, std::size_t lookFrom);
    /// False: nothing can be seen at a glance.
    [[nodiscard]] bool usable() const { return m_usable; }
    /// Of the message's bytes; only when usable.
    [[nodiscard]] const Survey& survey() const { return m_survey; }

    /// The bytes [begin, begin + size), not empty, are a value with nothing wrong about it.
    [[nodiscard]] bool inOrder(const QuickElement& element, std::uint32_t begin, std::uint32_t size,
                               QuickSeen& seen) const {
        return m_usable && m_value(m_message, element, begin, size, seen);
    }
    /// Where separators stand; only when usable.
    [[nodiscard]] const PartMasks& masks() const { return m_masks; }
    /// All fields of a segment; only when usable.
    void look(QuickFields& fields) const { m_fields(m_message, fields); }

    /// What the kernels see of a message.
    struct Message {
        const std::uint8_t* data = nullptr;
        std::size_t size = 0;
        const PartMasks* masks = nullptr;
    };
    using LookAtValue = bool (*)(const Message&, const QuickElement&, std::uint32_t begin, std::uint32_t size,
                                 QuickSeen&);
    using LookAtFields = void (*)(const Message&, QuickFields&);

private:
    LookAtValue m_value;
    LookAtFields m_fields;
    PartMasks m_masks;
    Message m_message;
    Survey m_survey;
    bool m_usable = false;
};

}  // namespace plumb::check
