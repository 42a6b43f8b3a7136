// Grammars at random, and messages that they allow.
#pragma once

#include "hl7/grammar.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace plumb::hl7::testing {

class RandomGrammars {
public:
    /// `ids`: how many different segment ids; 0: each leaf has its own.
    RandomGrammars(std::uint32_t seed, std::uint32_t ids)
        : m_random(seed)
        , m_ids(ids) {}

    [[nodiscard]] std::uint32_t below(std::size_t limit) {
        return static_cast<std::uint32_t>(m_random() % static_cast<std::uint32_t>(limit));
    }

    [[nodiscard]] GrammarNode grammar() {
        m_leaves = 0;
        GrammarNode root = group(0);
        root.name = "RANDOM";
        root.min = root.max = 1;
        return root;
    }

    /// Ids of a message that `root` allows. Once it is long, it gets only what it must have.
    [[nodiscard]] std::vector<std::string> message(const GrammarNode& root) {
        std::vector<std::string> ids;
        once(root, ids);
        return ids;
    }

    [[nodiscard]] std::string id(std::uint32_t number) const {
        return {'A', static_cast<char>('A' + number / 26 % 26), static_cast<char>('A' + number % 26)};
    }

private:
    static constexpr std::size_t kLong = 60;

    void times(GrammarNode& node) {
        static constexpr std::uint32_t kMost[] = {1, 1, 1, kUnbounded, 2, 3};
        node.min = below(2);
        node.max = kMost[below(std::size(kMost))];
    }
    GrammarNode group(unsigned depth) {
        GrammarNode node;
        node.kind = depth > 0 && below(4) == 0 ? GrammarNode::Kind::Choice : GrammarNode::Kind::Group;
        node.name = "G" + std::to_string(depth);
        times(node);
        for (std::uint32_t children = 1 + below(4); children > 0; --children) {
            if (depth < 3 && below(3) == 0) {
                node.children.push_back(group(depth + 1));
            } else {
                GrammarNode leaf;
                leaf.name = id(m_ids == 0 ? m_leaves++ : below(m_ids));
                times(leaf);
                node.children.push_back(std::move(leaf));
            }
        }
        return node;
    }

    void once(const GrammarNode& node, std::vector<std::string>& out) {
        if (node.kind == GrammarNode::Kind::Segment) {
            out.push_back(node.name);
        } else if (node.kind == GrammarNode::Kind::Any) {
            out.emplace_back("QQQ");  // no grammar names it
        } else if (node.kind == GrammarNode::Kind::Choice) {
            often(node.children[below(node.children.size())], out);
        } else {
            for (const GrammarNode& child : node.children) {
                often(child, out);
            }
        }
    }
    void often(const GrammarNode& node, std::vector<std::string>& out) {
        const std::uint32_t more = below(std::min(node.max, 3u) - node.min + 1);
        for (std::uint32_t n = node.min + (out.size() < kLong ? more : 0); n > 0; --n) {
            once(node, out);
        }
    }

    std::mt19937 m_random;
    std::uint32_t m_ids;
    std::uint32_t m_leaves = 0;
};

}  // namespace plumb::hl7::testing
