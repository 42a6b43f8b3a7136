// How long texts are copied: a piece at a time, so that what a document costs is counted before it is paid. For this
// folder only.
#pragma once

#include <cstddef>
#include <string_view>

namespace plumb::spec {

/// How much of the first `end` bytes of a long text is copied at once: so much that no character is cut, and no
/// reference to one (`&amp;`) of at most so many bytes.
[[nodiscard]] std::size_t pieceOf(std::string_view text, std::size_t end, std::size_t longestReference);

}  // namespace plumb::spec
