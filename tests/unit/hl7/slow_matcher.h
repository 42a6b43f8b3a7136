// Whether a grammar allows a message, found slowly and surely.
#pragma once

#include "hl7/grammar.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace plumb::hl7::testing {

/// All ends that a node can have from all begins at once: bit n is "n segments are used". Slow and sure.
class SlowMatcher {
public:
    explicit SlowMatcher(const std::vector<std::string>& ids)
        : m_ids(ids) {}

    [[nodiscard]] bool matches(const GrammarNode& root) const { return (once(root, 1) >> m_ids.size() & 1) != 0; }

private:
    [[nodiscard]] std::uint64_t once(const GrammarNode& node, std::uint64_t begins) const {
        std::uint64_t ends = 0;
        switch (node.kind) {
        case GrammarNode::Kind::Segment:
            for (std::size_t n = 0; n < m_ids.size(); ++n) {
                if ((begins >> n & 1) != 0 && m_ids[n] == node.name) {
                    ends |= std::uint64_t{2} << n;
                }
            }
            return ends;
        case GrammarNode::Kind::Choice:
            for (const GrammarNode& child : node.children) {
                ends |= often(child, begins);
            }
            return ends;
        default:
            for (const GrammarNode& child : node.children) {
                begins = often(child, begins);
            }
            return begins;
        }
    }
    [[nodiscard]] std::uint64_t often(const GrammarNode& node, std::uint64_t begins) const {
        std::uint64_t ends = node.min == 0 ? begins : 0;
        for (std::uint32_t n = 0; n < std::min<std::size_t>(node.max, m_ids.size() + 1); ++n) {
            begins = once(node, begins) & ~ends;  // what fewer occurrences have reached is no news
            if (begins == 0) {
                break;
            }
            ends |= begins;
        }
        return ends;
    }

    const std::vector<std::string>& m_ids;
};

}  // namespace plumb::hl7::testing
