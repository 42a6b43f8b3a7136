#include "project/repair.h"

#include "base/file.h"
#include "base/replace_file.h"
#include "project/audit.h"
#include "project/copy.h"
#include "project/mend.h"
#include "project/repair_source.h"
#include "project/schema.h"

#include <fmt/format.h>

#include <optional>

namespace plumb::project {
namespace {

Result<Connection> openToRead(const std::string& path, const FileKey* key) {
    const Result<Project::Kind> kind = Project::kindOf(path);
    if (!kind) {
        return fail(kind.error());
    }
    if (*kind == Project::Kind::Missing) {
        return fail(MessageId::FileNotFound, {path});
    }
    if (*kind == Project::Kind::Plain && key) {
        return fail(MessageId::ProjectNotEncrypted, {path});
    }
    if (*kind == Project::Kind::MaybeEncrypted && !key) {
        return fail(MessageId::ProjectNeedsKey, {path});
    }
    // What looks like none of ours may be damaged at its head or its end.
    Result<Connection> connection = Connection::open(path, Connection::Access::Read, key);
    if (!connection && connection.error().id() != MessageId::ProjectKey) {
        Result<Connection> still = Connection::open(path, Connection::Access::Immutable, key);
        return still ? std::move(still) : std::move(connection);
    }
    return connection;
}

// The version whose tables it has. Its head may be damaged, so it is a project when most of its tables are there.
Result<std::int64_t> schemaOf(Connection& connection) {
    const Result<std::int64_t> tables = connection.number(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'create virtual%' AND name IN "
        "('meta', 'source', 'part', 'block', 'piece', 'message', 'term', 'audit', 'document', 'edit')");
    if (!tables) {
        return tables;
    }
    const Result<std::int64_t> application = connection.number("PRAGMA application_id");
    const Result<std::int64_t> version = connection.number("PRAGMA user_version");
    constexpr std::int64_t kMost = 7;
    if (*tables < kMost && !(application && *application == kApplicationId && *tables > 0)) {
        return fail(MessageId::ProjectForeign, {connection.path()});
    }
    if (version && *version >= 1 && *version <= newestSchema()) {
        return version;
    }
    if (version && *version > newestSchema() && !checkSchema(connection, newestSchema())) {
        return fail(MessageId::ProjectNewer,
                    {connection.path(), std::to_string(*version), std::to_string(newestSchema()), "?"});
    }
    return newestSchema();
}

Result<void> salvage(const std::string& from, const FileKey* key, const std::string& to, Repair& outcome,
                     const CancelToken& cancel) {
    Result<Connection> damaged = openToRead(from, key);
    if (!damaged) {
        return fail(std::move(damaged.error()));
    }
    const Result<std::int64_t> schema = schemaOf(*damaged);
    if (!schema) {
        return fail(schema.error());
    }
    CopyOptions options;
    options.salvage = true;
    options.schema = *schema;
    options.cancel = cancel;
    Result<CopyOutcome> copied = copyRows(*damaged, to, key, options);
    if (!copied) {
        return fail(std::move(copied.error()));
    }
    outcome.rows = copied->rows;
    for (const std::string& table : copied->lost) {
        outcome.lost.push_back({MessageId::VerifySqlite, {fmt::format("some rows of {} cannot be read", table)}});
    }
    return {};
}

Result<void> prepare(const std::string& to, const FileKey* key, Repair& outcome, std::vector<std::int64_t>& damaged,
                     const CancelToken& cancel) {
    Result<Connection> copy = Connection::open(to, Connection::Access::Write, key);
    if (!copy) {
        return fail(std::move(copy.error()));
    }
    Result<void> done = migrate(*copy, newestSchema());
    return done ? mend(*copy, outcome, damaged, cancel) : done;
}

Result<void> finish(Project& project, const Who& who, Repair& outcome) {
    return project.write([&](Connection& store) -> Result<void> {
        Result<void> done = store.run("DELETE FROM block WHERE id NOT IN (SELECT block FROM piece)");
        const Result<std::int64_t> messages = store.number("SELECT count(*) FROM message");
        if (!done || !messages) {
            return done ? fail(messages.error()) : done;
        }
        outcome.messages = static_cast<std::uint64_t>(*messages);
        return appendAudit(store, who, audited::kRepaired,
                           fmt::format(R"({{"lost":{},"blocks-lost":{},"messages-lost":{}}})", outcome.lost.size(),
                                       outcome.lostBlocks, outcome.lostMessages));
    });
}

Result<void> repairSources(const std::string& to, const FileKey* key, const Who& who,
                           const std::vector<std::int64_t>& damaged, Repair& outcome, const CancelToken& cancel) {
    OpenOptions options;
    options.key = key;
    options.who = who;
    options.audit = false;
    Result<std::shared_ptr<Project>> project = Project::open(to, options);
    if (!project) {
        return fail(std::move(project.error()));
    }
    if (!(*project)->writable()) {
        return fail(MessageId::ProjectReadOnly, {to});
    }
    for (const std::int64_t id : damaged) {
        Result<std::optional<SourceRow>> row = std::optional<SourceRow>();
        {
            Result<Project::Reader> reader = (*project)->reader();
            row = reader ? sourceRow(**reader, id) : fail(std::move(reader.error()));
        }
        if (!row) {
            return fail(std::move(row.error()));
        }
        if (*row) {
            if (Result<void> done = SourceRepair(*project, std::move(**row), outcome, cancel).run(); !done) {
                return done;
            }
        }
    }
    return finish(**project, who, outcome);
}

}  // namespace

Result<Repair> repairProject(const std::string& from, const FileKey* key, const std::string& to, const Who& who,
                             const CancelToken& cancel) {
    if (RandomAccessFile::stampOf(to)) {
        return fail(MessageId::FileExists, {to});
    }
    Repair outcome;
    std::vector<std::int64_t> damaged;
    Result<void> done = salvage(from, key, to, outcome, cancel);
    if (done) {
        done = prepare(to, key, outcome, damaged, cancel);
    }
    if (done) {
        done = repairSources(to, key, who, damaged, outcome, cancel);
    }
    if (!done) {
        for (const char* const beside : {"", "-wal", "-shm", "-journal", "-lock"}) {
            static_cast<void>(removeFile(to + beside));
        }
        return fail(std::move(done.error()));
    }
    return outcome;
}

}  // namespace plumb::project
