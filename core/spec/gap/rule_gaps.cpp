#include "spec/gap/rule_gaps.h"

#include "base/ascii.h"
#include "spec/expression.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plumb::spec {
namespace {

std::string saysOf(const Statement& statement) {
    const std::string& text = statement.rule.text.empty() ? statement.text : statement.rule.text;
    return statement.should ? "(should) " + text : text;
}

std::string meaningOf(const Statement& statement) {
    return statement.rule.text.empty() ? statement.text : plainRule(statement.rule.text);
}

/// A side that says nothing has no path.
GapSide sideOf(const GapSide& at, const Statement* statement) {
    return statement ? GapSide{pathFrom(at.path, statement->target), statement->id, {}, statement->place} : GapSide();
}

class StatementGaps {
public:
    StatementGaps(const GapPlace& place, const std::vector<Statement>& receiver, GapList& gaps)
        : m_place(place)
        , m_gaps(gaps) {
        for (const Statement& statement : receiver) {
            m_left.push_back({&statement, meaningOf(statement)});
        }
    }

    void compare(const std::vector<Statement>& sender) {
        std::vector<const Statement*> others;
        for (const Statement& statement : sender) {
            const std::string meaning = meaningOf(statement);
            if (const Statement* const same = take([&](const Left& left) { return left.meaning == meaning; })) {
                weight(statement, *same);
            } else {
                others.push_back(&statement);
            }
        }
        for (const Statement* const statement : others) {
            const Statement* const same =
                take([&](const Left& left) { return !statement->id.empty() && left.statement->id == statement->id; });
            tell(*statement, statement, same,
                 same ? Difference{GapKind::Statement, GapDirection::Both, harmOf(*same), {}, {}, {}}
                      : Difference{GapKind::Statement, GapDirection::Receiver, GapHarm::Harmless, {}, {}, {}});
        }
        for (const Left& left : m_left) {
            tell(*left.statement, nullptr, left.statement,
                 {GapKind::Statement, GapDirection::Sender, harmOf(*left.statement), {}, {}, {}});
        }
    }

private:
    struct Left {
        const Statement* statement;
        std::string meaning;
    };

    template <class Is>
    const Statement* take(const Is& is) {
        const auto found = std::find_if(m_left.begin(), m_left.end(), is);
        if (found == m_left.end()) {
            return nullptr;
        }
        const Statement* const statement = found->statement;
        m_left.erase(found);
        return statement;
    }

    /// What only should be so may be otherwise.
    static GapHarm harmOf(const Statement& receiver) {
        return receiver.should ? GapHarm::Harmless : GapHarm::OtherForm;
    }

    void weight(const Statement& sender, const Statement& receiver) {
        if (sender.should != receiver.should) {
            tell(sender, &sender, &receiver,
                 {GapKind::Statement, widerSide(sender.should, receiver.should), harmOf(receiver), {}, {}, {}});
        }
    }

    /// `known`: one of the two that is there.
    void tell(const Statement& known, const Statement* sender, const Statement* receiver, Difference made) {
        GapPlace place = m_place;
        place.key += '/' + (known.id.empty() ? meaningOf(known) : known.id);
        place.sender = sideOf(m_place.sender, sender);
        place.receiver = sideOf(m_place.receiver, receiver);
        made.sender = sender ? saysOf(*sender) : std::string();
        made.receiver = receiver ? saysOf(*receiver) : std::string();
        m_gaps.add(place, made);
    }

    const GapPlace& m_place;
    GapList& m_gaps;
    std::vector<Left> m_left;
};

using ByTarget = std::map<std::string, const Predicate*>;

/// Through choices, which have no part in paths.
const StructureNode* childNamed(const StructureNode& node, const std::string& name) {
    for (const StructureNode& child : node.children) {
        if (child.name == name) {
            return &child;
        }
        if (child.kind == StructureNode::Kind::Choice) {
            if (const StructureNode* const found = childNamed(child, name)) {
                return found;
            }
        }
    }
    return nullptr;
}

ByTarget byTarget(const std::string& place, const std::vector<Predicate>& predicates) {
    ByTarget found;
    for (const Predicate& predicate : predicates) {
        found.emplace(pathFrom(place, predicate.target), &predicate);
    }
    return found;
}

}  // namespace

std::string plainRule(const std::string& rule) {
    if (const Result<Expression> read = parseExpression(rule)) {
        return printExpression(*read);
    }
    std::string bare;
    std::copy_if(rule.begin(), rule.end(), std::back_inserter(bare),
                 [](char c) { return !isSpace(static_cast<unsigned char>(c)); });
    return bare;
}

std::string pathFrom(const std::string& place, const std::string& target) {
    if (target.empty()) {
        return place;
    }
    const std::string segment = place.substr(place.rfind('/') + 1);
    const bool inSegment = segment.size() == 3;
    if (target.front() == '.') {
        return inSegment ? place + '-' + target.substr(1) : place + target;
    }
    if (isDigit(static_cast<unsigned char>(target.front()))) {
        return place + (inSegment ? '-' : '.') + target;
    }
    if (inSegment && target.starts_with(segment + '-')) {
        return place + target.substr(segment.size());
    }
    return place.empty() || place == "*" ? target : place + '/' + target;
}

SaidUsage usageInSegment(const MergedSegment& segment, const std::string& target) {
    const std::string path = pathFrom(segment.segment, target);
    for (const MergedElement& field : segment.fields) {
        if (path == segment.segment + '-' + std::to_string(field.element.number)) {
            return {field.element.usage, plainRule(field.element.condition.text), field.usageFromStandard};
        }
    }
    return {};
}

SaidUsage usageBelow(const Spec& spec, const StructureNode& node, const std::string& target) {
    const StructureNode* at = &node;
    for (std::size_t from = 0; from <= target.size();) {
        const std::size_t end = std::min(target.find('/', from), target.size());
        const std::string step = target.substr(from, end - from);
        const std::size_t dash = step.find('-');
        const std::string name = step.substr(0, step.find_first_of("-["));
        at = childNamed(*at, name);
        if (!at) {
            return {};
        }
        if (dash != std::string::npos) {
            return usageInSegment(spec.segment(at->flavour, at->name, {}, at->fields), name + step.substr(dash));
        }
        from = end + 1;
    }
    return {at->usage, plainRule(at->condition.text)};
}

void compareStatements(const GapPlace& place, const std::vector<Statement>& sender,
                       const std::vector<Statement>& receiver, GapList& gaps) {
    if (sender != receiver) {
        StatementGaps(place, receiver, gaps).compare(sender);
    }
}

void comparePredicates(const GapPlace& place, const std::vector<Predicate>& sender, const TargetUsage& senderOwn,
                       const std::vector<Predicate>& receiver, const TargetUsage& receiverOwn, GapList& gaps) {
    if (sender == receiver) {
        return;
    }
    // Places may be called differently on both sides (PID_Newborn, another structure), targets are not.
    const std::string from = place.segment;
    const ByTarget s = byTarget(from, sender), r = byTarget(from, receiver);
    ByTarget all = s;
    all.insert(r.begin(), r.end());
    for (const auto& one : all) {
        const std::string& path = one.first;
        const Predicate* const predicate = one.second;
        const auto said = [&, target = predicate->target](const ByTarget& of, const TargetUsage& own) {
            const auto found = of.find(path);
            return found == of.end() ? own(target)
                                     : SaidUsage{found->second->usage, plainRule(found->second->condition.text)};
        };
        const auto at = [&](const ByTarget& of, const GapSide& side) {
            const auto found = of.find(path);
            return GapSide{
                pathFrom(side.path, predicate->target), {}, {}, found == of.end() ? side.place : found->second->place};
        };
        GapPlace own = place;
        own.key += "/predicate " + path;
        own.sender = at(s, place.sender);
        own.receiver = at(r, place.receiver);
        gaps.add(own, usageDifference(said(s, senderOwn), said(r, receiverOwn), gaps.options()));
    }
}

}  // namespace plumb::spec
