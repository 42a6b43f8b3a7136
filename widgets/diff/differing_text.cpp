#include "widgets/diff/differing_text.h"

#include <algorithm>
#include <vector>

namespace plumb::desk {
namespace {

constexpr int kLongest = 300;
/// A common run this short between two differences is chance, and is marked with them.
constexpr int kChance = 2;

void add(TextRanges& ranges, int begin, int length) {
    if (length == 0) {
        return;
    }
    if (!ranges.isEmpty()) {
        auto& last = ranges.last();
        if (begin - (last.first + last.second) < kChance) {
            last.second = begin + length - last.first;
            return;
        }
    }
    ranges.append({begin, length});
}

/// The longest common subsequence of two short texts; what is not in it differs.
void compareCharacters(QStringView a, QStringView b, int offset, DifferingText& out) {
    const int m = static_cast<int>(a.size()), n = static_cast<int>(b.size());
    const std::size_t width = static_cast<std::size_t>(n) + 1;
    std::vector<quint16> table((static_cast<std::size_t>(m) + 1) * width);
    const auto cell = [&](int i, int j) -> quint16& {
        return table[static_cast<std::size_t>(i) * width + static_cast<std::size_t>(j)];
    };
    for (int i = m - 1; i >= 0; --i) {
        for (int j = n - 1; j >= 0; --j) {
            cell(i, j) =
                a[i] == b[j] ? static_cast<quint16>(cell(i + 1, j + 1) + 1) : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    for (int i = 0, j = 0; i < m || j < n;) {
        if (i < m && j < n && a[i] == b[j]) {
            ++i;
            ++j;
        } else if (j >= n || (i < m && cell(i + 1, j) >= cell(i, j + 1))) {
            add(out.left, offset + i++, 1);
        } else {
            add(out.right, offset + j++, 1);
        }
    }
}

}  // namespace

DifferingText differingText(const QString& left, const QString& right) {
    DifferingText out;
    const int shorter = static_cast<int>(std::min(left.size(), right.size()));
    int head = 0;
    while (head < shorter && left[head] == right[head]) {
        ++head;
    }
    int tail = 0;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail]) {
        ++tail;
    }
    const QStringView a = QStringView(left).mid(head, left.size() - head - tail);
    const QStringView b = QStringView(right).mid(head, right.size() - head - tail);
    if (!a.isEmpty() && !b.isEmpty() && a.size() <= kLongest && b.size() <= kLongest) {
        compareCharacters(a, b, head, out);
    } else {
        add(out.left, head, static_cast<int>(a.size()));
        add(out.right, head, static_cast<int>(b.size()));
    }
    return out;
}

}  // namespace plumb::desk
