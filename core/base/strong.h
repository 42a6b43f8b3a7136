// Numbers that cannot be mistaken for one another: a message number is not a segment number, and mixing them
// does not compile.
#pragma once

#include <compare>
#include <cstdint>

namespace plumb {

template <class Tag, class Rep = std::uint64_t>
class Strong {
public:
    constexpr Strong() = default;
    constexpr explicit Strong(Rep value)
        : m_value(value) {}

    [[nodiscard]] constexpr Rep value() const { return m_value; }

    friend constexpr auto operator<=>(const Strong&, const Strong&) = default;

private:
    Rep m_value{};
};

/// 0-based place of a message in its source.
using MessageNumber = Strong<struct MessageNumberTag, std::uint64_t>;
/// 0-based place of a segment in its message.
using SegmentNumber = Strong<struct SegmentNumberTag, std::uint32_t>;
/// Which source of a collection.
using SourceId = Strong<struct SourceIdTag, std::uint32_t>;
/// Which state of an edited message; 0 is the message as it stands in its source.
using Revision = Strong<struct RevisionTag, std::uint32_t>;

}  // namespace plumb
