// Wire rows in a project: every byte and event of its runs, with its time, encrypted with the rest. They are no part of
// snapshots. When they come to more than a limit, the oldest go.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "replay/wire_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::project {

/// A replay::WireRow that owns its bytes.
struct KeptWireRow {
    std::int64_t id = 0;  ///< in the order in which they came; 0: not kept yet
    std::int64_t run = 0;
    std::int64_t microseconds = 0;
    replay::ConnectionNumber connection = 0;
    replay::WireKind kind = replay::WireKind::Note;
    replay::WireDirection direction = replay::WireDirection::None;
    std::optional<std::uint64_t> message;
    std::string peer;
    std::string code, text;  ///< of the note: its code, and it in words
    std::string bytes;

    [[nodiscard]] static KeptWireRow of(const replay::WireRow& row, std::int64_t run);
};

struct WireQuery {
    std::optional<std::uint64_t> message;
    std::optional<replay::ConnectionNumber> connection;
    std::optional<replay::WireDirection> direction;
};

inline constexpr std::uint64_t kUsualWireLimit = std::uint64_t{1} << 30;

/// Adds them, and takes away the oldest of the project where there are too many.
[[nodiscard]] Result<void> appendWire(Connection& store, const std::vector<KeptWireRow>& rows);
/// Those behind row `after` (0: from the first), at most `limit`. Without `withBytes`, `bytes` stay empty.
[[nodiscard]] Result<std::vector<KeptWireRow>> wireRows(Connection& connection, std::int64_t run, std::int64_t after,
                                                        std::uint64_t limit, const WireQuery& query = {},
                                                        bool withBytes = true);
[[nodiscard]] Result<std::uint64_t> countWire(Connection& connection, std::int64_t run, const WireQuery& query = {});

/// How many bytes wire rows may come to in this project.
[[nodiscard]] Result<std::uint64_t> wireLimit(Connection& connection);
[[nodiscard]] Result<void> setWireLimit(Connection& store, std::uint64_t bytes);

}  // namespace plumb::project
