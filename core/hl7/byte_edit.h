// The only way a message changes. An edit knows the bytes it takes out, so it can be checked before it is applied and
// inverted after; applying one makes the next revision.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string>

namespace plumb::hl7 {

struct ByteEdit {
    std::uint64_t offset = 0;
    std::string removed;
    std::string inserted;

    [[nodiscard]] ByteEdit inverse() const { return {offset, inserted, removed}; }
    [[nodiscard]] bool empty() const { return removed.empty() && inserted.empty(); }
    friend bool operator==(const ByteEdit&, const ByteEdit&) = default;
};

}  // namespace plumb::hl7
