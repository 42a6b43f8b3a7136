// How a field looks across its feed, as the inspector shows it: filled, most frequent values as bars, lengths.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/common/theme.h"

#include <QString>

#include <cstdint>

namespace plumb::desk {

class Feed;

[[nodiscard]] QString profileText(Desk& desk, Feed& feed, const QString& segment, std::uint32_t field,
                                  std::uint32_t component);

}  // namespace plumb::desk
