// One message in another frame. Line ends between segments change; all bytes of the segments stay.
#pragma once

#include "hl7/message_view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::reports {

enum class Frame { Keep, Cr, Lf, CrLf, Mllp, Batch };

[[nodiscard]] std::optional<Frame> frameFrom(std::string_view name);

/// Cr, Lf and CrLf end every segment so, the last one too; Mllp puts the message between VT and FS CR with CR ends;
/// Keep and Batch leave it as it is, but for a missing last terminator in a batch.
[[nodiscard]] std::string reframed(const hl7::MessageView& message, Frame frame);

/// What must stand behind a message as it is, so that a next one starts on its own line: mostly nothing, its terminator
/// when its last segment has none.
[[nodiscard]] std::string_view separatorAfter(const hl7::MessageView& message);

/// FHS and BHS for a batch that starts with this message, in its delimiters and terminator.
[[nodiscard]] std::string batchHeader(const hl7::MessageView& first);
[[nodiscard]] std::string batchTrailer(std::uint64_t messages, const hl7::MessageView& first);

}  // namespace plumb::reports
