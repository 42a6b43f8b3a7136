// What was counted as a question in the filter language, so that a number leads to the messages behind it. Segments
// and fields that repeat are asked in all places, as they were counted.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/statistics.h"
#endif
#include "widgets/statistics/traffic.h"

#include <QString>

#include <optional>
#include <string>

namespace plumb::desk {

/// Empty texts where the language has no name for a place: a line that is no segment, counts of "others".
class FieldFilters {
public:
    /// `type`: the messages that were counted; nothing: all.
    FieldFilters(const query::TypeStatistics& all, const query::SegmentStatistics& segment,
                 const query::ElementStatistics& element, const std::optional<std::string>& type);

    /// "PID-3.1"
    [[nodiscard]] const QString& place() const { return m_place; }
    /// "PID-3[*].1" where it repeats: the path as filters use it.
    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] QString filled() const { return whole(call("valued")); }
    [[nodiscard]] QString empty() const;
    [[nodiscard]] QString null() const { return whole(call("null")); }
    /// Not there, though what holds it is.
    [[nodiscard]] QString absent() const;
    [[nodiscard]] QString parents() const;
    [[nodiscard]] QString atLeast(std::uint32_t length) const;
    [[nodiscard]] QString atMost(std::uint32_t length) const;
    /// `text` is the value decoded, see valueText().
    [[nodiscard]] QString value(const QString& text, const query::ValueStatistics& value) const;

private:
    [[nodiscard]] QString call(const char* test) const;
    [[nodiscard]] QString withParent(const QString& condition) const;
    [[nodiscard]] QString whole(const QString& condition) const;

    bool m_nameable = false;
    QString m_place, m_path, m_field, m_segment, m_type;
    bool m_component = false;
    bool m_segmentEverywhere = false, m_fieldEverywhere = false;
};

/// "" for a type without a name as well: `type = "ADT" and trigger = "A01"`.
[[nodiscard]] QString typeFilter(const std::string& type);
/// The messages of that segment, and those without.
[[nodiscard]] QString segmentFilter(const std::string& id, bool has, const std::optional<std::string>& type);
/// The messages of a minute, an hour or a day.
[[nodiscard]] QString timeFilter(std::int64_t start, TrafficUnit unit, const std::optional<std::string>& type);

}  // namespace plumb::desk
