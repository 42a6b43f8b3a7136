// Which characters of two texts differ, for marks inside a cell.
#pragma once

#include <QString>
#include <QVector>

#include <utility>

namespace plumb::desk {

using TextRanges = QVector<std::pair<int, int>>;  ///< begin, length; ascending

struct DifferingText {
    TextRanges left, right;
};

/// Short texts are compared character by character; of long ones what stands between their common start and end.
[[nodiscard]] DifferingText differingText(const QString& left, const QString& right);

}  // namespace plumb::desk
