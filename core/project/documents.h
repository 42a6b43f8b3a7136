// Texts with a name that belong to a project: specs, waivers, queries, column sets, colour rules, layouts, endpoints
// (without their credentials), questions in SQL, mappings to come. A name is unique among its kind.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

// The kinds that are known; any other word is kept as well.
namespace document_kind {
inline constexpr std::string_view kSpec = "spec", kWaivers = "waivers", kQuery = "query", kColumns = "columns",
                                  kColours = "colours", kLayout = "layout", kEndpoint = "endpoint", kNames = "names",
                                  kSetting = "setting", kSql = "sql", kListener = "listener";
}

struct DocumentRow {
    std::int64_t id = 0;
    std::string kind, name;
    std::uint64_t bytes = 0;
    std::int64_t modifiedMs = 0;
};

/// Of one kind, or all with an empty one, by kind and name.
[[nodiscard]] Result<std::vector<DocumentRow>> documents(Connection& connection, std::string_view kind = {});
/// Nothing when there is none of this name.
[[nodiscard]] Result<std::optional<std::string>> readDocument(Connection& connection, std::string_view kind,
                                                              std::string_view name);
[[nodiscard]] Result<void> writeDocument(Connection& connection, std::string_view kind, std::string_view name,
                                         std::string_view content);
/// False: there was none of this name, or there is one of the other.
[[nodiscard]] Result<bool> renameDocument(Connection& connection, std::string_view kind, std::string_view name,
                                          std::string_view other);
/// False: there was none.
[[nodiscard]] Result<bool> removeDocument(Connection& connection, std::string_view kind, std::string_view name);

}  // namespace plumb::project
