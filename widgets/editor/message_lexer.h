// Which style each byte of the editor's text has: HL7 levels by the message's own delimiters. A line is a segment and
// needs nothing from the lines before it, so any lines can be styled alone, in one pass over their bytes.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/editor/message_text.h"

#include <string_view>
#include <vector>

namespace plumb::desk {

enum class TextStyle : char {
    Value,
    Segment,
    ZSegment,
    Delimiter,
    Repetition,
    Component,
    Subcomponent,
    Escape,
    Picture,  ///< of a control character or line end
    Invalid,
    Hidden,  ///< an elided or masked value
};
inline constexpr int kTextStyles = static_cast<int>(TextStyle::Hidden) + 1;

[[nodiscard]] Role roleOf(TextStyle style);

/// Styles of the bytes of `range`, which begins at the start of a line; `text` is what the editor holds, which may be
/// ahead of `of` by what was just typed. `out` is replaced.
void styleText(const MessageText& of, std::string_view text, TextRange range, std::vector<char>& out);

}  // namespace plumb::desk
