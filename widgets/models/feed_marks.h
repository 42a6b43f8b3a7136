// Messages of a feed that the user flagged or pinned, by number.
#pragma once

#include <QObject>

#include <cstdint>
#include <vector>

namespace plumb::desk {

class FeedMarks final : public QObject {
    Q_OBJECT

public:
    using Numbers = std::vector<std::uint32_t>;
    using QObject::QObject;

    [[nodiscard]] bool empty() const { return m_flagged.empty() && m_pinned.empty(); }
    /// Ascending.
    [[nodiscard]] const Numbers& flagged() const { return m_flagged; }
    /// In the order in which they were pinned.
    [[nodiscard]] const Numbers& pinned() const { return m_pinned; }
    [[nodiscard]] bool isFlagged(std::uint64_t number) const;
    [[nodiscard]] bool isPinned(std::uint64_t number) const;

    /// `numbers` ascending.
    void setFlagged(const Numbers& numbers, bool flagged);
    void setPinned(const Numbers& numbers, bool pinned);
    /// What was kept, beside what is there.
    void add(Numbers flagged, const Numbers& pinned);

    /// The nearest flagged message behind (before) a number; none: the first (last); -1: there are none.
    [[nodiscard]] std::int64_t flaggedAfter(std::int64_t number) const;
    [[nodiscard]] std::int64_t flaggedBefore(std::int64_t number) const;

signals:
    void changed();

private:
    Numbers m_flagged, m_pinned;
};

}  // namespace plumb::desk
