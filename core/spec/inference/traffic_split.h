// What one spec each may be made of: the messages of one sender, receiver, type or trigger event.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::spec::inference {

enum class TrafficSplit : std::uint8_t { None, Sender, Receiver, Type, Trigger };

/// Of more than these, what is left goes together.
inline constexpr std::size_t kMostSplits = 50;
inline constexpr std::string_view kOtherSplit = "(other)";

/// "sender" ...; nothing: it is none of them.
[[nodiscard]] std::optional<TrafficSplit> parseTrafficSplit(std::string_view name);

/// Which part a message is of: what stands in MSH-3 or MSH-5, "ADT", "ADT_A01"; empty without a split.
[[nodiscard]] std::string partOf(TrafficSplit split, ByteView message);

}  // namespace plumb::spec::inference
