// A row of a snapshot: its values one behind the other, as SQL writes them down. They are read by this reader and
// bound, never run as SQL, since a file of others may hold anything.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

struct SnapshotValue {
    enum class Kind : std::uint8_t { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    std::int64_t integer = 0;
    double real = 0;
    std::string bytes;  ///< of a text or a blob
};

/// The expression that writes these columns down; every value comes back as it was.
[[nodiscard]] std::string writtenAs(const std::vector<std::string>& columns);
/// Nothing: these are no values.
[[nodiscard]] std::optional<std::vector<SnapshotValue>> readValues(std::string_view written);
/// `value` lives until the statement ran.
void bindValue(Statement& statement, int place, const SnapshotValue& value);

}  // namespace plumb::project
