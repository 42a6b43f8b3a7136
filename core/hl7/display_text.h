// A value as people read it: escapes decoded, formatting laid out, in UTF-8; and the way back for what they type.
// Everything that shows, compares or searches text goes through here.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hl7/charset.h"
#include "hl7/delimiters.h"

#include <string>
#include <string_view>

namespace plumb::hl7 {

class MessageView;

[[nodiscard]] std::string displayText(const MessageView& message, ByteRange range, const Charset& charset);
[[nodiscard]] std::string displayText(std::string_view raw, const Delimiters& delimiters, const Charset& charset);

/// Whether `raw` is what people read already, whatever the character set: nothing but ASCII, no escapes, no switches.
[[nodiscard]] bool isPlainText(std::string_view raw, const Delimiters& delimiters);

/// Appends; does not allocate for plain ASCII when `out` has room.
void appendDisplayText(std::string& out, std::string_view raw, const Delimiters& delimiters, const Charset& charset,
                       BadBytes* bad = nullptr);

/// Bytes of a value that displayText() shows as `utf8`: in the character set, escaped. Fails with EditUnencodable or
/// EditNoEscape.
[[nodiscard]] Result<std::string> valueOfText(std::string_view utf8, const Delimiters& delimiters,
                                              const Charset& charset);

}  // namespace plumb::hl7
