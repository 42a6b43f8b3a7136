// Questions to a vendor: the gaps that somebody decided to ask about, as a text to be sent.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/gap/gap_document.h"
#endif

#include <QString>

namespace plumb::desk {

/// Empty: there is none to ask about.
[[nodiscard]] QString gapQuestions(const spec::GapDocument& document);

}  // namespace plumb::desk
