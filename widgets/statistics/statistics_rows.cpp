#include "widgets/statistics/statistics_rows.h"

#include "widgets/models/sentences.h"
#include "widgets/statistics/value_text.h"

#include <algorithm>

namespace plumb::desk {
namespace {

const spec::MergedElement* numbered(const std::vector<spec::MergedElement>& all, std::uint32_t number) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [number](const spec::MergedElement& one) { return one.element.number == number; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::shared_ptr<const StatisticsTable> statisticsTable(const FeedCounts& counts, const std::optional<std::string>& type,
                                                       const spec::Spec& names) {
    auto table = std::make_shared<StatisticsTable>();
    table->type = type;
    table->counted = counts.ofType(type);
    for (const query::SegmentStatistics& segment : table->counted->segments) {
        const spec::MergedSegment known = names.segment(segment.id, segment.id, {});
        StatisticsRow whole;
        whole.path = toQString(segment.id);
        whole.name = toQString(known.name);
        whole.segment = &segment;
        whole.parents = table->counted->messages;
        whole.filled = segment.messages;
        whole.absent = whole.parents - whole.filled;
        table->rows.push_back(std::move(whole));
        const spec::MergedElement* field = nullptr;
        std::vector<spec::MergedElement> components;
        for (const query::ElementStatistics& element : segment.elements) {
            if (element.component == 0) {
                field = numbered(known.fields, element.field);
                components = field ? names.components(field->element) : std::vector<spec::MergedElement>();
            }
            if (element.filled + element.empty + element.null == 0) {
                continue;
            }
            const spec::MergedElement* const info =
                element.component == 0 ? field : numbered(components, element.component);
            StatisticsRow row;
            row.path = toQString(segment.id) + QLatin1Char('-') + QString::number(element.field);
            row.component = element.component != 0;
            if (row.component) {
                row.path += QLatin1Char('.') + QString::number(element.component);
            }
            row.name = info ? toQString(info->element.name) : QString();
            row.segment = &segment;
            row.element = &element;
            row.parents = element.parents;
            row.filled = element.filled;
            row.empty = element.empty;
            row.null = element.null;
            row.absent = element.absent;
            row.sensitive = isSensitivePlace(segment.id, element.field);
            table->rows.push_back(std::move(row));
        }
    }
    return table;
}

FieldFilters filtersOf(const StatisticsTable& table, const StatisticsRow& row) {
    return {*table.counted, *row.segment, *row.element, table.type};
}

}  // namespace plumb::desk
