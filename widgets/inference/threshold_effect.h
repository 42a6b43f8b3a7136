// What other thresholds than the usual ones do to a proposal, in a sentence a kind of change.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/inference/propose.h"
#endif

#include <QStringList>

namespace plumb::desk {

/// "12 elements change from RE to R", "3 value sets more". Empty: nothing changes.
[[nodiscard]] QStringList effectOfThresholds(const plumb::spec::inference::Proposal& usual,
                                             const plumb::spec::inference::Proposal& now);

}  // namespace plumb::desk
