// What counting and finding again must agree on: how a message is read and what its type is called.
#pragma once

#include "hl7/message_view.h"

#include <string>
#include <string_view>

namespace plumb::spec::inference {

/// Reads a message; one with delimiters of its own is written into `room` with the usual ones first. The bytes that the
/// view is of.
ByteView assignUsual(hl7::MessageView& view, ByteView message, std::string& room);

/// "ADT^A01" of what stands in MSH-9.
[[nodiscard]] std::string typeNameOf(std::string_view messageType);

}  // namespace plumb::spec::inference
