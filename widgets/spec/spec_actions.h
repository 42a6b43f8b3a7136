// What can be done with specs as documents.
#pragma once

#include "widgets/common/desk.h"

#include <functional>

namespace plumb::desk {

class FindingsPanel;

/// spec.open, spec.new, spec.edit, spec.save, spec.saveAs, spec.nextProblem, spec.previousProblem, spec.showEffect,
/// spec.nextPane, spec.use, spec.goToRule. `findings` gives the panel whose finding is chosen, nullptr when there is
/// none.
void addSpecActions(Desk& desk, std::function<FindingsPanel*()> findings);

}  // namespace plumb::desk
