#include "hl7/alignment.h"

#include <algorithm>
#include <span>
#include <utility>

namespace plumb::hl7::diff {
namespace {

using u32 = std::uint32_t;
using u64 = std::uint64_t;
using Run = std::span<const u32>;

constexpr u32 kNone = Alignment::kNone;
constexpr std::size_t kSmall = 4096;    // cells of a table that is filled
constexpr std::size_t kSimilar = 1024;  // the same where each cell compares parts
constexpr u32 kMostlyAlike = 500;       // in thousandths
constexpr u64 kBudgetPerItem = 32;

struct Pair {
    u32 left, right;
};

/// How many thousandths of their parts two elements share.
u32 similarity(const std::vector<u64>& a, const std::vector<u64>& b) {
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else {
            a[i] < b[j] ? ++i : ++j;
        }
    }
    return a.empty() && b.empty() ? 1000 : static_cast<u32>(2000 * common / (a.size() + b.size()));
}

/// The longest part of `pairs` (sorted by left) whose right sides rise.
std::vector<Pair> rising(const std::vector<Pair>& pairs) {
    std::vector<u32> tails, before(pairs.size(), kNone);
    for (u32 i = 0; i < pairs.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), pairs[i].right,
                                         [&](u32 tail, u32 right) { return pairs[tail].right < right; });
        before[i] = at == tails.begin() ? kNone : *(at - 1);
        if (at == tails.end()) {
            tails.push_back(i);
        } else {
            *at = i;
        }
    }
    std::vector<Pair> out;
    for (u32 i = tails.empty() ? kNone : tails.back(); i != kNone; i = before[i]) {
        out.push_back(pairs[i]);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

class Aligner {
public:
    explicit Aligner(const AlignItems& items)
        : m_items(items) {
        const u32 left = items.count(Side::Left), right = items.count(Side::Right);
        m_result.rightOf.assign(left, kNone);
        m_result.leftOf.assign(right, kNone);
        m_result.moved.assign(left, false);
        m_leftSignature.resize(left);
        m_rightSignature.resize(right);
        m_budget = static_cast<std::int64_t>(kBudgetPerItem * (u64{left} + right) + kSmall);
    }

    Alignment run() {
        pass(Likeness::Content);
        findMoved(Likeness::Content, false);
        for (const Likeness likeness : {Likeness::ContentButNumber, Likeness::Key, Likeness::Number, Likeness::Kind}) {
            pass(likeness);
        }
        findMoved(Likeness::Content, true);
        findMoved(Likeness::Key, false);
        findMoved(Likeness::Kind, false);
        return std::move(m_result);
    }

private:
    void match(u32 left, u32 right) {
        m_result.rightOf[left] = right;
        m_result.leftOf[right] = left;
    }
    [[nodiscard]] bool alike(u32 left, u32 right) const {
        return m_leftSignature[left] != 0 && m_leftSignature[left] == m_rightSignature[right];
    }

    void sign(Likeness likeness) {
        for (u32 i = 0; i < m_result.rightOf.size(); ++i) {
            m_leftSignature[i] = m_result.rightOf[i] == kNone ? m_items.signature(Side::Left, i, likeness) : 0;
        }
        for (u32 i = 0; i < m_result.leftOf.size(); ++i) {
            m_rightSignature[i] = m_result.leftOf[i] == kNone ? m_items.signature(Side::Right, i, likeness) : 0;
        }
    }

    // Aligns what is open between each two neighbouring matches.
    void pass(Likeness likeness) {
        if (std::find(m_result.rightOf.begin(), m_result.rightOf.end(), kNone) == m_result.rightOf.end() ||
            std::find(m_result.leftOf.begin(), m_result.leftOf.end(), kNone) == m_result.leftOf.end()) {
            return;
        }
        sign(likeness);
        std::vector<u32> left, right;
        u32 nextRight = 0;
        const auto close = [&](u32 end) {
            for (; nextRight < end; ++nextRight) {
                if (m_result.leftOf[nextRight] == kNone) {
                    right.push_back(nextRight);
                }
            }
            if (!left.empty() && !right.empty()) {
                if (likeness == Likeness::Kind && left.size() * right.size() <= kSimilar) {
                    alignBySimilarity(left, right);
                } else {
                    alignRun(left, right);
                }
            }
            left.clear();
            right.clear();
        };
        const std::vector<u32> before = m_result.rightOf;
        for (u32 i = 0; i < before.size(); ++i) {
            if (before[i] == kNone) {
                left.push_back(i);
            } else if (!m_result.moved[i]) {
                close(before[i]);
                nextRight = before[i] + 1;
            }
        }
        close(static_cast<u32>(m_result.leftOf.size()));
    }

    void alignRun(Run left, Run right) {
        while (!left.empty() && !right.empty() && alike(left.front(), right.front())) {
            match(left.front(), right.front());
            left = left.subspan(1);
            right = right.subspan(1);
        }
        while (!left.empty() && !right.empty() && alike(left.back(), right.back())) {
            match(left.back(), right.back());
            left = left.first(left.size() - 1);
            right = right.first(right.size() - 1);
        }
        if (left.empty() || right.empty()) {
            return;
        }
        if (left.size() * right.size() <= kSmall) {
            alignSmall(left, right);
            return;
        }
        m_budget -= static_cast<std::int64_t>(left.size() + right.size());
        if (m_budget < 0) {
            return;
        }
        const std::vector<Pair> anchors = rising(candidates(left, right));
        std::size_t l = 0, r = 0;
        for (const Pair& anchor : anchors) {
            alignRun(left.subspan(l, anchor.left - l), right.subspan(r, anchor.right - r));
            match(left[anchor.left], right[anchor.right]);
            l = anchor.left + 1;
            r = anchor.right + 1;
        }
        if (!anchors.empty()) {
            alignRun(left.subspan(l), right.subspan(r));
        }
    }

    /// Pairs of places in the two runs, by left: what occurs once on each side, or else the n-th with the n-th.
    std::vector<Pair> candidates(Run left, Run right) {
        std::vector<std::pair<u64, u32>> a, b;
        for (u32 i = 0; i < left.size(); ++i) {
            a.emplace_back(m_leftSignature[left[i]], i);
        }
        for (u32 i = 0; i < right.size(); ++i) {
            b.emplace_back(m_rightSignature[right[i]], i);
        }
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
        std::vector<Pair> once, nth;
        for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
            if (a[i].first != b[j].first || a[i].first == 0) {
                a[i].first < b[j].first || (a[i].first == 0 && b[j].first == 0) ? ++i : ++j;
                continue;
            }
            const u64 signature = a[i].first;
            const std::size_t startA = i, startB = j;
            while (i < a.size() && a[i].first == signature) {
                ++i;
            }
            while (j < b.size() && b[j].first == signature) {
                ++j;
            }
            if (i - startA == 1 && j - startB == 1) {
                once.push_back({a[startA].second, b[startB].second});
            }
            for (std::size_t k = 0; k < std::min(i - startA, j - startB); ++k) {
                nth.push_back({a[startA + k].second, b[startB + k].second});
            }
        }
        std::vector<Pair>& chosen = once.empty() ? nth : once;
        std::sort(chosen.begin(), chosen.end(), [](const Pair& x, const Pair& y) { return x.left < y.left; });
        return std::move(chosen);
    }

    /// The best sum of weights over pairs in rising order; weight(l, r) = 0 forbids a pair.
    template <class Weight>
    void alignTable(Run left, Run right, Weight&& weight) {
        const std::size_t width = right.size() + 1;
        m_table.assign((left.size() + 1) * width, 0);
        m_weights.assign(left.size() * right.size(), 0);
        for (std::size_t l = left.size(); l-- > 0;) {
            for (std::size_t r = right.size(); r-- > 0;) {
                const u32 w = weight(l, r);
                m_weights[l * right.size() + r] = w;
                u32 best = std::max(m_table[(l + 1) * width + r], m_table[l * width + r + 1]);
                if (w != 0) {
                    best = std::max(best, m_table[(l + 1) * width + r + 1] + w);
                }
                m_table[l * width + r] = best;
            }
        }
        for (std::size_t l = 0, r = 0; l < left.size() && r < right.size();) {
            const u32 w = m_weights[l * right.size() + r], here = m_table[l * width + r];
            if (w != 0 && here == m_table[(l + 1) * width + r + 1] + w) {
                match(left[l++], right[r++]);
            } else if (here == m_table[(l + 1) * width + r]) {
                ++l;
            } else {
                ++r;
            }
        }
    }

    void alignSmall(Run left, Run right) {
        // The most pairs; of equally many, those that keep their numbers.
        alignTable(left, right, [&](std::size_t l, std::size_t r) -> u32 {
            return alike(left[l], right[r]) ? static_cast<u32>(kSmall) + (left[l] == right[r] ? 1 : 0) : 0;
        });
    }

    void alignBySimilarity(Run left, Run right) {
        std::vector<std::vector<u64>> a, b;
        std::vector<u64> keyA, keyB;
        for (const u32 i : left) {
            a.push_back(m_items.parts(Side::Left, i));
            keyA.push_back(m_items.signature(Side::Left, i, Likeness::Key));
        }
        for (const u32 i : right) {
            b.push_back(m_items.parts(Side::Right, i));
            keyB.push_back(m_items.signature(Side::Right, i, Likeness::Key));
        }
        alignTable(left, right, [&](std::size_t l, std::size_t r) -> u32 {
            if (!alike(left[l], right[r])) {
                return 0;
            }
            const u32 shared = similarity(a[l], b[r]);
            const bool apart = m_items.keysSeparate() && keyA[l] != 0 && keyB[r] != 0 && keyA[l] != keyB[r];
            return apart && shared < kMostlyAlike ? 0 : 100 + shared;
        });
    }

    // Elements left over on both sides: `repeated` also pairs content that occurs several times, the n-th with the
    // n-th; otherwise only what occurs once. Weaker likeness than content must also be similar.
    void findMoved(Likeness likeness, bool repeated) {
        std::vector<std::pair<u64, u32>> left, right;
        const auto collect = [&](Side side, const std::vector<u32>& partners, std::vector<std::pair<u64, u32>>& out) {
            for (u32 i = 0; i < partners.size(); ++i) {
                if (partners[i] == kNone && m_items.telling(side, i)) {
                    if (const u64 signature = m_items.signature(side, i, likeness)) {
                        out.emplace_back(signature, i);
                    }
                }
            }
            std::sort(out.begin(), out.end());
        };
        collect(Side::Left, m_result.rightOf, left);
        if (left.empty()) {
            return;
        }
        collect(Side::Right, m_result.leftOf, right);
        for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
            if (left[i].first != right[j].first) {
                left[i].first < right[j].first ? ++i : ++j;
                continue;
            }
            const u64 signature = left[i].first;
            const std::size_t startLeft = i, startRight = j;
            while (i < left.size() && left[i].first == signature) {
                ++i;
            }
            while (j < right.size() && right[j].first == signature) {
                ++j;
            }
            const std::size_t pairs = std::min(i - startLeft, j - startRight);
            if (!repeated && (i - startLeft != 1 || j - startRight != 1)) {
                continue;
            }
            for (std::size_t k = 0; k < pairs; ++k) {
                const u32 l = left[startLeft + k].second, r = right[startRight + k].second;
                if (likeness != Likeness::Content &&
                    similarity(m_items.parts(Side::Left, l), m_items.parts(Side::Right, r)) < kMostlyAlike) {
                    continue;
                }
                match(l, r);
                m_result.moved[l] = true;
            }
        }
    }

    const AlignItems& m_items;
    Alignment m_result;
    std::vector<u64> m_leftSignature, m_rightSignature;
    std::vector<u32> m_table, m_weights;
    std::int64_t m_budget = 0;
};

}  // namespace

Alignment align(const AlignItems& items) {
    return Aligner(items).run();
}

}  // namespace plumb::hl7::diff
