#include "spec/inference/fact_probe.h"

#include "hl7/group_overlay.h"
#include "spec/inference/probe_condition.h"
#include "spec/inference/structure_learner.h"
#include "spec/inference/usual_message.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plumb::spec::inference {
namespace {

using Cases = FactProbe::Cases;

/// One message while it is looked at.
struct Probed {
    hl7::MessageView view;
    std::string event;

    /// visit(text) of every segment of an id.
    template <class Visit>
    void each(std::string_view id, Visit&& visit) const {
        for (std::uint32_t n = 1; n <= view.segmentCount(); ++n) {
            if (view.segmentId(n) == id) {
                visit(view.text(view.segments()[n - 1].range()));
            }
        }
    }
};
using Count = std::function<Cases(const Probed&)>;

std::string_view upToByte(std::string_view text, char byte) {
    return text.substr(0, text.find(byte));
}

/// visit(part, divided) of what a field or component holds, as PartEvidence counts it.
template <class Visit>
void eachPart(std::string_view value, std::uint32_t component, Visit&& visit) {
    for (std::string_view rest = value;;) {
        const std::string_view repetition = upToByte(rest, '~');
        if (isFilled(repetition)) {
            std::string_view part = repetition;
            for (std::uint32_t at = 1; at < component; ++at) {
                part.remove_prefix(std::min(part.size(), upToByte(part, '^').size() + 1));
            }
            part = component == 0 ? part : upToByte(part, '^');
            const bool divided = part.find_first_of(component == 0 ? "^&" : "&") != std::string_view::npos;
            visit(part, divided);
        }
        if (repetition.size() == rest.size()) {
            return;
        }
        rest.remove_prefix(repetition.size() + 1);
    }
}

Count usageProbe(ProbePath path) {
    return [path = std::move(path)](const Probed& message) {
        Cases cases;
        message.each(path.segment, [&](std::string_view text) {
            const std::string_view value = fieldOf(text, path.field);
            if (path.component == 0) {
                ++cases.of;
                cases.held += isFilled(value) ? 1 : 0;
                return;
            }
            eachPart(isFilled(value) ? value : std::string_view(), path.component, [&](std::string_view part, bool) {
                ++cases.of;
                cases.held += isFilled(part) ? 1 : 0;
            });
        });
        return cases;
    };
}

/// Of the values that are not divided; `holds` says of which the fact does. nullptr: of all.
Count valueProbe(ProbePath path, bool dividedToo, std::function<bool(std::string_view)> holds, bool onlyThese = false) {
    return [path = std::move(path), dividedToo, holds = std::move(holds), onlyThese](const Probed& message) {
        Cases cases;
        message.each(path.segment, [&](std::string_view text) {
            const std::string_view value = fieldOf(text, path.field);
            eachPart(isFilled(value) ? value : std::string_view(), path.component,
                     [&](std::string_view part, bool divided) {
                         if (!isFilled(part) || (divided && !dividedToo)) {
                             return;
                         }
                         const bool does = !holds || holds(part);
                         cases.of += does || !onlyThese ? 1 : 0;
                         cases.held += does ? 1 : 0;
                     });
        });
        return cases;
    };
}

Count repetitionProbe(ProbePath path) {
    return [path = std::move(path)](const Probed& message) {
        Cases cases;
        message.each(path.segment,
                     [&](std::string_view text) { cases.of += isFilled(fieldOf(text, path.field)) ? 1 : 0; });
        cases.held = cases.of;
        return cases;
    };
}

/// OBX-5 by OBX-2.
Count observationProbe(const InferredFact& fact) {
    const bool composite = fact.claim.starts_with("coded"), number = fact.claim.starts_with("a number");
    return [type = fact.about, composite, number](const Probed& message) {
        Cases cases;
        message.each("OBX", [&](std::string_view text) {
            const std::string_view value = fieldOf(text, 5);
            if (fieldOf(text, 2) != type || !isFilled(value)) {
                return;
            }
            const bool divided = value.find('^') != std::string_view::npos;
            const bool numeric = (shapesOf(value) >> static_cast<unsigned>(Shape::Number) & 1u) != 0;
            ++cases.of;
            cases.held += (composite ? divided : number ? numeric : !divided) ? 1 : 0;
        });
        return cases;
    };
}

/// A kind of identifier: the authority in CX.4.1 and the type in CX.5.
Count identifierProbe(ProbePath path, std::string kind) {
    return valueProbe(std::move(path), true, [kind = std::move(kind)](std::string_view value) {
        std::string_view part[5];
        for (std::string_view& one : part) {
            one = upToByte(value, '^');
            value.remove_prefix(std::min(value.size(), one.size() + 1));
        }
        return std::string(upToByte(part[3], '&')) + '\n' + std::string(part[4]) == kind;
    });
}

/// What a condition comes to where it holds or not, and something is there or not.
struct Judge {
    bool always = true, never = true;  ///< it says something where it holds, and where not

    explicit Judge(std::string_view claim) {
        const Usage usage = parseUsage(claim.substr(0, claim.find(" when "))).value_or(Usage());
        always = usage.whenTrue != UsageCode::RE;
        never = usage.whenFalse != UsageCode::RE;
    }
    void operator()(Cases& cases, bool holds, bool there) const {
        if (holds ? always : never) {
            ++cases.of;
            cases.held += holds == there ? 1 : 0;
        }
    }
};

/// Of a field, by others of its segment or by the event.
Count fieldConditionProbe(const InferredFact& fact) {
    return [path = ProbePath(fact.path), condition = ProbeCondition(fact.about),
            judge = Judge(fact.claim)](const Probed& message) {
        Cases cases;
        const bool event = condition.ofEvent() && condition.isOneOf(message.event);
        message.each(path.segment, [&](std::string_view text) {
            const bool holds = condition.ofEvent() ? event : condition.holdsIn(text);
            judge(cases, holds, isFilled(fieldOf(text, path.field)));
        });
        return cases;
    };
}

/// Of a segment or a group, by what stands elsewhere in the message.
Count messageConditionProbe(const InferredFact& fact, std::string target) {
    return [target = std::move(target), condition = ProbeCondition(fact.about),
            judge = Judge(fact.claim)](const Probed& message) {
        Cases cases;
        bool holds = condition.ofEvent() && condition.isOneOf(message.event), there = false;
        if (!condition.ofEvent()) {
            message.each(condition.segment(), [&](std::string_view text) { holds = holds || condition.holdsIn(text); });
        }
        message.each(target, [&](std::string_view) { there = true; });
        judge(cases, holds, there);
        return cases;
    };
}

/// The segment that a node of a message is told by: itself, or what begins the group.
std::string segmentOfNode(const Proposal& proposal, const InferredFact& fact) {
    for (const MessageSpec& message : proposal.document.messages) {
        for (const StructureNode& node : message.nodes) {
            if (message.id == fact.message && node.name == fact.path) {
                return node.kind == StructureNode::Kind::Group && !node.children.empty() ? node.children.front().name
                                                                                         : node.name;
            }
        }
    }
    return fact.path;
}

/// A message as StructureLearner lays its grammar over it: segments in a row are two lines at most.
std::string laidOut(const hl7::MessageView& view, LaidWeights& weights) {
    std::string text;
    weights = {};
    weights.messages = 1;
    std::string_view before;
    std::size_t times = 0;
    for (std::uint32_t n = 1; n <= view.segmentCount(); ++n) {
        const std::string_view id = view.segmentId(n);
        times = n > 1 && id == before ? times + 1 : 1;
        before = id;
        if (times > 2) {
            ++weights.weight.back();
            ++weights.most.back();
            continue;
        }
        text += lineOf(id);
        weights.weight.push_back(1);
        weights.most.push_back(1);
    }
    return text;
}

Count structureProbe(const hl7::GrammarNode& root, std::function<Cases(const LaidWeights&, hl7::GroupOverlay&)> count) {
    return [grammar = std::make_shared<const hl7::Grammar>(root), count = std::move(count)](const Probed& message) {
        LaidWeights weights;
        const std::string text = laidOut(message.view, weights);
        const hl7::MessageView view(asBytes(text));
        hl7::GroupOverlay overlay;
        overlay.assign(view, *grammar);
        return count(weights, overlay);
    };
}

Count fitProbe(const LearnedMessage& learned) {
    return structureProbe(learned.proposed, [](const LaidWeights&, hl7::GroupOverlay& overlay) {
        const bool fits = std::all_of(overlay.placed().begin(), overlay.placed().end(), hasPlace);
        return Cases{1, fits ? 1u : 0u};
    });
}

Count nodeProbe(const LearnedMessage& learned, std::uint32_t node, bool presentOnly) {
    return structureProbe(learned.grammar, [node, presentOnly](const LaidWeights& weights, hl7::GroupOverlay& overlay) {
        std::vector<NodeSum> sums;
        countNodes(weights, overlay, sums);
        Cases cases;
        for (const NodeSum& sum : sums) {
            if (sum.node == node) {
                cases.of += presentOnly ? sum.present : sum.parents;
                cases.held += sum.present;
            }
        }
        return cases;
    });
}

Count valuesProbe(const InferredFact& fact, std::string_view code) {
    const ProbePath path(fact.path);
    if (!code.empty()) {
        return valueProbe(
            path, false, [code = std::string(code)](std::string_view value) { return value == code; }, true);
    }
    return valueProbe(path, false, {});
}

Count typeProbe(const InferredFact& fact) {
    if (fact.path == "OBX-5" && fact.claim.find(" whenever ") != std::string::npos) {
        return observationProbe(fact);
    }
    const Shape* const shape = fact.about.empty() ? nullptr : shapeOfType(fact.about);
    if (shape == nullptr) {
        return valueProbe(ProbePath(fact.path), true, {});
    }
    return valueProbe(ProbePath(fact.path), false, [bit = static_cast<unsigned>(*shape)](std::string_view value) {
        return (shapesOf(value) >> bit & 1u) != 0;
    });
}

Count probeOf(const Proposal& proposal, const InferredFact& fact, std::string_view code) {
    const auto learned = std::find_if(proposal.learned.begin(), proposal.learned.end(),
                                      [&](const LearnedMessage& one) { return one.id == fact.message; });
    const bool ofNode = learned != proposal.learned.end();
    switch (fact.kind) {
    case FactKind::Usage:
        return ofNode ? nodeProbe(*learned, fact.node, false) : usageProbe(ProbePath(fact.path));
    case FactKind::Repetition:
        return ofNode ? nodeProbe(*learned, fact.node, true) : repetitionProbe(ProbePath(fact.path));
    case FactKind::Structure:
        return !ofNode          ? Count([](const Probed&) { return Cases(); })
               : fact.node != 0 ? nodeProbe(*learned, fact.node, false)
                                : fitProbe(*learned);
    case FactKind::Type:
        return typeProbe(fact);
    case FactKind::Identifier:
        return identifierProbe(ProbePath(fact.path), fact.about);
    case FactKind::Condition:
        return fact.path.find('-') != std::string::npos ? fieldConditionProbe(fact)
                                                        : messageConditionProbe(fact, segmentOfNode(proposal, fact));
    case FactKind::Length:
    case FactKind::Constant:
    case FactKind::ValueSet:
        break;
    }
    return valuesProbe(fact, code);
}

}  // namespace

struct FactProbe::Probe {
    Probed message;
    std::set<std::string> types;
    Count count;
    std::string room;
};

FactProbe::FactProbe(const Proposal& proposal, const InferredFact& fact, std::string_view code)
    : m_probe(std::make_unique<Probe>()) {
    m_probe->count = probeOf(proposal, fact, code);
    for (const LearnedMessage& one : proposal.learned) {
        if (fact.message.empty() || one.id == fact.message) {
            m_probe->types.insert(one.types.begin(), one.types.end());
        }
    }
}

FactProbe::FactProbe(FactProbe&&) noexcept = default;
FactProbe& FactProbe::operator=(FactProbe&&) noexcept = default;
FactProbe::~FactProbe() = default;

FactProbe::Cases FactProbe::look(ByteView bytes) {
    Probed& message = m_probe->message;
    assignUsual(message.view, bytes, m_probe->room);
    const std::string type = typeNameOf(message.view.raw(hl7::FieldPath(1, 9)));
    if (m_probe->types.count(type) == 0) {
        return {};
    }
    const std::size_t event = type.find('^');
    message.event = event == std::string::npos ? std::string() : type.substr(event + 1);
    return m_probe->count(message);
}

}  // namespace plumb::spec::inference
