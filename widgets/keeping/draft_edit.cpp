#include "widgets/keeping/draft_edit.h"

#include <algorithm>

namespace plumb::desk {

hl7::ByteEdit editBetween(const std::string& before, std::string_view now) {
    const std::size_t most = std::min(before.size(), now.size());
    const auto front = static_cast<std::size_t>(
        std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(most), now.begin()).first -
        before.begin());
    std::size_t back = 0;
    while (back < most - front && before[before.size() - 1 - back] == now[now.size() - 1 - back]) {
        ++back;
    }
    hl7::ByteEdit edit;
    edit.offset = front;
    edit.removed = before.substr(front, before.size() - back - front);
    edit.inserted = std::string(now.substr(front, now.size() - back - front));
    return edit;
}

}  // namespace plumb::desk
