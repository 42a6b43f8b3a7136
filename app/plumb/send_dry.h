// plumb send --dry-run: the bytes that would leave, and how they differ from the source.
#pragma once

#include "plumb/inputs.h"
#include "replay/plan.h"

namespace plumb::cli {

[[nodiscard]] int runDry(Session& session, Inputs& inputs, replay::Preparer& preparer, const replay::Framing& framing);

}  // namespace plumb::cli
