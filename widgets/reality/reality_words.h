// What a row of the reality grid is called and says, in words.
#pragma once

#include "widgets/models/roles.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/reality/grid.h"
#endif

#include <QString>

namespace plumb::desk {

/// "ADT^A01"; what has none says so.
[[nodiscard]] QString realityTypeText(const std::string& type);
/// "PID-8.1", and of the message itself its type.
[[nodiscard]] QString realityPlaceText(const check::RealityPlace& place);
/// Which row it is, in any snapshot.
[[nodiscard]] QString realityKey(std::size_t set, const check::RealityPlace& place);

/// "R 1..1", or that the spec does not know it.
[[nodiscard]] QString realityUsageText(const check::RealityRow& row);
/// "25 of 20", "25".
[[nodiscard]] QString realityLongestText(const check::RealityRow& row);
[[nodiscard]] bool isTooLong(const check::RealityRow& row);
/// "98.2 %"; never 0 where there are some, nor 100 where some are missing.
[[nodiscard]] QString realityShareText(const check::RealityRow& row);
/// The worst rule that is broken, and how many more are.
[[nodiscard]] QString realityRulesText(const check::RealityRow& row);

/// How bad it is; Tone::Plain: nothing is.
[[nodiscard]] Tone realityTone(const check::RealityRow& row);

/// What a number counts: "missing", "without a code of the spec". Codes are named unless `masked`.
[[nodiscard]] QString realityNumberText(const check::RealityNumber& number, bool masked);

}  // namespace plumb::desk
