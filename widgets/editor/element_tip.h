// What is said about a place when the pointer rests on it: path, name, type, usage, what its code means, the spec's
// notes and what was found.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/field_path.h"
#endif

#include <QString>

namespace plumb::desk {

class Insight;

/// Rich text. `masked`: nothing that the value says.
[[nodiscard]] QString elementTip(const Insight& insight, hl7::FieldPath path, bool masked);

}  // namespace plumb::desk
