// Messages: events, structures, grammars, changes, co-constraints.
#include "spec/linting/linter.h"
#include "spec/node_path.h"

#include <algorithm>

namespace plumb::spec::linting {
namespace {

constexpr std::string_view kEveryEvent = "*";

void checkEvents(Linter& linter, const MessageSpec& message) {
    for (const std::string& entry : message.events) {
        const std::size_t hat = entry.find('^');
        if (entry == kEveryEvent || entry.starts_with('Z') || hat == std::string::npos ||
            entry.substr(hat + 1).starts_with('Z')) {
            continue;
        }
        const auto events = linter.dictionary().events();
        const bool known = std::any_of(events.begin(), events.end(), [&](const dictionary::EventInfo& event) {
            return event.code == std::string_view(entry).substr(0, hat) &&
                   (event.event.empty() ||
                    event.event == std::string_view(entry).substr(hat + 1, entry.find('^', hat + 1) - hat - 1));
        });
        if (!known) {
            std::vector<std::string> all;
            for (const dictionary::EventInfo& event : events) {
                all.push_back(std::string(event.code) + '^' + std::string(event.event));
            }
            linter.unknown(message.place, "an event", entry, {all.begin(), all.end()});
        }
    }
}

void checkStructure(Linter& linter, const MessageSpec& message) {
    const std::string& structure = message.structure.empty() ? message.id : message.structure;
    if (!message.nodes.empty() || linter.dictionary().structure(structure)) {
        return;
    }
    std::vector<std::string_view> known;
    for (const dictionary::StructureInfo& info : linter.dictionary().structures()) {
        known.push_back(info.id);
    }
    linter.unknown(message.place, "a message structure", structure, std::move(known));
}

void checkNode(Linter& linter, const std::string& owner, const StructureNode& node) {
    const std::string what = owner + node.name;
    checkUsage(linter, node.place, what, node.usage, node.condition, node.cardinality);
    if (node.kind == StructureNode::Kind::Segment) {
        linter.checkSegmentName(node.place, node.name);
        linter.checkFlavour(node.place, node.flavour);
        if (!node.children.empty()) {
            linter.error(node.place, MessageId::LintSegmentHolds, {what});
        }
    } else if (node.children.empty() && node.kind != StructureNode::Kind::Any) {
        linter.error(node.place, MessageId::LintGroupEmpty, {what});
    }
    checkElements(linter, node.name, node.fields, true);
    checkStatements(linter, node.statements);
    checkPredicates(linter, node.predicates);
    checkSlicings(linter, node.slicings, true);
    checkOrderIndifferent(linter, node.orderIndifferent);
    for (const StructureNode& child : node.children) {
        checkNode(linter, what + '/', child);
    }
}

void namesBelow(const StructureNode& node, const std::string& path, std::vector<std::string>& names) {
    for (const StructureNode& child : node.children) {
        const std::string at = path + child.name;
        names.push_back(at);
        namesBelow(child, child.name.empty() ? path : at + '/', names);
    }
}

void checkChange(Linter& linter, const StructureNode& structure, const MessageSpec::Change& change) {
    const StructureNode& node = change.node;
    checkUsage(linter, node.place, change.at, node.usage, node.condition, node.cardinality);
    linter.checkFlavour(node.place, node.flavour);
    checkElements(linter, node.name, node.fields, true);
    checkStatements(linter, node.statements);
    checkPredicates(linter, node.predicates);
    checkSlicings(linter, node.slicings, true);
    checkOrderIndifferent(linter, node.orderIndifferent);
    const std::size_t slash = change.at.rfind('/');
    const std::string parent = slash == std::string::npos ? "" : change.at.substr(0, slash + 1);
    const std::string wanted = change.after.empty() ? change.at
                               : change.after == kFirstOfLevel
                                   ? parent.substr(0, parent.empty() ? 0 : parent.size() - 1)
                               : change.after.find('/') != std::string::npos ? change.after
                                                                             : parent + change.after;
    if (!change.after.empty() && node.kind == StructureNode::Kind::Segment) {
        linter.checkSegmentName(node.place, node.name);
    }
    const StructureNode* found = wanted.empty() ? &structure : findNode(structure, wanted);
    if (!found) {
        std::vector<std::string> names;
        namesBelow(structure, "", names);
        const std::vector<std::string_view> known(names.begin(), names.end());
        linter.unknown(node.place, "a place in " + structure.name, wanted, known);
    } else if (change.after.empty() && found->usage.code == UsageCode::R && node.usage.code != UsageCode::R &&
               node.usage.code != UsageCode::Unsaid) {
        linter.hint(node.place, MessageId::LintRelaxedStandard,
                    {change.at, "R", linter.standardName(), printUsage(node.usage)});
    }
}

void checkEventTwice(Linter& linter) {
    std::unordered_map<std::string, const MessageSpec*> seen;
    for (const MessageSpec& message : linter.document().messages) {
        for (const std::string& event : message.events) {
            const auto [first, isNew] = seen.try_emplace(event, &message);
            if (!isNew && event != kEveryEvent) {
                linter.error(message.place, MessageId::LintEventTwice,
                             {event, first->second->id, std::to_string(first->second->place.line)});
            }
        }
    }
}

}  // namespace

void checkCoConstraints(Linter& linter, const std::vector<CoConstraintTable>& tables) {
    checkTwice(linter, tables, "co-constraints", [](const CoConstraintTable& t) { return t.id; });
    const auto checkRow = [&](const CoConstraintTable& table, const CoConstraintRow& row) {
        if (row.cells.size() != table.columns.size()) {
            linter.error(row.place, MessageId::LintCells,
                         {std::to_string(row.cells.size()), std::to_string(table.columns.size())});
        }
        for (const CoConstraintRow::Cell& cell : row.cells) {
            linter.checkValueSet(row.place, cell.valueSet);
            linter.checkType(row.place, cell.flavour);
        }
    };
    for (const CoConstraintTable& table : tables) {
        checkRule(linter, table.condition);
        for (const CoConstraintRow& row : table.rows) {
            checkRow(table, row);
        }
        for (const CoConstraintTable::Group& group : table.groups) {
            for (const CoConstraintRow& row : group.rows) {
                checkRow(table, row);
            }
        }
    }
}

void checkMessages(Linter& linter) {
    checkTwice(linter, linter.document().messages, "messages", [](const MessageSpec& m) { return m.id; });
    checkEventTwice(linter);
    for (const MessageSpec& message : linter.document().messages) {
        checkEvents(linter, message);
        checkStructure(linter, message);
        for (const StructureNode& node : message.nodes) {
            checkNode(linter, "", node);
        }
        if (!message.changes.empty()) {
            MessageSpec whole = message;
            const auto& below = linter.ground().document().messages;
            const auto lower =
                std::find_if(below.begin(), below.end(), [&](const MessageSpec& m) { return m.id == message.id; });
            if (lower != below.end() && whole.nodes.empty()) {
                whole.nodes = lower->nodes;
                whole.structure = whole.structure.empty() ? lower->structure : whole.structure;
                whole.changes.insert(whole.changes.begin(), lower->changes.begin(), lower->changes.end());
            }
            // Each change is looked for in what those before it made.
            std::vector<MessageSpec::Change> changes = std::move(whole.changes);
            const std::size_t own = changes.size() - message.changes.size();
            for (std::size_t i = 0; i < changes.size(); ++i) {
                if (i >= own) {
                    checkChange(linter, linter.ground().structureOf(whole), changes[i]);
                }
                whole.changes.push_back(changes[i]);
            }
        }
        checkStatements(linter, message.statements);
        checkPredicates(linter, message.predicates);
        checkCoConstraints(linter, message.coConstraints);
        checkOrderIndifferent(linter, message.orderIndifferent);
    }
}

}  // namespace plumb::spec::linting
