#include "spec/gap/co_constraint_gaps.h"

#include "spec/gap/rule_gaps.h"
#include "spec/gap/slicing_gaps.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plumb::spec {
namespace {

using Table = CoConstraintTable;
using Row = CoConstraintRow;
using Column = CoConstraintTable::Column;
using Cell = CoConstraintRow::Cell;

const Table kNoTable;
const Cell kNoCell;

const Cell& cellOf(const Row& row, std::size_t column) {
    return column < row.cells.size() ? row.cells[column] : kNoCell;
}

/// What a cell is about, as one text.
std::string textOf(const Cell& cell) {
    std::string text;
    for (const std::string* const part : {&cell.value, &cell.valueSet, &cell.type, &cell.flavour}) {
        text += (text.empty() || part->empty() ? "" : " ") + *part;
    }
    return text;
}

/// What selects a row: "3=8867-4".
std::string selectorOf(const Table& table, const Row& row) {
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].role == Column::Role::If) {
            text += (text.empty() ? "" : ", ") + table.columns[i].path + '=' + textOf(cellOf(row, i));
        }
    }
    return text;
}

std::string saysOf(const Table& table, const Row& row) {
    std::string text = row.suggested ? "S" : printUsage(row.usage);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (const std::string one = textOf(cellOf(row, i));
            table.columns[i].role == Column::Role::Then && !one.empty()) {
            text += (text.empty() ? "" : ", ") + table.columns[i].path + ": " + one;
        }
    }
    return text;
}

using Rows = std::vector<std::pair<std::string, const Row*>>;

/// Rows of groups with the group's name.
Rows rowsOf(const Table& table) {
    Rows rows;
    for (const Row& row : table.rows) {
        rows.emplace_back(selectorOf(table, row), &row);
    }
    for (const Table::Group& group : table.groups) {
        for (const Row& row : group.rows) {
            rows.emplace_back(group.name + ": " + selectorOf(table, row), &row);
        }
    }
    return rows;
}

bool isRequired(const Row& row) {
    return !row.suggested && (row.usage.code == UsageCode::R || row.cardinality.min.value_or(0) > 0);
}

SaidUsage usageOf(const Row& row) {
    return {row.suggested || row.usage.code == UsageCode::Unsaid ? Usage{UsageCode::O, {}, {}} : row.usage, {}};
}

std::string pathOf(const Table& table) {
    return table.context.empty() || table.segment.empty() ? table.context + table.segment
                                                          : table.context + '/' + table.segment;
}

GapPlace placeOfTable(const GapPlace& whole, const Table* sender, const Table* receiver) {
    const Table& known = sender ? *sender : *receiver;
    GapPlace place = whole;
    place.key += '/' + (pathOf(known).empty() ? known.id : pathOf(known)) + " co-constraints";
    const std::string segment = known.segment.substr(known.segment.rfind('/') + 1);
    place.segment = segment.empty() ? whole.segment : segment;
    const auto side = [](const GapSide& at, const Table* table) {
        return GapSide{table && !pathOf(*table).empty() ? at.path + '/' + pathOf(*table) : at.path,
                       !table                ? std::string()
                       : table->name.empty() ? table->id
                                             : table->name,
                       {},
                       table ? table->place : at.place};
    };
    place.sender = side(whole.sender, sender);
    place.receiver = side(whole.receiver, receiver);
    return place;
}

GapPlace placeOfRow(const GapPlace& table, const std::string& selector, const Row* sender, const Row* receiver) {
    GapPlace place = table;
    place.key += '[' + selector + ']';
    const auto side = [&selector](const GapSide& at, const Row* row) {
        return row ? GapSide{at.path + '[' + selector + ']', at.name, {}, row->place} : GapSide();
    };
    place.sender = side(table.sender, sender);
    place.receiver = side(table.receiver, receiver);
    return place;
}

/// About the same segments.
bool sameMatter(const Table& a, const Table& b) {
    const auto selecting = [](const Table& table) {
        std::set<std::string> paths;
        for (const Column& column : table.columns) {
            if (column.role == Column::Role::If) {
                paths.insert(column.path);
            }
        }
        return paths;
    };
    return pathOf(a) == pathOf(b) && selecting(a) == selecting(b);
}

/// What follows from a row, by the place that it is about.
std::map<std::string, const Cell*> consequences(const Table& table, const Row& row) {
    std::map<std::string, const Cell*> found;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].role == Column::Role::Then) {
            // One place may have a column for its type and one for its values.
            found.emplace(table.columns[i].path + '#' + std::to_string(static_cast<int>(table.columns[i].kind)),
                          &cellOf(row, i));
        }
    }
    return found;
}

std::optional<Difference> as(GapKind kind, std::optional<Difference> made) {
    if (made) {
        made->kind = kind;
    }
    return made;
}

MergedElement boundTo(const Cell& cell) {
    MergedElement element;
    Binding binding;
    binding.valueSet = cell.valueSet;
    binding.strength = cell.strength;
    element.element.bindings = {binding};
    return element;
}

}  // namespace

void CoConstraintGaps::compare(const GapPlace& place, const std::vector<Table>& sender,
                               const std::vector<Table>& receiver) {
    std::vector<const Table*> left;
    left.reserve(receiver.size());
    for (const Table& table : receiver) {
        left.push_back(&table);
    }
    const auto take = [&left](const auto& is) -> const Table* {
        const auto found = std::find_if(left.begin(), left.end(), is);
        if (found == left.end()) {
            return nullptr;
        }
        const Table* const table = *found;
        left.erase(found);
        return table;
    };
    for (const Table& table : sender) {
        const Table* other = take([&](const Table* one) { return !table.id.empty() && one->id == table.id; });
        other = other ? other : take([&](const Table* one) { return sameMatter(*one, table); });
        tables(placeOfTable(place, &table, other), table, other ? *other : kNoTable);
    }
    for (const Table* const table : left) {
        tables(placeOfTable(place, nullptr, table), kNoTable, *table);
    }
}

void CoConstraintGaps::tables(const GapPlace& place, const Table& sender, const Table& receiver) {
    constexpr GapKind kKind = GapKind::CoConstraint;
    const bool both = &sender != &kNoTable && &receiver != &kNoTable;
    if (both && plainRule(sender.condition.text) != plainRule(receiver.condition.text)) {
        m_gaps.add(place, Difference{kKind,
                                     GapDirection::Both,
                                     GapHarm::OtherCondition,
                                     sender.condition.text,
                                     receiver.condition.text,
                                     {}});
    }
    if (both && sender.closed != receiver.closed) {
        m_gaps.add(place, Difference{kKind,
                                     widerSide(receiver.closed, sender.closed),
                                     receiver.closed ? GapHarm::Ignored : GapHarm::Harmless,
                                     sender.closed ? "closed" : "open",
                                     receiver.closed ? "closed" : "open",
                                     {}});
    }
    Rows left = rowsOf(receiver);
    for (const auto& [selector, row] : rowsOf(sender)) {
        const auto same =
            std::find_if(left.begin(), left.end(), [&name = selector](const auto& one) { return one.first == name; });
        if (same != left.end()) {
            rows(placeOfRow(place, selector, row, same->second), sender, *row, receiver, *same->second);
            left.erase(same);
            continue;
        }
        const bool refused = both && receiver.closed;
        m_gaps.add(placeOfRow(place, selector, row, nullptr),
                   Difference{kKind,
                              refused ? GapDirection::Sender : GapDirection::Receiver,
                              refused ? GapHarm::Ignored : GapHarm::Harmless,
                              saysOf(sender, *row),
                              {},
                              {}});
    }
    for (const auto& [selector, row] : left) {
        const bool never = both && sender.closed;
        const GapHarm harm = isRequired(*row) ? (never ? GapHarm::NeverSends : GapHarm::Omits)
                             : never          ? GapHarm::Harmless
                                              : GapHarm::OtherForm;
        m_gaps.add(
            placeOfRow(place, selector, nullptr, row),
            Difference{
                kKind, never ? GapDirection::Receiver : GapDirection::Sender, harm, {}, saysOf(receiver, *row), {}});
    }
}

void CoConstraintGaps::rows(const GapPlace& place, const Table& sender, const Row& senderRow, const Table& receiver,
                            const Row& receiverRow) {
    m_gaps.add(place, usageDifference(usageOf(senderRow), usageOf(receiverRow), m_gaps.options()));
    if (senderRow.cardinality.max && receiverRow.cardinality.max) {
        m_gaps.add(place, cardinalityDifference(senderRow.cardinality, receiverRow.cardinality));
    }
    const auto s = consequences(sender, senderRow), r = consequences(receiver, receiverRow);
    std::set<std::string> all;
    for (const auto* const of : {&s, &r}) {
        for (const auto& one : *of) {
            all.insert(one.first);
        }
    }
    for (const std::string& about : all) {
        const auto cell = [&about](const auto& of) -> const Cell& {
            const auto found = of.find(about);
            return found == of.end() ? kNoCell : *found->second;
        };
        const std::string path = about.substr(0, about.find('#'));
        GapPlace at = place;
        at.key += '-' + path;
        at.sender.path += '-' + path;
        at.receiver.path += '-' + path;
        cells(at, cell(s), cell(r));
    }
}

void CoConstraintGaps::cells(const GapPlace& place, const Cell& sender, const Cell& receiver) {
    m_gaps.add(place, constantDifference(sender.value, receiver.value));
    for (const auto type : {&Cell::type, &Cell::flavour}) {
        const std::string &s = sender.*type, &r = receiver.*type;
        m_gaps.add(place, s.empty() || r.empty() ? as(GapKind::Type, constantDifference(s, r))
                                                 : typeDifference(m_sender, s, m_receiver, r));
    }
    if (sender.valueSet.empty() || receiver.valueSet.empty()) {
        m_gaps.add(place, as(GapKind::Codes, constantDifference(sender.valueSet, receiver.valueSet)));
    } else {
        m_gaps.add(place, codesDifference(m_sender.codes(boundTo(sender)), m_receiver.codes(boundTo(receiver))));
    }
}

}  // namespace plumb::spec
