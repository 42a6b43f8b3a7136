#include "query/statistics.h"

#include "query/field_collector.h"
#include "query/statistics_tables.h"

#include <algorithm>
#include <utility>

namespace plumb::query {
namespace {

struct Ranked {
    std::size_t value = 0;
    std::uint64_t count = 0;
    std::uint32_t example = 0;
};

/// The most frequent values over `columns` of a table; equal counts in order of the text.
std::vector<ValueStatistics> topOf(const ValueTable& table, const std::vector<std::uint32_t>& columns,
                                   std::size_t top) {
    const std::vector<ValueTable::Tally> tallies = table.tally(columns);
    std::vector<Ranked> ranked;
    for (std::size_t value = 0; value < tallies.size(); ++value) {
        if (tallies[value].times != 0) {
            ranked.push_back({value, tallies[value].times, tallies[value].firstMessage});
        }
    }
    const auto before = [&](const Ranked& a, const Ranked& b) {
        if (a.count != b.count) {
            return a.count > b.count;
        }
        const ValueTable::Value &x = table.values()[a.value], &y = table.values()[b.value];
        if (table.text(x) != table.text(y)) {
            return table.text(x) < table.text(y);
        }
        return x.length != y.length ? x.length < y.length : x.key < y.key;
    };
    const std::size_t shown = std::min(top, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown), ranked.end(), before);
    std::vector<ValueStatistics> out;
    for (std::size_t i = 0; i < shown; ++i) {
        const ValueTable::Value& value = table.values()[ranked[i].value];
        out.push_back({std::string(table.text(value)), value.length, ranked[i].count, MessageNumber(ranked[i].example),
                       value.atLeast});
    }
    return out;
}

/// One path over some types.
struct Gathered {
    ElementCounts counts;
    ValueLengths lengths;
    const ValueTable* table = nullptr;
    std::vector<std::uint32_t> columns;

    void add(const ElementCell& cell) {
        counts.add(cell.counts);
        lengths.add(cell.values.lengths());
        if (cell.values.table() != nullptr) {
            table = cell.values.table();
            columns.push_back(cell.values.number());
        }
    }
};

void describe(const std::vector<const ElementRow*>& rows, std::uint32_t field, std::size_t top,
              std::vector<ElementStatistics>& out) {
    std::size_t size = 0;
    std::uint64_t parents = 0;
    for (const ElementRow* row : rows) {
        size = std::max(size, row->cells.size());
        for (const std::uint64_t count : row->reach) {
            parents += count;
        }
    }
    std::uint64_t reached = parents;
    for (std::uint32_t n = 0; n < size; ++n) {
        Gathered path;
        ElementStatistics e;
        std::uint64_t ending = 0;
        for (const ElementRow* row : rows) {
            if (n < row->cells.size()) {
                path.add(row->cells[n]);
                ending += row->reach[n];
            }
        }
        if (n != 0) {
            e.field = field == 0 ? n : field;
            e.component = field == 0 ? 0 : n;
            e.parents = parents;
            e.filled = path.lengths.filled;
            e.null = path.counts.nulls;
            e.empty = reached - e.filled - e.null;
            e.absent = parents - reached;
            e.bytes = path.lengths.bytes;
            e.shortest = e.filled == 0 ? 0 : path.lengths.shortest;
            e.longest = path.lengths.longest;
            e.repeated = path.counts.repeated;
            e.mostRepetitions = std::max(path.counts.mostRepetitions, e.filled + e.null == 0 ? 0u : 1u);
            if (path.table != nullptr) {
                const ValueTable& table = *path.table;
                e.distinctExact = table.exact();
                e.distinct = table.distinct(path.columns);
                e.top = topOf(table, path.columns, top);
            }
            out.push_back(std::move(e));
        }
        reached -= ending;
    }
}

TypeStatistics describeTypes(const std::vector<const TypeTable*>& tables, std::string name, std::size_t top) {
    TypeStatistics out;
    out.type = std::move(name);
    std::map<std::string_view, std::vector<const SegmentRow*>> rows;
    for (const TypeTable* table : tables) {
        out.messages += table->messages;
        for (const auto& [id, row] : table->rows()) {
            rows[id].push_back(row.get());
        }
    }
    for (const auto& [id, parts] : rows) {
        SegmentStatistics segment;
        segment.id = id;
        std::vector<const ElementRow*> fields;
        std::size_t divided = 0;
        for (const SegmentRow* row : parts) {
            segment.messages += row->messages;
            segment.occurrences += row->occurrences;
            segment.mostInMessage = std::max(segment.mostInMessage, row->mostInMessage);
            fields.push_back(&row->fields);
            divided = std::max(divided, row->components.size());
        }
        std::vector<ElementStatistics> described;
        describe(fields, 0, top, described);
        for (ElementStatistics& field : described) {
            const std::uint32_t number = field.field;
            segment.elements.push_back(std::move(field));
            std::vector<const ElementRow*> components;
            bool several = false;
            for (const SegmentRow* row : parts) {
                if (number < row->components.size()) {
                    components.push_back(&row->components[number]);
                    several = several || row->components[number].cells.size() > 2;
                }
            }
            if (several) {
                describe(components, number, top, segment.elements);
            }
        }
        out.segments.push_back(std::move(segment));
    }
    return out;
}

}  // namespace

const SegmentStatistics* TypeStatistics::segment(std::string_view id) const {
    const auto found =
        std::find_if(segments.begin(), segments.end(), [&](const SegmentStatistics& s) { return s.id == id; });
    return found == segments.end() ? nullptr : &*found;
}

const ElementStatistics* TypeStatistics::element(std::string_view id, std::uint32_t field,
                                                 std::uint32_t component) const {
    const SegmentStatistics* row = segment(id);
    for (std::size_t i = 0; row != nullptr && i < row->elements.size(); ++i) {
        if (row->elements[i].field == field && row->elements[i].component == component) {
            return &row->elements[i];
        }
    }
    return nullptr;
}

Statistics::Statistics(StatisticsOptions options)
    : m_tables(std::make_unique<StatisticsTables>(options)) {}
Statistics::Statistics(Statistics&&) noexcept = default;
Statistics& Statistics::operator=(Statistics&&) noexcept = default;
Statistics::~Statistics() = default;

void Statistics::add(ByteView message, MessageNumber number) {
    addStaying(message, number);
    settle();
}

void Statistics::addStaying(ByteView message, MessageNumber number) {
    if (!m_tables->collector) {
        m_tables->collector = std::make_unique<FieldCollector>(*m_tables);
    }
    m_tables->collector->add(message, number.value());
}

void Statistics::settle() {
    static_cast<void>(settled());
}

StatisticsTables& Statistics::settled() const {
    if (m_tables->collector) {
        m_tables->collector->settle();
    }
    return *m_tables;
}

void Statistics::merge(const Statistics& other) {
    settled().merge(other.settled());
}

std::uint64_t Statistics::messages() const {
    return m_tables->messages;
}

std::vector<std::string> Statistics::types() const {
    std::vector<std::pair<std::uint64_t, std::string>> byCount;
    for (const auto& [name, table] : m_tables->types) {
        byCount.emplace_back(table->messages, name);
    }
    std::stable_sort(byCount.begin(), byCount.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> names;
    names.reserve(byCount.size());
    for (auto& [count, name] : byCount) {
        names.push_back(std::move(name));
    }
    return names;
}

TypeStatistics Statistics::ofType(std::string_view type, std::size_t top) const {
    const StatisticsTables& all = settled();
    const auto found = all.types.find(type);
    if (found == all.types.end()) {
        return describeTypes({}, std::string(type), top);
    }
    return describeTypes({found->second.get()}, std::string(type), top);
}

TypeStatistics Statistics::overall(std::size_t top) const {
    std::vector<const TypeTable*> tables;
    for (const auto& [name, table] : settled().types) {
        tables.push_back(table.get());
    }
    return describeTypes(tables, {}, top);
}

}  // namespace plumb::query
