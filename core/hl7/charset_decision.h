// Which character set a message is in: what it says, what its bytes say, and which of the two is used, with the reason.
#pragma once

#include "base/error.h"
#include "hl7/charset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

class MessageView;

struct CharsetDecision {
    std::string declared;                    ///< MSH-18 as it stands, all repetitions
    std::optional<Charset> declaredCharset;  ///< what that names; nothing when it is empty or not known
    Charset detected;                        ///< what the bytes look like; the declared one where they cannot tell
    Charset used;
    std::vector<Note> notes;  ///< hl7.charset-...
};

/// Reads the whole message once. With `chosen`, that is used, and the rest is still told. The rules:
///  - bytes below 0x80 only, without ISO 2022 switches: what is declared is used, ASCII when nothing is;
///  - nothing declared, or a name that is not known: UTF-8 when the bytes are valid as such, else Windows-1252;
///  - UTF-8 or ASCII declared and the bytes are something else: what they are;
///  - another set declared and the bytes are UTF-8 beyond coincidence: UTF-8;
///  - 8859/1 declared and bytes 80-9F are used: Windows-1252, which has characters there.
[[nodiscard]] CharsetDecision decideCharset(const MessageView& message, std::optional<Charset> chosen = std::nullopt);

/// The same where a message that does not say its own (MSH-18 is empty) is in `assumed`, whatever its bytes look like;
/// nothing assumed: as its bytes look.
[[nodiscard]] CharsetDecision decideCharset(const MessageView& message, std::optional<Charset> chosen,
                                            const std::optional<Charset>& assumed);

/// The same for the bytes of a message, or of anything else that names its character set.
[[nodiscard]] CharsetDecision decideCharset(std::string_view bytes, std::string_view declared,
                                            const Delimiters& delimiters, std::optional<Charset> chosen = std::nullopt);

}  // namespace plumb::hl7
