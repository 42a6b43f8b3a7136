// The one JSON shape of a message, "plumb.message/1"; documented in resources/manual/json.md.
#pragma once

#include "hl7/charset.h"
#include "hl7/message_view.h"
#include "source/opened_source.h"

#include <cstdint>
#include <optional>
#include <string>

namespace plumb::reports {

enum class JsonText {
    Raw,      ///< as it stands, in UTF-8 by the message's character set
    Decoded,  ///< escapes decoded too
    Bytes,    ///< every byte as U+0000 to U+00FF: any input comes through unchanged
};

/// A message and where it stands. `view` may be of other bytes than the source holds: those of an edited message.
struct PlacedMessage {
    const hl7::MessageView& view;
    const source::OpenedSource& source;
    MessageNumber inSource;
    std::uint64_t number = 0;             ///< over all sources, from 0
    std::optional<hl7::Charset> charset;  ///< overrides what the message says
};

/// One object on one line, with a line end.
void appendMessageJson(std::string& out, const PlacedMessage& message, JsonText mode);

}  // namespace plumb::reports
