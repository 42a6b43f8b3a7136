#include "hl7/leaf_compare.h"

#include "hl7/alignment.h"

#include <algorithm>

namespace plumb::hl7::diff {
namespace {

Level below(Level level) {
    return static_cast<Level>(static_cast<unsigned>(level) + 1);
}

bool isNull(Leaves leaves, const MessageView& message) {
    return leaves.size() == 1 && presenceOf(message.bytes(leaves[0].range())) == Presence::Null;
}

/// The repetitions of two fields, for align().
class RepetitionItems : public AlignItems {
public:
    RepetitionItems(std::vector<Leaves> left, std::vector<Leaves> right, LeafHasher& leftHasher,
                    LeafHasher& rightHasher)
        : m_parts{std::move(left), std::move(right)}
        , m_hashers{&leftHasher, &rightHasher} {
        for (const Side side : {Side::Left, Side::Right}) {
            for (const Leaves leaves : m_parts[index(side)]) {
                m_content[index(side)].push_back(m_hashers[index(side)]->hash(leaves, Level::Repetition));
            }
        }
    }

    [[nodiscard]] std::uint32_t count(Side side) const override {
        return static_cast<std::uint32_t>(m_parts[index(side)].size());
    }
    [[nodiscard]] std::uint64_t signature(Side side, std::uint32_t i, Likeness likeness) const override {
        switch (likeness) {
        case Likeness::Content:
            return m_content[index(side)][i];
        case Likeness::Key:
            return key(side, i);
        case Likeness::Kind:
            return 1;
        default:
            return 0;
        }
    }
    [[nodiscard]] bool telling(Side side, std::uint32_t i) const override { return !isBlank(m_parts[index(side)][i]); }
    [[nodiscard]] std::vector<std::uint64_t> parts(Side side, std::uint32_t i) const override {
        std::vector<std::uint64_t> out;
        for (const Leaf& leaf : m_parts[index(side)][i]) {
            if (leaf.length != 0) {
                out.push_back(m_hashers[index(side)]->hash({&leaf, 1}, Level::Repetition));
            }
        }
        std::sort(out.begin(), out.end());
        return out;
    }
    [[nodiscard]] bool keysSeparate() const override { return false; }

private:
    static std::size_t index(Side side) { return static_cast<std::size_t>(side); }

    /// Its first component, where there are others.
    [[nodiscard]] std::uint64_t key(Side side, std::uint32_t i) const {
        const Leaves leaves = m_parts[index(side)][i];
        const auto end =
            std::find_if(leaves.begin(), leaves.end(), [](const Leaf& l) { return l.number(Level::Component) != 1; });
        const Leaves first = leaves.first(static_cast<std::size_t>(end - leaves.begin()));
        return end == leaves.end() || isBlank(first) ? 0 : m_hashers[index(side)]->hash(first, Level::Repetition);
    }

    std::vector<Leaves> m_parts[2];
    LeafHasher* m_hashers[2];
    std::vector<std::uint64_t> m_content[2];
};

}  // namespace

void DifferenceSink::put(const Difference& difference) {
    ++(difference.meaning ? m_result.meaningCount : m_result.formCount);
    if (m_result.differences.size() < m_max) {
        m_result.differences.push_back(difference);
    }
}

ByteRange LeafCompare::Part::range() const {
    if (leaves.empty()) {
        return {place, 0};
    }
    return {leaves.front().begin, leaves.back().range().end() - leaves.front().begin};
}

Presence LeafCompare::Part::presence() const {
    if (leaves.empty()) {
        return Presence::Absent;
    }
    return isBlank(leaves) ? Presence::Empty : presenceOf(message->bytes(range()));
}

void LeafCompare::segments(std::uint32_t left, Leaves leftLeaves, std::uint32_t right, Leaves rightLeaves) {
    const Part a{&m_left, FieldPath(left), leftLeaves, m_left.segments()[left - 1].range().end()};
    const Part b{&m_right, FieldPath(right), rightLeaves, m_right.segments()[right - 1].range().end()};
    children(a, b, Level::Field);
}

LeafCompare::Parts LeafCompare::split(const Part& part, Level level) {
    Parts out;
    for (std::size_t begin = 0; begin < part.leaves.size();) {
        const std::uint32_t number = part.leaves[begin].number(level);
        std::size_t end = begin + 1;
        while (end < part.leaves.size() && part.leaves[end].number(level) == number) {
            ++end;
        }
        out.push_back({part.message, part.path.child(number), part.leaves.subspan(begin, end - begin), 0});
        begin = end;
    }
    return out;
}

void LeafCompare::put(DifferenceKind kind, bool meaning, const Part& left, const Part& right) {
    m_sink.put({kind, meaning, left.path, right.path, left.range(), right.range(), left.presence(), right.presence()});
}

// Two elements that are both there.
void LeafCompare::element(const Part& left, const Part& right) {
    if (left.leaves.size() == 1 && right.leaves.size() == 1) {
        leaf(left, right);
        return;
    }
    if (!anyIgnored(left.leaves) && !anyIgnored(right.leaves)) {
        // One whole against another where one side has nothing, or a null that stands for the whole of it.
        const bool leftEmpty = left.leaves.size() == 1 && left.leaves[0].length == 0;
        const bool rightEmpty = right.leaves.size() == 1 && right.leaves[0].length == 0;
        if ((leftEmpty && !isBlank(right.leaves)) || (rightEmpty && !isBlank(left.leaves))) {
            onlyOne(left, right, true);
            return;
        }
        if ((isNull(left.leaves, m_left) && !isNull(right.leaves.first(1), m_right)) ||
            (isNull(right.leaves, m_right) && !isNull(left.leaves.first(1), m_left))) {
            put(DifferenceKind::PresenceChanged, true, left, right);
            return;
        }
    }
    children(left, right, below(left.path.level()));
}

void LeafCompare::children(const Part& left, const Part& right, Level level) {
    if (level == Level::Repetition && m_options.alignRepetitions) {
        repetitions(left, right);
    } else {
        byNumber(left, right, level);
    }
}

void LeafCompare::byNumber(const Part& left, const Part& right, Level level) {
    const Parts a = split(left, level), b = split(right, level);
    for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
        const std::uint32_t l = i < a.size() ? a[i].leaves[0].number(level) : UINT32_MAX;
        const std::uint32_t r = j < b.size() ? b[j].leaves[0].number(level) : UINT32_MAX;
        if (l == r) {
            element(a[i++], b[j++]);
            continue;
        }
        const bool fromLeft = l < r;
        const Part& there = fromLeft ? a[i++] : b[j++];
        const Part& other = fromLeft ? right : left;
        const Part missing{other.message,
                           other.path.child(std::min(l, r)),
                           {},
                           other.leaves.empty() ? other.place : other.range().end()};
        fromLeft ? onlyOne(there, missing, true) : onlyOne(missing, there, true);
    }
}

void LeafCompare::repetitions(const Part& left, const Part& right) {
    const Parts a = split(left, Level::Repetition), b = split(right, Level::Repetition);
    if (a.size() <= 1 && b.size() <= 1) {
        byNumber(left, right, Level::Repetition);
        return;
    }
    std::vector<Leaves> leftLeaves, rightLeaves;
    for (const Part& part : a) {
        leftLeaves.push_back(part.leaves);
    }
    for (const Part& part : b) {
        rightLeaves.push_back(part.leaves);
    }
    const Alignment alignment = align(RepetitionItems(leftLeaves, rightLeaves, m_leftHasher, m_rightHasher));
    const auto lastValue = [](const Parts& parts) {
        std::size_t n = parts.size();
        while (n > 0 && isBlank(parts[n - 1].leaves)) {
            --n;
        }
        return n;
    };
    const std::size_t leftValues = lastValue(a), rightValues = lastValue(b);
    const Part noLeft{&m_left, {}, {}, left.range().end()}, noRight{&m_right, {}, {}, right.range().end()};
    for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
        if (i < a.size() && (alignment.rightOf[i] == Alignment::kNone || alignment.moved[i])) {
            if (!alignment.moved[i]) {
                onlyOne(a[i], noRight, i >= leftValues);
            }
            ++i;
        } else if (j < b.size() && alignment.leftOf[j] == Alignment::kNone) {
            onlyOne(noLeft, b[j], j >= rightValues);
            ++j;
        } else {
            const std::uint32_t partner = alignment.leftOf[j];
            if (alignment.moved[partner]) {
                put(DifferenceKind::Moved, true, a[partner], b[j]);
            } else {
                ++i;
            }
            element(a[partner], b[j++]);
        }
    }
}

// An element that holds something on one side at most. `trailing`: when it is blank, that says nothing about what
// follows it.
void LeafCompare::onlyOne(const Part& left, const Part& right, bool trailing) {
    const bool leftBlank = isBlank(left.leaves), rightBlank = isBlank(right.leaves);
    if (std::all_of(left.leaves.begin(), left.leaves.end(), [](const Leaf& l) { return l.ignored; }) &&
        std::all_of(right.leaves.begin(), right.leaves.end(), [](const Leaf& l) { return l.ignored; })) {
        return;
    }
    if (!trailing && leftBlank && rightBlank) {
        put(left.leaves.empty() ? DifferenceKind::Added : DifferenceKind::Removed, true, left, right);
        return;
    }
    if (leftBlank && rightBlank) {
        put(DifferenceKind::PresenceChanged, !m_options.absentEqualsEmpty, left, right);
        return;
    }
    const Part& there = leftBlank ? right : left;
    const Level level = there.path.level();
    if (anyIgnored(there.leaves) && level < Level::Subcomponent) {
        // Part of it is left out: tell the rest piece by piece.
        for (const Part& part : split(there, below(level))) {
            const Part& other = leftBlank ? left : right;
            const Part missing{other.message,
                               other.path.segment() == 0 ? FieldPath()
                                                         : other.path.child(part.leaves[0].number(below(level))),
                               {},
                               other.range().end()};
            leftBlank ? onlyOne(missing, part, true) : onlyOne(part, missing, true);
        }
        return;
    }
    if (isNull(there.leaves, *there.message)) {
        put(DifferenceKind::PresenceChanged, true, left, right);
        return;
    }
    put(leftBlank ? DifferenceKind::Added : DifferenceKind::Removed, true, left, right);
}

void LeafCompare::leaf(const Part& left, const Part& right) {
    const Leaf &a = left.leaves[0], &b = right.leaves[0];
    if (a.ignored || b.ignored) {
        return;
    }
    const std::string_view leftText = m_left.text(a.range()), rightText = m_right.text(b.range());
    const bool same = sameMeaning(m_left, a.range(), m_right, b.range());
    if (same) {
        if (leftText != rightText) {
            put(DifferenceKind::Respelled, false, left, right);
        }
        return;
    }
    const Presence from = presenceOf(asBytes(leftText)), to = presenceOf(asBytes(rightText));
    if (from == Presence::Null || to == Presence::Null) {
        put(DifferenceKind::PresenceChanged, true, left, right);
    } else if (from == Presence::Empty || to == Presence::Empty) {
        put(from == Presence::Empty ? DifferenceKind::Added : DifferenceKind::Removed, true, left, right);
    } else {
        put(DifferenceKind::Changed, true, left, right);
    }
}

}  // namespace plumb::hl7::diff
