#include "spec/gap/structure_gaps.h"

#include "spec/gap/align_fields.h"
#include "spec/gap/align_nodes.h"
#include "spec/gap/rule_gaps.h"

#include <algorithm>
#include <map>

namespace plumb::spec {
namespace {

SaidUsage usageOfNode(const StructureNode& node) {
    return {node.usage, node.condition.text, false};
}

std::string below(const std::string& path, const StructureNode& node) {
    const std::string name = node.name.empty() ? "choice" : node.name;
    return path.empty() ? name : path + '/' + name;
}

/// The message's own spec says something of this place or of one above it.
bool says(const MessageSpec& message, const std::string& path) {
    return !message.nodes.empty() ||
           std::any_of(message.changes.begin(), message.changes.end(), [&](const MessageSpec::Change& change) {
               return path == change.at || path.starts_with(change.at + '/');
           });
}

std::string structureName(const MessageSpec& message) {
    return message.structure.empty() ? message.id : message.structure;
}

/// A node and all below it, as what only one side has.
void loosen(const StructureNode& node, const std::string& above, std::size_t group, bool sure,
            std::vector<LooseNode>& to) {
    LooseNode loose{&node, below(above, node), usageOfNode(node), group};
    if (!sure && loose.usage.usage.code == UsageCode::R) {
        loose.usage.usage.code = UsageCode::O;
    }
    to.push_back(loose);
    for (const StructureNode& child : node.children) {
        loosen(child, loose.path, group, sure && node.usage.code == UsageCode::R, to);
    }
}

}  // namespace

StructureGaps::StructureGaps(SpecSide& sender, const MessageSpec& senderMessage, SpecSide& receiver,
                             const MessageSpec& receiverMessage, GapList& gaps, std::string key)
    : m_sender(sender)
    , m_receiver(receiver)
    , m_senderMessage(senderMessage)
    , m_receiverMessage(receiverMessage)
    , m_gaps(gaps)
    , m_key(std::move(key)) {}

bool StructureGaps::unsaid(const std::string& senderPath, const std::string& receiverPath) const {
    return !m_gaps.options().versions && m_sender.spec().standard() != m_receiver.spec().standard() &&
           !says(m_senderMessage, senderPath) && !says(m_receiverMessage, receiverPath);
}

GapPlace StructureGaps::placeOf(const StructureNode* sender, const std::string& senderPath,
                                const StructureNode* receiver, const std::string& receiverPath) const {
    const StructureNode& known = sender ? *sender : *receiver;
    GapPlace place;
    place.key = m_key + '/' + (sender ? senderPath : receiverPath);
    place.segment = known.kind == StructureNode::Kind::Segment ? known.name : std::string();
    if (sender) {
        place.sender = {structureName(m_senderMessage) + '/' + senderPath, sender->title, {}, sender->place};
    }
    if (receiver) {
        place.receiver = {structureName(m_receiverMessage) + '/' + receiverPath, receiver->title, {}, receiver->place};
    }
    return place;
}

void StructureGaps::compare(const StructureNode& sender, const StructureNode& receiver) {
    level(sender.children, receiver.children, {}, {});
    pairLoose();
}

void StructureGaps::level(const Children& sender, const Children& receiver, const std::string& senderPath,
                          const std::string& receiverPath) {
    const std::vector<std::size_t> of = alignedNodes(sender, receiver);
    std::vector<bool> taken(receiver.size());
    for (std::size_t i = 0; i < sender.size(); ++i) {
        if (of[i] == kNoNode) {
            loosen(sender[i], senderPath, ++m_groups, true, m_looseSender);
            continue;
        }
        taken[of[i]] = true;
        node(sender[i], receiver[of[i]], senderPath, receiverPath);
    }
    for (std::size_t j = 0; j < receiver.size(); ++j) {
        if (!taken[j]) {
            loosen(receiver[j], receiverPath, ++m_groups, true, m_looseReceiver);
        }
    }
    order(sender, receiver, of, senderPath, receiverPath);
}

void StructureGaps::node(const StructureNode& sender, const StructureNode& receiver, const std::string& senderPath,
                         const std::string& receiverPath) {
    const std::string s = below(senderPath, sender), r = below(receiverPath, receiver);
    const GapPlace place = placeOf(&sender, s, &receiver, r);
    const SaidUsage senders = usageOfNode(sender), receivers = usageOfNode(receiver);
    const bool silent = unsaid(s, r);
    if (senders.absent() || receivers.absent()) {
        if (!silent) {
            m_gaps.addPresence(place, senders, receivers);
        }
        return;
    }
    if (!silent) {
        m_gaps.add(place, usageDifference(senders, receivers, m_gaps.options()));
        m_gaps.add(place, cardinalityDifference(sender.cardinality, receiver.cardinality));
    }
    compareStatements(place, sender.statements, receiver.statements, m_gaps);
    comparePredicates(
        place, sender.predicates,
        [&](const std::string& target) { return usageBelow(m_sender.spec(), sender, target); }, receiver.predicates,
        [&](const std::string& target) { return usageBelow(m_receiver.spec(), receiver, target); }, m_gaps);
    if (sender.kind == StructureNode::Kind::Segment) {
        m_segments.push_back({&sender, &receiver, s});
    } else {
        level(sender.children, receiver.children, s, r);
    }
}

void StructureGaps::order(const Children& sender, const Children& receiver, const std::vector<std::size_t>& of,
                          const std::string& senderPath, const std::string& receiverPath) {
    std::vector<std::size_t> at, there;
    for (std::size_t i = 0; i < sender.size(); ++i) {
        // What one side does not have stands nowhere.
        if (of[i] != kNoNode && !usageOfNode(sender[i]).absent() && !usageOfNode(receiver[of[i]]).absent()) {
            at.push_back(i);
            there.push_back(of[i]);
        }
    }
    if (std::is_sorted(there.begin(), there.end())) {
        return;
    }
    std::vector<std::string> senders, receivers;
    for (const std::size_t i : at) {
        senders.push_back(sender[i].name);
    }
    std::vector<std::size_t> inOrder = there;
    std::sort(inOrder.begin(), inOrder.end());
    for (const std::size_t j : inOrder) {
        receivers.push_back(receiver[j].name);
    }
    const auto behind = [](const std::vector<std::string>& names, std::size_t n) {
        return n == 0 ? std::string("1") : "> " + names[n - 1];
    };
    for (const std::size_t n : outOfOrder(there, receivers < senders)) {
        const StructureNode &s = sender[at[n]], &r = receiver[there[n]];
        const std::string sPath = below(senderPath, s), rPath = below(receiverPath, r);
        const auto rank = std::lower_bound(inOrder.begin(), inOrder.end(), there[n]) - inOrder.begin();
        if (!unsaid(sPath, rPath)) {
            m_gaps.add(placeOf(&s, sPath, &r, rPath), Difference{GapKind::Order,
                                                                 GapDirection::Both,
                                                                 GapHarm::OtherOrder,
                                                                 behind(senders, n),
                                                                 behind(receivers, static_cast<std::size_t>(rank)),
                                                                 {}});
        }
    }
}

LocalSegments StructureGaps::localSegments(const std::vector<LooseNode>& loose, const std::vector<bool>& paired,
                                           const Spec& spec) const {
    LocalSegments found;
    for (std::size_t i = 0; i < loose.size(); ++i) {
        const StructureNode& node = *loose[i].node;
        if (paired[i] || node.kind != StructureNode::Kind::Segment || !node.name.starts_with('Z')) {
            continue;
        }
        const MergedSegment segment = spec.segment(node.flavour, node.name);
        found.loose.push_back(i);
        found.names.push_back(bareName(segment.name.empty() ? node.title : segment.name));
        found.fields.emplace_back();
        for (const MergedElement& field : segment.fields) {
            found.fields.back().push_back(bareName(field.element.name));
        }
    }
    return found;
}

void StructureGaps::pairRenamed() {
    constexpr std::size_t kMostByFields = 400;  // pairs whose fields are held against each other
    const LocalSegments s = localSegments(m_looseSender, m_pairedSender, m_sender.spec());
    const LocalSegments r = localSegments(m_looseReceiver, m_pairedReceiver, m_receiver.spec());
    for (const auto& [i, j] : pairedByName(s.names, r.names)) {
        pairMoved(s.loose[i], r.loose[j]);
    }
    if (s.loose.size() * r.loose.size() > kMostByFields) {
        return;
    }
    for (std::size_t i = 0; i < s.loose.size(); ++i) {
        for (std::size_t j = 0; j < r.loose.size(); ++j) {
            if (m_pairedSender[s.loose[i]] || m_pairedReceiver[r.loose[j]]) {
                continue;
            }
            const std::size_t common = pairedByName(s.fields[i], r.fields[j]).size();
            if (common >= 2 && common * 2 >= std::max(s.fields[i].size(), r.fields[j].size())) {
                pairMoved(s.loose[i], r.loose[j]);
            }
        }
    }
}

void StructureGaps::pairMoved(std::size_t sender, std::size_t receiver) {
    const LooseNode &s = m_looseSender[sender], &r = m_looseReceiver[receiver];
    m_pairedSender[sender] = m_pairedReceiver[receiver] = true;
    const GapPlace place = placeOf(s.node, s.path, r.node, r.path);
    if (s.usage.absent() || r.usage.absent()) {
        m_gaps.addPresence(place, s.usage, r.usage);
        return;
    }
    m_gaps.add(place, Difference{GapKind::Place, GapDirection::Both, GapHarm::Moved, s.path, r.path, {}});
    m_segments.push_back({s.node, r.node, s.path});
}

void StructureGaps::pairLoose() {
    m_pairedSender.assign(m_looseSender.size(), false);
    m_pairedReceiver.assign(m_looseReceiver.size(), false);
    for (std::size_t i = 0; i < m_looseSender.size(); ++i) {
        for (std::size_t j = 0; !m_pairedSender[i] && j < m_looseReceiver.size(); ++j) {
            const StructureNode &s = *m_looseSender[i].node, &r = *m_looseReceiver[j].node;
            if (!m_pairedReceiver[j] && s.kind == StructureNode::Kind::Segment && s.kind == r.kind &&
                s.name == r.name) {
                pairMoved(i, j);
            }
        }
    }
    pairRenamed();
    tellLoose(m_looseSender, m_pairedSender, true);
    tellLoose(m_looseReceiver, m_pairedReceiver, false);
}

void StructureGaps::tellLoose(const std::vector<LooseNode>& loose, const std::vector<bool>& paired, bool ofSender) {
    std::map<std::size_t, bool> torn;  // groups of which a segment was found elsewhere
    for (std::size_t i = 0; i < loose.size(); ++i) {
        torn[loose[i].group] = torn[loose[i].group] || paired[i];
    }
    std::size_t told = 0;
    for (std::size_t i = 0; i < loose.size(); ++i) {
        const LooseNode& one = loose[i];
        const bool whole = !torn[one.group];
        const bool segment = one.node->kind == StructureNode::Kind::Segment;
        if (paired[i] || (whole ? one.group == told : !segment)) {
            continue;
        }
        told = one.group;
        if (unsaid(ofSender ? one.path : std::string(), ofSender ? std::string() : one.path)) {
            continue;
        }
        const GapPlace place =
            ofSender ? placeOf(one.node, one.path, nullptr, {}) : placeOf(nullptr, {}, one.node, one.path);
        m_gaps.addPresence(place, ofSender ? one.usage : absent(), ofSender ? absent() : one.usage);
    }
}

}  // namespace plumb::spec
