// What a project file holds, as SQL, in numbered steps: a new file takes all of them, an older one those it lacks. The
// schema is told in words in the manual (schema page).
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

class Connection;

/// "Plmb": tells a project from any other SQLite file.
inline constexpr std::int64_t kApplicationId = 0x506c6d62;

struct Migration {
    std::int64_t version;
    std::string_view since;  ///< the first Plumbline that knows it
    std::string_view sql;
};

[[nodiscard]] const std::vector<Migration>& migrations();
[[nodiscard]] std::int64_t newestSchema();

/// Brings the file from what it has to `version`, in one transaction, and does `also` in it.
[[nodiscard]] Result<void> migrate(Connection& connection, std::int64_t version,
                                   const std::function<Result<void>(Connection&)>& also = {});

/// Holds the file's schema against that of its version: what is missing, was changed, or acts by itself (a trigger, a
/// view or a virtual table of others) is an error. Tables and indexes of others that only hold rows are left alone.
[[nodiscard]] Result<void> checkSchema(Connection& connection, std::int64_t version);

// Ids of messages: a source's number and the message's number in it, from 0.
inline constexpr int kNumberBits = 40;
[[nodiscard]] constexpr std::int64_t messageId(std::int64_t source, std::uint64_t number) {
    return (source << kNumberBits) | static_cast<std::int64_t>(number);
}

}  // namespace plumb::project
