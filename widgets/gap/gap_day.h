// A day as it is written in a list of gaps, 2027-01-31, and as people write one.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace plumb::desk {

/// 2027-01-31, the short form of this place, or days from today: +14. Nothing: it is no day. The empty text is the
/// invalid day.
[[nodiscard]] std::optional<QDate> readDay(const QString& text, const QDate& today);

}  // namespace plumb::desk
