// What stands in place of words that the privacy mask hides.
#pragma once

#include <QString>

namespace plumb::desk {

[[nodiscard]] inline QString hiddenText() {
    return QString(8, QChar(0x2022));
}

}  // namespace plumb::desk
