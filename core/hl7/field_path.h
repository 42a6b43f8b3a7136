// A place in one revision of one message, packed into 64 bits: segment 21, field 10, repetition 20, component 7,
// sub-component 6 bits. All numbers are 1-based; 0 means that the path ends above that level. The tree model uses the
// packed form as its internal id, so there are no node objects.
//
// What lies past these limits is one remainder, addressed by its byte range, with a finding (hl7.limit-passed).
#pragma once

#include <compare>
#include <cstdint>

namespace plumb::hl7 {

enum class Level : std::uint8_t { Message, Segment, Field, Repetition, Component, Subcomponent };

class FieldPath {
public:
    static constexpr unsigned kSubBits = 6, kComponentBits = 7, kRepetitionBits = 20, kFieldBits = 10,
                              kSegmentBits = 21;
    static constexpr unsigned kComponentShift = kSubBits;
    static constexpr unsigned kRepetitionShift = kComponentShift + kComponentBits;
    static constexpr unsigned kFieldShift = kRepetitionShift + kRepetitionBits;
    static constexpr unsigned kSegmentShift = kFieldShift + kFieldBits;
    static constexpr std::uint32_t kMaxSub = (1u << kSubBits) - 1, kMaxComponent = (1u << kComponentBits) - 1,
                                   kMaxRepetition = (1u << kRepetitionBits) - 1, kMaxField = (1u << kFieldBits) - 1,
                                   kMaxSegment = (1u << kSegmentBits) - 1;

    constexpr FieldPath() = default;
    constexpr FieldPath(std::uint32_t segment, std::uint32_t field = 0, std::uint32_t repetition = 0,
                        std::uint32_t component = 0, std::uint32_t subcomponent = 0)
        : m_packed(static_cast<std::uint64_t>(segment) << kSegmentShift |
                   static_cast<std::uint64_t>(field) << kFieldShift |
                   static_cast<std::uint64_t>(repetition) << kRepetitionShift |
                   static_cast<std::uint64_t>(component) << kComponentShift | subcomponent) {}
    [[nodiscard]] static constexpr FieldPath fromPacked(std::uint64_t packed) {
        FieldPath path;
        path.m_packed = packed;
        return path;
    }

    [[nodiscard]] constexpr std::uint64_t packed() const { return m_packed; }
    [[nodiscard]] constexpr std::uint32_t segment() const { return part(kSegmentShift, kMaxSegment); }
    [[nodiscard]] constexpr std::uint32_t field() const { return part(kFieldShift, kMaxField); }
    [[nodiscard]] constexpr std::uint32_t repetition() const { return part(kRepetitionShift, kMaxRepetition); }
    [[nodiscard]] constexpr std::uint32_t component() const { return part(kComponentShift, kMaxComponent); }
    [[nodiscard]] constexpr std::uint32_t subcomponent() const { return part(0, kMaxSub); }

    [[nodiscard]] constexpr Level level() const {
        if (segment() == 0) {
            return Level::Message;
        }
        if (field() == 0) {
            return Level::Segment;
        }
        if (repetition() == 0) {
            return Level::Field;
        }
        if (component() == 0) {
            return Level::Repetition;
        }
        return subcomponent() == 0 ? Level::Component : Level::Subcomponent;
    }

    /// The path cut off above `level`.
    [[nodiscard]] constexpr FieldPath upTo(Level level) const {
        constexpr unsigned kShift[] = {64, kSegmentShift, kFieldShift, kRepetitionShift, kComponentShift, 0};
        const unsigned shift = kShift[static_cast<unsigned>(level)];
        return fromPacked(shift >= 64 ? 0 : m_packed >> shift << shift);
    }
    [[nodiscard]] constexpr FieldPath parent() const {
        const Level at = level();
        return at == Level::Message ? *this : upTo(static_cast<Level>(static_cast<unsigned>(at) - 1));
    }
    /// The n-th (1-based) element below this one.
    [[nodiscard]] constexpr FieldPath child(std::uint32_t n) const {
        constexpr unsigned kShift[] = {kSegmentShift, kFieldShift, kRepetitionShift, kComponentShift, 0, 0};
        return fromPacked(m_packed | static_cast<std::uint64_t>(n) << kShift[static_cast<unsigned>(level())]);
    }
    [[nodiscard]] constexpr bool contains(FieldPath other) const { return other.upTo(level()) == *this; }

    friend constexpr auto operator<=>(const FieldPath&, const FieldPath&) = default;

private:
    [[nodiscard]] constexpr std::uint32_t part(unsigned shift, std::uint32_t mask) const {
        return static_cast<std::uint32_t>(m_packed >> shift) & mask;
    }

    std::uint64_t m_packed = 0;
};

}  // namespace plumb::hl7
