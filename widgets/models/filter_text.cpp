#include "widgets/models/filter_text.h"

namespace plumb::desk {

QString quotedText(const QString& text) {
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

QString withCondition(const QString& filter, const QString& condition) {
    const bool mixes = filter.contains(QLatin1String(" or "), Qt::CaseInsensitive);
    return filter.isEmpty() ? condition
           : mixes          ? QStringLiteral("(%1) and %2").arg(filter, condition)
                            : QStringLiteral("%1 and %2").arg(filter, condition);
}

}  // namespace plumb::desk
