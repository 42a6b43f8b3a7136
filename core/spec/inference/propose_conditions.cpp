// Conditions: what tells whether a field or a segment is there.
#include "spec/inference/condition_finder.h"
#include "spec/inference/proposer.h"

#include <algorithm>
#include <utility>

namespace plumb::spec::inference {
namespace {

ConditionCase caseOf(std::string value, const LaneRow& row, unsigned lane) {
    return {std::move(value), row.rows(), row.present(lane), row.firstPresent(lane), row.firstAbsent(lane)};
}

std::string pathOf(const SegmentEvidence& segment, std::uint32_t field) {
    return segment.id + '-' + std::to_string(field);
}

/// Asks what the fields of a segment tell of a lane, of its own or of its message.
void askFields(ConditionFinder& finder, const SegmentEvidence& segment, LaneRow DriverRows::*rows, unsigned lane,
               std::uint32_t except) {
    for (std::uint32_t number = 1; number <= std::min<std::size_t>(segment.fields.size(), SegmentEvidence::kLastLane);
         ++number) {
        const FieldEvidence& field = segment.fields[number - 1];
        if (number == except || !field.whole.driving() || field.whole.values().size() < 2) {
            continue;
        }
        ConditionDriver driver{pathOf(segment, number), false, {}};
        bool whole = true;
        for (const FewValues::Value& value : field.whole.values()) {
            whole = whole && value.rows && value.rows->segment.rows() == value.count && isPlainText(value.text);
            if (whole) {
                driver.cases.push_back(caseOf(value.text, (*value.rows).*rows, lane));
            }
        }
        if (whole) {
            finder.ask(driver);
        }
    }
    for (std::uint32_t number = 1; number <= std::min<std::size_t>(segment.fields.size(), SegmentEvidence::kLastLane);
         ++number) {
        const std::unique_ptr<DriverRows>& valued = segment.valued[number];
        if (number != except && valued && valued->segment.rows() == segment.fields[number - 1].filled) {
            finder.ask({pathOf(segment, number), true, {caseOf({}, (*valued).*rows, lane)}});
        }
    }
}

bool dividesComposite(const std::string& condition) {
    return condition.find('^') != std::string::npos || condition.find('~') != std::string::npos ||
           condition.find('&') != std::string::npos;
}

}  // namespace

void proposeFieldConditions(Proposer& proposer, const SegmentEvidence& segment, SegmentSpec& spec) {
    std::vector<std::pair<ElementSpec*, FoundCondition>> found;
    for (ElementSpec& element : spec.fields) {
        if (element.number > SegmentEvidence::kLastLane) {
            continue;
        }
        const FieldEvidence& field = segment.fields[element.number - 1];
        ConditionFinder finder(proposer.thresholds, {segment.occurrences, segment.all.present(element.number)});
        // Where "" stands, whether it is there has two answers.
        if (field.nulls == 0 && element.usage.code != UsageCode::R && finder.worthAsking()) {
            askFields(finder, segment, &DriverRows::segment, element.number, element.number);
        }
        if (finder.best() && !dividesComposite(finder.best()->condition)) {
            found.emplace_back(&element, *finder.best());
        }
    }
    // Two fields that are always filled together tell each other: one of them says so.
    const auto valuedOf = [&](const ElementSpec& element) { return "valued(" + pathOf(segment, element.number) + ")"; };
    for (const auto& [element, condition] : found) {
        const bool mutual =
            std::any_of(found.begin(), found.end(), [&, one = element, told = condition.condition](const auto& other) {
                return other.second.condition == valuedOf(*one) && told == valuedOf(*other.first) &&
                       one->number < other.first->number;
            });
        if (mutual) {
            continue;
        }
        element->usage = condition.usage();
        element->condition.text = condition.condition;
        element->cardinality.min.reset();
        element->origin += "; the condition held in " + countsText(condition.evidence.held, condition.evidence.of);
        proposer
            .fact(FactKind::Condition, {}, pathOf(segment, element->number),
                  printUsage(element->usage) + " when " + condition.condition, condition.evidence)
            .about = condition.condition;
    }
}

/// Which type OBX-5 has by OBX-2.
void proposeObservationTypes(Proposer& proposer, const SegmentEvidence& segment, SegmentSpec& spec) {
    constexpr std::uint32_t kType = 2, kValue = 5;
    if (segment.id != "OBX" || segment.fields.size() < kValue || !segment.fields[kType - 1].whole.driving()) {
        return;
    }
    DynamicType dynamic;
    dynamic.field = kValue;
    dynamic.reference = "2";
    for (const FewValues::Value& value : segment.fields[kType - 1].whole.values()) {
        if (!value.rows || value.rows->segment.rows() != value.count || !isPlainText(value.text)) {
            continue;
        }
        const LaneRow& row = value.rows->segment;
        const std::uint64_t valued = row.present(kValue), divided = row.present(SegmentEvidence::kDivided),
                            numbers = row.present(SegmentEvidence::kNumeric);
        const dictionary::TypeInfo* const type = proposer.standard().type(value.text);
        if (valued == 0) {
            continue;
        }
        const bool composite = type != nullptr && !type->primitive();
        const bool number = value.text == "NM";
        Evidence evidence{composite ? divided : number ? numbers : valued - divided, valued, {}};
        const bool holds = type != nullptr && (composite || evidence.share() >= proposer.thresholds.confidence);
        if (evidence.failed() != 0) {
            evidence.exceptions =
                composite ? std::vector<MessageNumber>() : row.firstPresent(SegmentEvidence::kDivided).numbers();
        }
        dynamic.cases.push_back({value.text, {}, holds ? value.text : "varies"});
        proposer
            .fact(FactKind::Type, {}, "OBX-5",
                  (composite ? "coded or divided"
                   : number  ? "a number"
                             : "not divided") +
                      std::string(" whenever OBX-2 is ") + value.text,
                  std::move(evidence))
            .about = value.text;
    }
    if (!dynamic.cases.empty()) {
        spec.dynamicTypes.push_back(std::move(dynamic));
    }
}

namespace {

/// What may tell of a segment: the trigger event, then fields of segments that stand once, then other segments.
void askMessage(ConditionFinder& finder, const MessageGroup& group, std::size_t target) {
    const auto lane = static_cast<unsigned>(target);
    const std::string& id = group.all.segments[target]->id;
    if (group.types.size() > 1) {
        ConditionDriver event{"MSH-9.2", false, {}};
        for (const TypeEvidence* type : group.types) {
            const SegmentEvidence* const segment = type->segment(id);
            const std::uint64_t present = segment == nullptr ? 0 : segment->messages;
            event.cases.push_back({type->event, type->messages, present, {}, {}});
        }
        finder.ask(event);
    }
    for (const std::unique_ptr<SegmentEvidence>& segment : group.all.segments) {
        if (segment->single() && segment->id != id) {
            askFields(finder, *segment, &DriverRows::message, lane, 0);
        }
    }
    for (const std::unique_ptr<SegmentEvidence>& segment : group.all.segments) {
        if (segment->id != id && segment->messages < group.all.messages) {
            finder.ask({segment->id, true, {caseOf({}, segment->inMessage, lane)}});
        }
    }
}

/// The node that stands for a segment at the top of its message: the segment, or the group that it begins; nullptr:
/// none, or several.
StructureNode* topNodeOf(std::vector<StructureNode>& nodes, const std::string& id) {
    StructureNode* found = nullptr;
    for (StructureNode& node : nodes) {
        const bool begins = node.kind == StructureNode::Kind::Group && !node.children.empty() &&
                            node.children.front().kind == StructureNode::Kind::Segment &&
                            node.children.front().name == id && node.children.front().usage.code == UsageCode::R;
        if ((node.kind == StructureNode::Kind::Segment && node.name == id) || begins) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &node;
        }
    }
    return found;
}

}  // namespace

void proposeMessageConditions(Proposer& proposer, const MessageGroup& group, MessageSpec& message) {
    const std::size_t lanes = std::min(group.all.segments.size(), TypeEvidence::kMostLanes);
    for (std::size_t target = 0; target < lanes; ++target) {
        const SegmentEvidence& segment = *group.all.segments[target];
        StructureNode* const node = topNodeOf(message.nodes, segment.id);
        ConditionFinder finder(proposer.thresholds, {group.all.messages, segment.messages});
        if (node == nullptr || node->usage.code == UsageCode::R || !finder.worthAsking()) {
            continue;
        }
        askMessage(finder, group, target);
        if (!finder.best() || dividesComposite(finder.best()->condition)) {
            continue;
        }
        const FoundCondition& condition = *finder.best();
        node->usage = condition.usage();
        node->condition.text = condition.condition;
        node->cardinality.min.reset();
        node->origin += "; the condition held in " + countsText(condition.evidence.held, condition.evidence.of);
        proposer
            .fact(FactKind::Condition, group.id, node->name, printUsage(node->usage) + " when " + condition.condition,
                  condition.evidence)
            .about = condition.condition;
    }
}

/// Fields that some events of a structure have and others have not.
void proposeEventConditions(Proposer& proposer, const MessageGroup& group, MessageSpec& message) {
    if (group.types.size() < 2) {
        return;
    }
    for (const std::unique_ptr<SegmentEvidence>& segment : group.all.segments) {
        for (std::uint32_t number = 1; segment->single() && number <= segment->fields.size(); ++number) {
            const FieldEvidence& field = segment->fields[number - 1];
            ConditionFinder finder(proposer.thresholds, {segment->occurrences, field.filled});
            ConditionDriver event{"MSH-9.2", false, {}};
            for (const TypeEvidence* type : group.types) {
                const SegmentEvidence* const part = type->segment(segment->id);
                if (part != nullptr) {
                    const std::uint64_t filled = number <= part->fields.size() ? part->fields[number - 1].filled : 0;
                    event.cases.push_back({type->event, part->occurrences, filled, {}, {}});
                }
            }
            if (field.nulls == 0 && finder.worthAsking()) {
                finder.ask(event);
            }
            if (finder.best()) {
                const FoundCondition& condition = *finder.best();
                const std::string path = pathOf(*segment, number);
                Predicate predicate;
                predicate.id = path + "-by-event";
                predicate.target = path;
                predicate.usage = condition.usage();
                predicate.condition.text = condition.condition;
                predicate.origin = "traffic: held in " + countsText(condition.evidence.held, condition.evidence.of);
                message.predicates.push_back(std::move(predicate));
                proposer
                    .fact(FactKind::Condition, group.id, path,
                          printUsage(condition.usage()) + " when " + condition.condition, condition.evidence)
                    .about = condition.condition;
            }
        }
    }
}

}  // namespace plumb::spec::inference
