// Counted values as people read them. What was counted are bytes; what they mean is asked of the first message that
// has them.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/statistics.h"
#endif

#include <QString>

#include <cstdint>
#include <string>

namespace plumb::desk {

class Feed;

/// Decoded, line ends included; of a long value the first characters.
[[nodiscard]] QString valueText(Feed& feed, const query::ValueStatistics& value);
/// The same in one line, with a mark where it goes on.
[[nodiscard]] QString shownValue(const QString& text, const query::ValueStatistics& value);
/// What stands in place of a value under the privacy mask.
[[nodiscard]] QString maskedValue();
/// Whether the privacy mask hides values that stand there.
[[nodiscard]] bool isSensitivePlace(const std::string& segmentId, std::uint32_t field);
/// "12.3 %" in the locale's way; what is not nothing never reads as 0, what is not all never as 100.
[[nodiscard]] QString percentText(double share);

}  // namespace plumb::desk
