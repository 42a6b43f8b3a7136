// The grid of statistics before it is shown: a row a segment, field or component, with its name. Immutable; made by
// jobs.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/statistics.h"
#include "spec/spec.h"
#endif
#include "widgets/statistics/feed_counts.h"
#include "widgets/statistics/field_filters.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

struct StatisticsRow {
    QString path, name;
    const query::SegmentStatistics* segment = nullptr;
    const query::ElementStatistics* element = nullptr;  ///< nullptr: the segment itself
    std::uint64_t parents = 0;                          ///< messages, segments, or filled repetitions of the field
    std::uint64_t filled = 0, empty = 0, null = 0, absent = 0;
    bool component = false;
    bool sensitive = false;

    [[nodiscard]] double share(std::uint64_t part) const {
        return parents == 0 ? 0 : static_cast<double>(part) / static_cast<double>(parents);
    }
};

/// All rows of one message type, or of all of them.
struct StatisticsTable {
    std::optional<std::string> type;
    std::shared_ptr<const query::TypeStatistics> counted;  ///< what the rows point into
    std::vector<StatisticsRow> rows;
};

/// Names are those of the spec, else of the standard.
[[nodiscard]] std::shared_ptr<const StatisticsTable>
statisticsTable(const FeedCounts& counts, const std::optional<std::string>& type, const spec::Spec& names);

/// What a row's numbers lead to.
[[nodiscard]] FieldFilters filtersOf(const StatisticsTable& table, const StatisticsRow& row);

}  // namespace plumb::desk
