#include "check/named_rules.h"

#include <utility>

namespace plumb::check {
namespace {

using NamedKind = NamedRule::Kind;

class Collecting {
public:
    explicit Collecting(std::vector<NamedRule>& rules)
        : m_rules(rules) {}

    /// What follows is said in this message, or of this subject.
    void at(std::string message, std::string path) {
        m_message = std::move(message);
        m_path = std::move(path);
    }

    void add(const std::vector<spec::Statement>& statements) {
        for (const spec::Statement& statement : statements) {
            NamedRule rule = named(NamedKind::Statement, statement.id, statement.place);
            rule.text = statement.text;
            rule.should = statement.should;
            rule.own = parseClassification(statement.classification).value_or(Classification::Off);
            keep(std::move(rule));
        }
    }
    void add(const std::vector<spec::OrderIndifferent>& rules) {
        for (const spec::OrderIndifferent& rule : rules) {
            keep(named(NamedKind::Pattern, rule.id, rule.place));
            for (const spec::OrderIndifferent::Pattern& pattern : rule.patterns) {
                keep(named(NamedKind::Pattern, pattern.id, rule.place));
                add(pattern.statements);
                add(pattern.inner);
            }
        }
    }
    void add(const std::vector<spec::Slicing>& slicings) {
        for (const spec::Slicing& slicing : slicings) {
            for (const spec::Slice& slice : slicing.slices) {
                keep(named(NamedKind::Slice, slice.name, slice.place));
            }
        }
    }
    void add(const std::vector<spec::CoConstraintTable>& tables) {
        for (const spec::CoConstraintTable& table : tables) {
            keep(named(NamedKind::CoConstraint, table.id, table.place));
            add(table.rows);
            for (const spec::CoConstraintTable::Group& group : table.groups) {
                keep(named(NamedKind::CoConstraint, group.name, table.place));
                add(group.rows);
            }
        }
    }
    void add(const std::vector<spec::StructureNode>& nodes) {
        for (const spec::StructureNode& node : nodes) {
            add(node);
        }
    }
    void add(const spec::StructureNode& node) {
        add(node.statements);
        add(node.orderIndifferent);
        add(node.slicings);
        add(node.children);
    }

private:
    void add(const std::vector<spec::CoConstraintRow>& rows) {
        for (const spec::CoConstraintRow& row : rows) {
            keep(named(NamedKind::CoConstraint, row.id, row.place));
        }
    }
    [[nodiscard]] NamedRule named(NamedKind kind, const std::string& id, const spec::Place& place) const {
        NamedRule rule;
        rule.kind = kind;
        rule.id = id;
        rule.message = m_message;
        rule.path = m_path;
        rule.place = place;
        return rule;
    }
    void keep(NamedRule rule) {
        if (!rule.id.empty()) {
            m_rules.push_back(std::move(rule));
        }
    }

    std::vector<NamedRule>& m_rules;
    std::string m_message, m_path;
};

}  // namespace

std::vector<NamedRule> namedRules(const spec::SpecDocument& document) {
    std::vector<NamedRule> rules;
    Collecting collecting(rules);
    collecting.add(document.statements);
    for (const spec::MessageSpec& message : document.messages) {
        collecting.at(message.id, {});
        collecting.add(message.statements);
        collecting.add(message.orderIndifferent);
        collecting.add(message.coConstraints);
        collecting.add(message.nodes);
        for (const spec::MessageSpec::Change& change : message.changes) {
            collecting.add(change.node);
        }
    }
    for (const spec::SegmentSpec& segment : document.segments) {
        collecting.at({}, segment.id);
        collecting.add(segment.statements);
        collecting.add(segment.orderIndifferent);
        collecting.add(segment.slicings);
        collecting.add(segment.coConstraints);
    }
    for (const spec::TypeSpec& type : document.types) {
        collecting.at({}, type.id);
        collecting.add(type.statements);
    }
    return rules;
}

}  // namespace plumb::check
