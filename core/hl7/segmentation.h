// Where segments end. The terminator is a property of each message, not of the file:
//  - where CR (or CR LF) ends segments, a bare LF is data, so a wrapped NTE or OBX-5 stays whole;
//  - where LF does, a line that cannot be a segment continues the field before it, also behind blank lines.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string_view>

namespace plumb::hl7 {

enum class Terminator : std::uint8_t { Cr, Lf, CrLf };

/// "\r", "\n" or "\r\n".
[[nodiscard]] std::string_view terminatorBytes(Terminator terminator);
/// "CR", "LF", "CRLF".
[[nodiscard]] std::string_view terminatorName(Terminator terminator);

/// Decides from the end of the first segment of `message`, which starts with MSH (or FHS, BHS).
/// A message of one segment without terminator is taken as CR.
[[nodiscard]] Terminator detectTerminator(ByteView message);

/// Whether a line that begins here can be a segment: an id of three letters or digits that begins with a letter,
/// followed by `fieldSeparator`; or a known or Z id alone on its line, such as "PV2".
[[nodiscard]] bool canStartSegment(ByteView line, std::uint8_t fieldSeparator);

/// Whether `id` (three bytes) is a segment of any version of the standard, or a Z segment.
[[nodiscard]] bool isKnownSegmentId(std::string_view id);

}  // namespace plumb::hl7
