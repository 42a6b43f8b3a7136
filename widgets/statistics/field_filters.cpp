#include "widgets/statistics/field_filters.h"

#include "hl7/path_pattern.h"
#include "widgets/models/filter_text.h"
#include "widgets/models/sentences.h"

#include <QDate>

namespace plumb::desk {
namespace {

QString joined(const QString& type, const QString& condition) {
    return type.isEmpty() ? condition : type + QStringLiteral(" and ") + condition;
}

}  // namespace

QString typeFilter(const std::string& type) {
    if (type == query::Statistics::kOther) {
        return {};
    }
    const std::size_t caret = type.find('^');
    const QString code = toQString(std::string_view(type).substr(0, caret));
    const QString first =
        code.isEmpty() ? QStringLiteral("not valued(MSH-9.1)") : QStringLiteral("type = %1").arg(quotedText(code));
    if (caret == std::string::npos) {
        return first + QStringLiteral(" and not valued(MSH-9.2)");
    }
    return first +
           QStringLiteral(" and trigger = %1").arg(quotedText(toQString(std::string_view(type).substr(caret + 1))));
}

QString segmentFilter(const std::string& id, bool has, const std::optional<std::string>& type) {
    if (!hl7::PathPattern::parse(id)) {
        return {};
    }
    return joined(
        type ? typeFilter(*type) : QString(),
        QStringLiteral("%1(%2)").arg(has ? QStringLiteral("exists") : QStringLiteral("absent"), toQString(id)));
}

QString timeFilter(std::int64_t start, TrafficUnit unit, const std::optional<std::string>& type) {
    constexpr std::int64_t kDay = 1440;
    constexpr qint64 kEpoch = 2440588;  // the Julian day of 1970-01-01
    const std::int64_t inDay = ((start % kDay) + kDay) % kDay;
    const QDate date = QDate::fromJulianDay(kEpoch + (start - inDay) / kDay);
    const QString day = date.toString(Qt::ISODate);
    const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString time = day;
    if (unit == TrafficUnit::Hour) {
        time = date.toString(QStringLiteral("yyyyMMdd")) + two(inDay / 60);
    } else if (unit == TrafficUnit::Minute) {
        time = day + QLatin1Char('T') + two(inDay / 60) + QLatin1Char(':') + two(inDay % 60);
    }
    return joined(type ? typeFilter(*type) : QString(), QStringLiteral("time(MSH-7.1) = %1").arg(time));
}

FieldFilters::FieldFilters(const query::TypeStatistics& all, const query::SegmentStatistics& segment,
                           const query::ElementStatistics& element, const std::optional<std::string>& type)
    : m_type(type ? typeFilter(*type) : QString())
    , m_component(element.component != 0)
    , m_segmentEverywhere(segment.messages == all.messages) {
    const QString every = QStringLiteral("[*]");
    m_segment = toQString(segment.id);
    const QString number = QLatin1Char('-') + QString::number(element.field);
    m_nameable = static_cast<bool>(hl7::PathPattern::parse(segment.id + "-1"));
    m_place = m_segment + number;
    m_field = m_segment + (segment.mostInMessage > 1 ? every : QString()) + number;
    m_path = m_field;
    if (m_component) {
        bool repeats = false;
        for (const query::ElementStatistics& other : segment.elements) {
            if (other.field == element.field && other.component == 0) {
                repeats = other.mostRepetitions > 1;
                m_fieldEverywhere = other.filled + other.null == other.parents;
            }
        }
        const QString component = QLatin1Char('.') + QString::number(element.component);
        m_place += component;
        m_path += (repeats ? every : QString()) + component;
    }
}

QString FieldFilters::call(const char* test) const {
    return QStringLiteral("%1(%2)").arg(QLatin1String(test), m_path);
}

QString FieldFilters::whole(const QString& condition) const {
    return m_nameable ? joined(m_type, condition) : QString();
}

QString FieldFilters::parents() const {
    return whole(m_component ? QStringLiteral("valued(%1)").arg(m_field) : QStringLiteral("exists(%1)").arg(m_segment));
}

QString FieldFilters::empty() const {
    return whole(withParent(call("empty")));
}

QString FieldFilters::absent() const {
    QString condition = call("absent");
    return whole(m_component || m_segmentEverywhere ? withParent(condition)
                                                    : QStringLiteral("exists(%1) and ").arg(m_segment) + condition);
}

/// Components are counted in fields that hold something.
QString FieldFilters::withParent(const QString& condition) const {
    return !m_component || (m_fieldEverywhere && m_segmentEverywhere)
               ? condition
               : QStringLiteral("exists(%1) and not empty(%1) and ").arg(m_field) + condition;
}

QString FieldFilters::atLeast(std::uint32_t length) const {
    return whole(QStringLiteral("length(%1) >= %2").arg(m_path).arg(length));
}

QString FieldFilters::atMost(std::uint32_t length) const {
    return whole(QStringLiteral("valued(%1) and length(%1) <= %2").arg(m_path).arg(length));
}

QString FieldFilters::value(const QString& text, const query::ValueStatistics& value) const {
    // A filter is one line: of what has several, the first is asked for.
    qsizetype line = 0;
    while (line < text.size() && text[line].category() != QChar::Other_Control) {
        ++line;
    }
    if (line == 0) {
        return filled();
    }
    const bool start = line < text.size() || value.length > value.text.size();
    return whole(m_path + (start ? QStringLiteral(" startswith ") : QStringLiteral(" = ")) +
                 quotedText(text.left(line)));
}

}  // namespace plumb::desk
