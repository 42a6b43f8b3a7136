#include "widgets/gap/gap_day.h"

#include <QLocale>

namespace plumb::desk {

std::optional<QDate> readDay(const QString& text, const QDate& today) {
    const QString written = text.trimmed();
    if (written.isEmpty()) {
        return QDate();
    }
    if (written.startsWith(QLatin1Char('+'))) {
        bool number = false;
        const int days = written.mid(1).toInt(&number);
        constexpr int kMost = 36500;
        return number && days >= 0 && days <= kMost ? std::optional(today.addDays(days)) : std::nullopt;
    }
    QDate day = QDate::fromString(written, Qt::ISODate);
    for (const QLocale::FormatType form : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!day.isValid()) {
            day = QLocale().toDate(written, form);
        }
    }
    // Two digits of a year are of this century.
    if (day.isValid() && day.year() < 2000) {
        day = day.addYears(100);
    }
    return day.isValid() && day.year() < 10000 ? std::optional(day) : std::nullopt;
}

}  // namespace plumb::desk
