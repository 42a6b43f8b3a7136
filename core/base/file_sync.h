// What was written to a stream, brought to the disk itself.
#pragma once

#include <cstdio>

namespace plumb {

/// Blocks until the disk has it. The stream was flushed before; another thread may write to it meanwhile.
bool syncStream(std::FILE* stream);

}  // namespace plumb
