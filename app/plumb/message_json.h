// The one JSON shape of a message, "plumb.message/1"; documented in resources/manual/json.md.
#pragma once

#include "plumb/inputs.h"

#include <string>

namespace plumb::cli {

enum class JsonText {
    Raw,      ///< as it stands, in UTF-8 by the message's character set
    Decoded,  ///< escapes decoded too
    Bytes,    ///< every byte as U+0000 to U+00FF: any input comes through unchanged
};

/// One object on one line, with a line end.
void appendMessageJson(std::string& out, const Inputs& inputs, const Item& item, JsonText mode);

}  // namespace plumb::cli
