// The rows of grouped messages: each group one row, the messages of those that are open below it. From a row to what
// stands there in O(log groups); opening a group costs nothing a message.
#pragma once

#include "widgets/models/message_groups.h"

#include <cstdint>
#include <memory>
#include <unordered_set>
#include <vector>

namespace plumb::desk {

class GroupRows {
public:
    /// `open`: keys of the groups whose messages are shown.
    GroupRows(std::shared_ptr<const MessageGroups> groups, bool byCount, std::unordered_set<std::uint64_t> open);

    [[nodiscard]] const MessageGroups& groups() const { return *m_groups; }
    [[nodiscard]] const std::unordered_set<std::uint64_t>& open() const { return m_open; }
    [[nodiscard]] int rowCount() const;

    struct Place {
        std::uint32_t group = 0;   ///< index in MessageGroups::groups
        std::int64_t member = -1;  ///< of the group; -1: the row of the group itself
    };
    [[nodiscard]] Place at(int row) const;
    [[nodiscard]] std::uint32_t numberAt(Place place) const;
    [[nodiscard]] bool isOpen(std::uint32_t group) const { return m_open.count(m_groups->groups[group].key) != 0; }
    [[nodiscard]] int rowOfGroup(std::uint32_t group) const;
    /// The row of a message; -1 when it is in none of the open groups.
    [[nodiscard]] int rowOf(std::uint64_t number) const;
    /// The group of a message, looked for among all; -1: none.
    [[nodiscard]] std::int64_t groupOf(std::uint64_t number) const;

    void setOpen(std::uint32_t group, bool open);
    void setAllOpen(bool open);

private:
    void layOut();
    [[nodiscard]] std::int64_t memberOf(const MessageGroup& group, std::uint64_t number) const;

    std::shared_ptr<const MessageGroups> m_groups;
    std::vector<std::uint32_t> m_order;    ///< groups as they are shown
    std::vector<std::uint32_t> m_starts;   ///< the row of each, in that order
    std::vector<std::uint32_t> m_placeOf;  ///< where a group stands in the order
    std::unordered_set<std::uint64_t> m_open;
    std::uint64_t m_rows = 0;
};

}  // namespace plumb::desk
