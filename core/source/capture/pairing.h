// Which acknowledgement of a capture answers which message: by connection, direction and MSA-2. A message sent twice
// under one control id is answered in the order in which it was sent; an answer that fits nothing stays alone.
#pragma once

#include "source/capture/frame_cutter.h"

#include <vector>

namespace plumb::source::capture {

/// `units` in the order of the wire; sets their partners.
void pairAnswers(std::vector<Unit>& units);

}  // namespace plumb::source::capture
