// A grammar made to fit what was seen: the standard's structure, or a flat list where it has none, with segments that
// stand where it has no place for them put in, and then each node's counts.
#pragma once

#include "hl7/grammar.h"
#include "hl7/group_overlay.h"
#include "spec/inference/type_evidence.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec::inference {

/// One node over all occurrences of the group around it.
struct NodeCounts {
    std::uint64_t parents = 0;
    std::uint64_t present = 0;
    std::uint64_t most = 0;
    FirstMessages absent;
};

/// What the segments of a text stand for, over which a grammar is laid.
struct LaidWeights {
    std::vector<std::uint64_t> weight;  ///< a segment: how many there were in all messages
    std::vector<std::uint64_t> most;    ///< and at most in one place
    std::uint64_t messages = 0;
};
/// A node in one occurrence of the group around it.
struct NodeSum {
    hl7::NodeNumber node = 0;
    std::uint64_t parents = 0, present = 0, most = 0;
};
void countNodes(const LaidWeights& laid, const hl7::GroupOverlay& overlay, std::vector<NodeSum>& out);
/// The grammar has this segment where it stands.
[[nodiscard]] bool hasPlace(const hl7::PlacedSegment& placed);
/// A segment without fields, as it stands in such a text.
[[nodiscard]] std::string lineOf(std::string_view segment);

class StructureLearner {
public:
    explicit StructureLearner(const TypeEvidence& evidence);

    /// `skeleton`: the standard's tree; nullptr: there is none.
    void learn(const hl7::GrammarNode* skeleton);

    [[nodiscard]] const hl7::GrammarNode& root() const { return m_root; }
    /// By node in preorder, the root first.
    [[nodiscard]] const std::vector<NodeCounts>& counts() const { return m_counts; }
    /// How many messages this grammar fits, and the first that it does not.
    [[nodiscard]] Evidence fitOf(const hl7::GrammarNode& root) const;

private:
    /// A sequence written as a message, and what its segments stand for.
    struct Laid {
        std::string text;
        LaidWeights weights;
        const Sequence* sequence = nullptr;
    };

    void write();
    [[nodiscard]] hl7::GrammarNode flat() const;
    bool improve();
    void count();

    const TypeEvidence& m_evidence;
    std::vector<Laid> m_laid;
    hl7::GrammarNode m_root;
    std::vector<NodeCounts> m_counts;
};

/// The nodes of a tree in preorder, as a Grammar numbers them.
void preorder(hl7::GrammarNode& node, std::vector<hl7::GrammarNode*>& out);

}  // namespace plumb::spec::inference
