// One field of a message without a segment table: skips from line to line to the first segment of the wanted id, then
// cuts that line only. For questions asked of every message of a source (columns, filters), where the segment is
// usually near the front.
//
// It answers for patterns that name the first segment and the first (or whole) repetition. Where the message is not
// plain enough to be sure (LF as terminator and a wrapped line, an id in small letters, no MSH), `sure` is false and
// the caller asks a MessageView instead.
#pragma once

#include "hl7/message_view.h"
#include "hl7/path_pattern.h"

#include <array>
#include <cstdint>
#include <optional>

namespace plumb::hl7 {

class QuickField {
public:
    struct Found {
        ByteRange range;
        Presence presence = Presence::Absent;
        bool sure = false;
    };

    /// Nothing when the pattern needs more than the first segment of a plain three-character id.
    [[nodiscard]] static std::optional<QuickField> from(const PathPattern& pattern);

    [[nodiscard]] Found find(ByteView message) const;

private:
    QuickField() = default;

    std::array<char, 3> m_id{};
    std::uint32_t m_field = 0;
    std::uint32_t m_repetition = 0;  ///< 0: the whole field
    std::uint32_t m_component = 0;
    std::uint32_t m_subcomponent = 0;
};

}  // namespace plumb::hl7
