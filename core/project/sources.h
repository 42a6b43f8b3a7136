// The sources of a project: what was opened in place, what was taken in, what was pasted or made here.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

enum class SourceKind : std::uint8_t {
    File,     ///< stays where it is; the project knows its path and its fingerprint
    Stored,   ///< its bytes are in the project
    Scratch,  ///< as Stored; it never had a file
};

struct SourceRow {
    std::int64_t id = 0;
    SourceKind kind = SourceKind::File;
    std::string title;
    std::string path;     ///< where it is, or came from; empty: nowhere
    std::string options;  ///< how it is read: a JSON object
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0;
    std::string sha256;  ///< of a file, when it was asked for; else empty
    std::uint64_t messages = 0;
    std::int64_t addedMs = 0;
    bool removed = false;  ///< out of the project's list; snapshots still have it
};

/// One stream of bytes of a source: a file has one, a folder or an archive several.
struct PartRow {
    std::int64_t id = 0, source = 0;
    std::string name;
    std::uint64_t bytes = 0;
    std::uint64_t first = 0;  ///< number of its first message in the source
    std::uint64_t messages = 0;
    std::string notes;  ///< what was assumed when it was read: lines
};

[[nodiscard]] std::string_view nameOf(SourceKind kind);

/// Those that are whole and not removed, oldest first; with `removed` all.
[[nodiscard]] Result<std::vector<SourceRow>> sourceRows(Connection& connection, bool removed = false);
[[nodiscard]] Result<std::optional<SourceRow>> sourceRow(Connection& connection, std::int64_t id);
[[nodiscard]] Result<std::vector<PartRow>> partRows(Connection& connection, std::int64_t source);

/// Adds a file in place (or finds the one that is there already by its path and options). `row.id` is not looked at.
[[nodiscard]] Result<std::int64_t> addFile(Connection& connection, const SourceRow& row);
/// Takes it out of the list; what it holds stays until compacting, and as long as a snapshot has it.
[[nodiscard]] Result<void> removeSource(Connection& connection, std::int64_t id, bool removed = true);

}  // namespace plumb::project
