// What this program allows itself, for programs that read what strangers made. The system ends or refuses what is more.
#pragma once

#include <cstdint>

namespace plumb {

/// Memory in bytes, of its own and with what it maps of files, and processor time in seconds; no core file is written,
/// since it would hold what was read. Without effect where the system has no such limits; builds with sanitizers need
/// more memory than they use and keep theirs.
void limitMyself(std::uint64_t memory, std::uint64_t withMapped, std::uint64_t seconds);

}  // namespace plumb
