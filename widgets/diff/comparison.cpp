#include "widgets/diff/comparison.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace plumb::desk {
namespace {

using u32 = std::uint32_t;
constexpr std::size_t kMostDifferences = 200'000;

DiffChange changeOf(hl7::DifferenceKind kind) {
    using Kind = hl7::DifferenceKind;
    switch (kind) {
    case Kind::Added:
        return DiffChange::Added;
    case Kind::Removed:
        return DiffChange::Removed;
    case Kind::Changed:
        return DiffChange::Changed;
    case Kind::Moved:
        return DiffChange::Moved;
    case Kind::PresenceChanged:
        return DiffChange::Presence;
    case Kind::Respelled:
    case Kind::Delimiters:
    case Kind::LineEnds:
        return DiffChange::Form;
    }
    return DiffChange::Changed;
}

/// The places that are left out on one side.
class IgnoredPlaces {
public:
    IgnoredPlaces(const hl7::MessageView& view, const std::vector<hl7::PathPattern>& patterns) {
        std::vector<hl7::Element> found;
        for (const hl7::PathPattern& pattern : patterns) {
            pattern.resolve(view, found);
            for (const hl7::Element& element : found) {
                m_places.push_back(element.path);
            }
        }
        std::sort(m_places.begin(), m_places.end());
    }
    [[nodiscard]] bool segment(u32 number) const {
        return std::binary_search(m_places.begin(), m_places.end(), hl7::FieldPath(number));
    }
    /// Something at, below or above this field.
    [[nodiscard]] bool touches(hl7::FieldPath field) const {
        if (segment(field.segment())) {
            return true;
        }
        const auto at = std::lower_bound(m_places.begin(), m_places.end(), field);
        return at != m_places.end() && field.contains(*at);
    }

private:
    std::vector<hl7::FieldPath> m_places;
};

}  // namespace

class ComparisonBuilder {
public:
    ComparisonBuilder(Comparison& out, const DiffHow& how)
        : m_out(out)
        , m_left(out.m_leftView)
        , m_right(out.m_rightView)
        , m_exact(how.exact)
        , m_leftIgnored(m_left, how.ignore)
        , m_rightIgnored(m_right, how.ignore) {
        hl7::DiffOptions options;
        options.absentEqualsEmpty = !how.exact;
        options.maxDifferences = kMostDifferences;
        options.ignore = how.ignore;
        m_diff = hl7::diffMessages(m_left, m_right, options);
        m_out.m_identical = m_out.m_left->bytes == m_out.m_right->bytes;
        m_out.m_cut = !m_diff.complete();
        m_out.m_ofForm = m_diff.formCount;
        m_out.m_differences = m_diff.meaningCount + (m_exact ? m_diff.formCount : 0);
        if (!how.ignore.empty()) {
            options.ignore.clear();
            options.maxDifferences = 0;
            const hl7::MessageDiff all = hl7::diffMessages(m_left, m_right, options);
            const std::uint64_t whole = all.meaningCount + (m_exact ? all.formCount : 0);
            m_out.m_ignored = whole > m_out.m_differences ? whole - m_out.m_differences : 0;
        }
    }

    void run() {
        sortDifferences();
        const u32 leftCount = m_left.segmentCount(), rightCount = m_right.segmentCount();
        u32 l = 1, r = 1;
        while (l <= leftCount || r <= rightCount) {
            const bool leftOut = l <= leftCount && m_leftIgnored.segment(l);
            const bool rightOut = r <= rightCount && m_rightIgnored.segment(r);
            if (leftOut || rightOut) {
                ignoredSegments(leftOut ? l++ : 0, rightOut ? r++ : 0);
            } else if (l <= leftCount && (m_removed.count(l) != 0 || m_movedLeft.count(l) != 0)) {
                if (m_removed.count(l) != 0) {
                    lone(l, 0);
                }
                ++l;
            } else if (r <= rightCount && m_added.count(r) != 0) {
                lone(0, r++);
            } else if (r <= rightCount && m_movedRight.count(r) != 0) {
                pair(m_movedRight[r], r, true);
                ++r;
            } else if (l <= leftCount && r <= rightCount) {
                pair(l++, r++, false);
            } else {
                // Only when the list of differences was cut: what is left has no partner.
                lone(l <= leftCount ? l++ : 0, r <= rightCount ? r++ : 0);
            }
        }
    }

private:
    static ByteRange rangeOf(const hl7::MessageView& view, u32 segment) {
        return segment == 0 ? ByteRange() : view.segments()[segment - 1].range();
    }

    [[nodiscard]] bool counts(const hl7::Difference& difference) const { return difference.meaning || m_exact; }

    void sortDifferences() {
        for (std::size_t i = 0; i < m_diff.differences.size(); ++i) {
            const hl7::Difference& d = m_diff.differences[i];
            const bool segments = d.left.level() <= hl7::Level::Segment && d.right.level() <= hl7::Level::Segment;
            if (d.kind == hl7::DifferenceKind::LineEnds) {
                if (counts(d)) {
                    m_out.m_rows.push_back(row(d));
                }
            } else if (segments && d.kind == hl7::DifferenceKind::Removed) {
                m_removed.emplace(d.left.segment(), i);
            } else if (segments && d.kind == hl7::DifferenceKind::Added) {
                m_added.emplace(d.right.segment(), i);
            } else if (segments && d.kind == hl7::DifferenceKind::Moved) {
                m_movedRight.emplace(d.right.segment(), d.left.segment());
                m_movedLeft.emplace(d.left.segment(), i);
            } else if (d.right.segment() != 0) {
                m_byRight[d.right.segment()].push_back(i);
            } else {
                m_byLeft[d.left.segment()].push_back(i);
            }
        }
    }

    static DiffRow row(const hl7::Difference& d) {
        DiffRow out;
        out.change = changeOf(d.kind);
        out.counted = true;
        out.left = d.left;
        out.right = d.right;
        out.leftRange = d.leftRange;
        out.rightRange = d.rightRange;
        out.leftPresence = d.leftPresence;
        out.rightPresence = d.rightPresence;
        return out;
    }

    DiffRow heading(u32 left, u32 right, DiffChange change) {
        DiffRow out;
        out.heading = true;
        out.change = change;
        out.left = hl7::FieldPath(left);
        out.right = hl7::FieldPath(right);
        out.leftRange = rangeOf(m_left, left);
        out.rightRange = rangeOf(m_right, right);
        out.leftPresence = left == 0 ? hl7::Presence::Absent : hl7::Presence::Value;
        out.rightPresence = right == 0 ? hl7::Presence::Absent : hl7::Presence::Value;
        return out;
    }

    void lone(u32 left, u32 right) {
        DiffRow out = heading(left, right, left == 0 ? DiffChange::Added : DiffChange::Removed);
        out.counted = out.touched = true;
        ++m_out.m_segmentsTouched;
        m_out.m_rows.push_back(out);
    }

    void ignoredSegments(u32 left, u32 right) {
        const bool same =
            left != 0 && right != 0 && m_left.text(rangeOf(m_left, left)) == m_right.text(rangeOf(m_right, right));
        m_out.m_rows.push_back(heading(left, right, same ? DiffChange::Same : DiffChange::Ignored));
    }

    void pair(u32 left, u32 right, bool moved) {
        const std::size_t at = m_out.m_rows.size();
        m_out.m_rows.push_back(heading(left, right, moved ? DiffChange::Moved : DiffChange::Same));
        std::vector<std::size_t> below = m_byRight[right];
        if (const auto more = m_byLeft.find(left); more != m_byLeft.end()) {
            below.insert(below.end(), more->second.begin(), more->second.end());
            std::sort(below.begin(), below.end());
        }
        bool touched = moved;
        std::vector<std::pair<u32, std::size_t>> byField;
        for (const std::size_t i : below) {
            const hl7::Difference& d = m_diff.differences[i];
            const u32 field = std::max(d.left.field(), d.right.field());
            if (field == 0 && counts(d)) {  // the ids differ in case
                m_out.m_rows[at].change = DiffChange::Changed;
                touched = true;
            } else if (counts(d)) {
                byField.emplace_back(field, i);
                touched = true;
            }
        }
        m_out.m_rows[at].counted = m_out.m_rows[at].change != DiffChange::Same;
        m_out.m_rows[at].touched = touched;
        m_out.m_segmentsTouched += touched ? 1 : 0;
        if (!touched && m_left.text(rangeOf(m_left, left)) == m_right.text(rangeOf(m_right, right))) {
            return;
        }
        fields(left, right, byField);
    }

    void fields(u32 left, u32 right, const std::vector<std::pair<u32, std::size_t>>& byField) {
        m_left.children(hl7::FieldPath(left), m_leftFields);
        m_right.children(hl7::FieldPath(right), m_rightFields);
        const auto most = static_cast<u32>(std::max(m_leftFields.size(), m_rightFields.size()));
        auto next = byField.begin();
        const auto place = [](const std::vector<hl7::Element>& all, u32 segment, u32 field) {
            return field <= all.size() ? all[field - 1] : hl7::Element{hl7::FieldPath(segment, field), {}, {}};
        };
        for (u32 field = 1; field <= most || next != byField.end(); ++field) {
            bool told = false;
            for (; next != byField.end() && next->first <= field; ++next) {
                DiffRow out = row(m_diff.differences[next->second]);
                m_out.m_rows.push_back(out);
                told = true;
            }
            if (told || field > most) {
                continue;
            }
            const hl7::Element a = place(m_leftFields, left, field), b = place(m_rightFields, right, field);
            if (a.range.empty() && b.range.empty()) {
                continue;
            }
            DiffRow out;
            out.left = hl7::FieldPath(left, field);
            out.right = hl7::FieldPath(right, field);
            out.leftRange = a.range;
            out.rightRange = b.range;
            out.leftPresence = a.presence;
            out.rightPresence = b.presence;
            if (m_left.text(a.range) != m_right.text(b.range)) {
                const bool ignored = m_leftIgnored.touches(out.left) || m_rightIgnored.touches(out.right);
                out.change = ignored ? DiffChange::Ignored : DiffChange::Form;
            }
            m_out.m_rows.push_back(out);
        }
    }

    Comparison& m_out;
    const hl7::MessageView& m_left;
    const hl7::MessageView& m_right;
    const bool m_exact;
    const IgnoredPlaces m_leftIgnored, m_rightIgnored;
    hl7::MessageDiff m_diff;
    std::unordered_map<u32, std::size_t> m_removed, m_added, m_movedLeft;
    std::unordered_map<u32, u32> m_movedRight;  ///< to the segment on the left
    std::unordered_map<u32, std::vector<std::size_t>> m_byRight, m_byLeft;
    std::vector<hl7::Element> m_leftFields, m_rightFields;
};

Comparison::Comparison(std::shared_ptr<const DiffSide> left, std::shared_ptr<const DiffSide> right, const DiffHow& how)
    : m_left(std::move(left))
    , m_right(std::move(right)) {
    m_leftView.assign(asBytes(m_left->bytes));
    m_rightView.assign(asBytes(m_right->bytes));
    ComparisonBuilder(*this, how).run();
}

}  // namespace plumb::desk
