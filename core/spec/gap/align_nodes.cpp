#include "spec/gap/align_nodes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plumb::spec {
namespace {

bool isGroup(const StructureNode& node) {
    return node.kind == StructureNode::Kind::Group || node.kind == StructureNode::Kind::Choice;
}

/// How much two groups have in common, in hundredths of what they hold together.
std::size_t likeness(const StructureNode& a, const StructureNode& b) {
    std::set<std::string> ofA, ofB;
    gatherSegments(a, ofA);
    gatherSegments(b, ofB);
    std::size_t common = 0;
    for (const std::string& name : ofA) {
        common += ofB.count(name);
    }
    const std::size_t all = ofA.size() + ofB.size() - common;
    return all == 0 ? 0 : common * 100 / all;
}

void alignGroups(const std::vector<StructureNode>& a, const std::vector<StructureNode>& b, std::vector<std::size_t>& of,
                 std::vector<bool>& taken) {
    constexpr std::size_t kAlike = 50;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (of[i] != kNoNode || !isGroup(a[i])) {
            continue;
        }
        std::size_t best = kAlike, at = kNoNode;
        for (std::size_t j = 0; j < b.size(); ++j) {
            if (!taken[j] && isGroup(b[j])) {
                if (const std::size_t alike = likeness(a[i], b[j]);
                    alike > best || (alike == kAlike && at == kNoNode)) {
                    best = alike;
                    at = j;
                }
            }
        }
        if (at != kNoNode) {
            of[i] = at;
            taken[at] = true;
        }
    }
}

/// The places in an ascending selection that is as long as possible.
std::vector<bool> longestAscent(const std::vector<std::size_t>& sequence) {
    std::vector<std::size_t> length(sequence.size(), 1), before(sequence.size(), kNoNode);
    std::size_t last = kNoNode;
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (sequence[j] < sequence[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
        last = last == kNoNode || length[i] > length[last] ? i : last;
    }
    std::vector<bool> kept(sequence.size());
    for (; last != kNoNode; last = before[last]) {
        kept[last] = true;
    }
    return kept;
}

}  // namespace

void gatherSegments(const StructureNode& node, std::set<std::string>& names) {
    if (node.kind == StructureNode::Kind::Segment) {
        names.insert(node.name);
    }
    for (const StructureNode& child : node.children) {
        gatherSegments(child, names);
    }
}

std::vector<std::size_t> alignedNodes(const std::vector<StructureNode>& a, const std::vector<StructureNode>& b) {
    std::map<std::pair<StructureNode::Kind, std::string>, std::vector<std::size_t>> byName;
    for (std::size_t j = b.size(); j-- > 0;) {
        byName[{b[j].kind, b[j].name}].push_back(j);
    }
    std::vector<std::size_t> of(a.size(), kNoNode);
    std::vector<bool> taken(b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto found = byName.find({a[i].kind, a[i].name});
        if (found != byName.end() && !found->second.empty()) {
            of[i] = found->second.back();
            found->second.pop_back();
            taken[of[i]] = true;
        }
    }
    alignGroups(a, b, of, taken);
    return of;
}

std::vector<std::size_t> outOfOrder(const std::vector<std::size_t>& sequence, bool fromOther) {
    std::vector<std::size_t> sorted = sequence;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::size_t> ranks, inverse(sequence.size());
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const auto at = std::lower_bound(sorted.begin(), sorted.end(), sequence[i]);
        ranks.push_back(static_cast<std::size_t>(at - sorted.begin()));
        inverse[ranks.back()] = i;
    }
    const std::vector<bool> kept = longestAscent(fromOther ? inverse : ranks);
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        if (!kept[fromOther ? ranks[i] : i]) {
            out.push_back(i);
        }
    }
    return out;
}

}  // namespace plumb::spec
