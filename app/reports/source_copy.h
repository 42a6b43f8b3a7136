// Sources written out again: gaps and messages in order, so that what is not changed is the same byte for byte.
#pragma once

#include "base/result.h"
#include "source/opened_source.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace plumb::reports {

/// Takes what is written, piece by piece, until it returns false.
using TakeBytes = std::function<bool(std::string_view bytes)>;

/// May give other bytes for a message (returns true then). `number` counts over all sources.
using ReplaceMessage = std::function<bool(std::uint64_t number, ByteView message, std::string& other)>;

/// All bytes of a source as they are.
[[nodiscard]] Result<void> copyBytes(const source::OpenedSource& source, const TakeBytes& take);

/// A whole source with some of its messages replaced.
[[nodiscard]] Result<void> copySource(const source::OpenedSource& source, std::uint64_t firstNumber,
                                      const ReplaceMessage& replace, const TakeBytes& take);

}  // namespace plumb::reports
