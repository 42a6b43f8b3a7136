// Pieces of the filter language, written.
#pragma once

#include <QString>

namespace plumb::desk {

/// A text in quotes.
[[nodiscard]] QString quotedText(const QString& text);
/// `condition` added to a filter that may be empty.
[[nodiscard]] QString withCondition(const QString& filter, const QString& condition);

}  // namespace plumb::desk
