// Why something is doubtful or was left out, and what to do about it here: the core says what to write into a template,
// the page asks.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/error.h"
#endif

#include <QString>

namespace plumb::desk {

[[nodiscard]] QString reasonWords(const Note& reason);

}  // namespace plumb::desk
