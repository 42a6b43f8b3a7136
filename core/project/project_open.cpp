#include "project/project.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/file_lock.h"
#include "base/replace_file.h"
#include "base/volume.h"
#include "project/audit.h"
#include "project/copy.h"
#include "project/open_here.h"
#include "project/replay_runs.h"
#include "project/schema.h"
#include "project/store_thread.h"

#include <fmt/format.h>

#include <array>
#include <cstring>

namespace plumb::project {
namespace {

constexpr std::string_view kPlainHead{"SQLite format 3\0", 16};

std::string lockPath(const std::string& path) {
    return path + "-lock";
}

// user, machine and moment, each on a line of its own
std::string holderText(const Who& who) {
    return fmt::format("{}\n{}\n{}\n", who.user, who.machine, wallMilliseconds());
}

std::string line(const std::string& text, int number) {
    std::size_t at = 0;
    for (; number > 0 && at != std::string::npos; --number) {
        at = text.find('\n', at);
        at = at == std::string::npos ? at : at + 1;
    }
    return at == std::string::npos ? "?" : text.substr(at, text.find('\n', at) - at);
}

// A moment as UTC in ISO form, by SQLite's own calendar.
std::string momentOf(const std::string& milliseconds) {
    Result<Connection> memory = Connection::open(":memory:", Connection::Access::Write, nullptr);
    if (!memory) {
        return milliseconds;
    }
    Result<Statement> asked = memory->prepare("SELECT strftime('%Y-%m-%d %H:%M UTC', ? / 1000, 'unixepoch')");
    if (!asked) {
        return milliseconds;
    }
    asked->bind(1, static_cast<std::int64_t>(std::strtoll(milliseconds.c_str(), nullptr, 10)));
    const Result<bool> row = asked->step();
    return row && *row ? std::string(asked->text(0)) : milliseconds;
}

Note heldBy(const std::string& path, const std::string& holder) {
    return {MessageId::ProjectHeld, {path, line(holder, 0), line(holder, 1), momentOf(line(holder, 2))}};
}

// Tables that are small whatever the project holds: damage in them is seen when it is opened.
Result<std::string> damageIn(Connection& connection) {
    for (const char* const table : {"meta", "source", "part", "term", "document", "mark", "note", "snapshot"}) {
        Result<std::string> said = connection.text(fmt::format("PRAGMA quick_check('{}')", table));
        if (!said) {
            return said;
        }
        if (*said != "ok") {
            return said;
        }
    }
    return std::string();
}

// An import that was killed leaves a source that is not whole.
Result<void> sweep(Connection& connection) {
    const Result<std::int64_t> halves = connection.number("SELECT count(*) FROM source WHERE whole = 0");
    if (!halves || *halves == 0) {
        return halves ? Result<void>() : fail(halves.error());
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return fail(std::move(transaction.error()));
    }
    Result<void> done = connection.run(
        "DELETE FROM message WHERE EXISTS (SELECT 1 FROM source s WHERE s.whole = 0 AND message.id >> 40 = s.id);"
        "DELETE FROM source WHERE whole = 0;"
        "DELETE FROM block WHERE id NOT IN (SELECT block FROM piece)");
    return done ? transaction->commit() : done;
}

Result<void> checkIdentity(Connection& connection, std::int64_t& version) {
    const Result<std::int64_t> application = connection.number("PRAGMA application_id");
    const Result<std::int64_t> schema = connection.number("PRAGMA user_version");
    if (!application || !schema) {
        return fail(application ? schema.error() : application.error());
    }
    if (*application != kApplicationId || *schema < 1) {
        return fail(MessageId::ProjectForeign, {connection.path()});
    }
    if (*schema > newestSchema()) {
        const Result<std::string> needs = connection.text("SELECT value FROM meta WHERE name = 'needs'");
        return fail(MessageId::ProjectNewer, {connection.path(), std::to_string(*schema),
                                              std::to_string(newestSchema()), needs && !needs->empty() ? *needs : "?"});
    }
    version = *schema;
    return checkSchema(connection, version);
}

}  // namespace

Result<Project::Kind> Project::kindOf(const std::string& path) {
    if (const std::optional<std::string> salt = OpenHere::saltOf(path)) {
        return salt->empty() ? Kind::Plain : Kind::MaybeEncrypted;
    }
    const Result<RandomAccessFile> file = RandomAccessFile::open(path);
    if (!file) {
        return file.error().id() == MessageId::FileNotFound ? Result<Kind>(Kind::Missing) : fail(file.error());
    }
    std::array<std::uint8_t, 512> head{};
    const Result<std::size_t> read = file->readAt(0, head);
    if (!read) {
        return fail(read.error());
    }
    if (*read < head.size()) {
        return Kind::Foreign;
    }
    if (std::memcmp(head.data(), kPlainHead.data(), kPlainHead.size()) == 0) {
        const std::int64_t application = (std::int64_t{head[68]} << 24) | (head[69] << 16) | (head[70] << 8) | head[71];
        return application == kApplicationId ? Kind::Plain : Kind::Foreign;
    }
    const Result<FileStamp> stamp = file->stamp();
    // Encrypted pages look like noise; what is text, or no whole number of pages, is none.
    bool noise = stamp && stamp->size % 4096 == 0;
    for (std::size_t i = 0, text = 0; i < 64 && noise; ++i) {
        text += head[i] >= 0x20 && head[i] < 0x7f ? 1 : 0;
        noise = text < 56;
    }
    return noise ? Kind::MaybeEncrypted : Kind::Foreign;
}

Result<std::shared_ptr<Project>> Project::create(const std::string& path, const CreateOptions& options) {
    if (!options.vfs) {
        const Result<Kind> kind = kindOf(path);
        if (!kind || *kind != Kind::Missing) {
            return kind ? fail(MessageId::FileExists, {path}) : fail(kind.error());
        }
    }
    std::shared_ptr<Project> project(new Project(path, options.who, options.key, options.vfs, options.files));
    if (!options.vfs) {
        Result<FileLock::Taken> taken = FileLock::take(lockPath(path), holderText(options.who));
        if (!taken) {
            return fail(std::move(taken.error()));
        }
        if (!taken->lock) {
            const Note held = heldBy(path, taken->holder);
            return fail(held.id, held.arguments);
        }
        project->m_lock = std::move(taken->lock);
    }
    Result<Connection> connection = project->connect(Connection::Access::Create);
    if (!connection) {
        return fail(std::move(connection.error()));
    }
    project->m_here = std::make_unique<OpenHere>(path, options.key ? options.key->salt() : std::string());
    project->removeLeftBehind();  // of one that had this name
    // A machine that stops meanwhile leaves no project without a title, a trail, or the key of the trail.
    Result<void> made = migrate(*connection, newestSchema(), [&](Connection& store) -> Result<void> {
        Result<Statement> meta = store.prepare("INSERT INTO meta VALUES('title', ?)");
        Result<void> done = meta ? meta->with(std::string_view(options.title)).run() : fail(meta.error());
        if (done && options.key) {
            done = makeAuditKey(store);
        }
        return done ? appendAudit(store, options.who, audited::kCreated, "{}") : done;
    });
    if (made) {
        made = project->begin(std::move(*connection));
    }
    if (!made) {
        if (!options.vfs) {
            { const Connection closed = std::move(*connection); }
            static_cast<void>(removeFile(path));  // it was not there before
        }
        return fail(std::move(made.error()));
    }
    return project;
}

Result<std::shared_ptr<Project>> Project::open(const std::string& path, const OpenOptions& options) {
    if (!options.vfs) {
        const Result<Kind> kind = kindOf(path);
        if (!kind) {
            return fail(kind.error());
        }
        switch (*kind) {
        case Kind::Missing:
            return fail(MessageId::FileNotFound, {path});
        case Kind::Foreign:
            return fail(MessageId::ProjectForeign, {path});
        case Kind::Plain:
            if (options.key) {
                return fail(MessageId::ProjectNotEncrypted, {path});
            }
            break;
        case Kind::MaybeEncrypted:
            if (!options.key) {
                return fail(MessageId::ProjectNeedsKey, {path});
            }
            break;
        }
    }
    std::shared_ptr<Project> project(new Project(path, options.who, options.key, options.vfs, options.files));
    bool writing = !options.readOnly;
    if (!options.vfs) {
        const Result<Volume> volume = volumeOf(path);
        if ((volume && volume->readOnly) || !folderWritable(path)) {
            const Result<FileStamp> log = RandomAccessFile::stampOf(path + "-wal");
            // Without a log nothing is missing from the file itself, so nothing need be written beside it.
            if (!log || log->size == 0) {
                project->m_reading = Connection::Access::Immutable;
            }
            if (writing) {
                project->m_notes.push_back({MessageId::ProjectMediumReadOnly, {path}});
            }
            writing = false;
        }
    }
    if (writing && !options.vfs) {
        Result<FileLock::Taken> taken = FileLock::take(lockPath(path), holderText(options.who));
        if (!taken) {
            return fail(std::move(taken.error()));
        }
        if (taken->lock) {
            project->m_lock = std::move(taken->lock);
        } else {
            project->m_notes.push_back(heldBy(path, taken->holder));
            writing = false;
        }
    }
    Result<Connection> connection = project->connect(writing ? Connection::Access::Write : project->m_reading);
    if (!connection) {
        return fail(std::move(connection.error()));
    }
    project->m_here = std::make_unique<OpenHere>(path, options.key ? options.key->salt() : std::string());
    std::int64_t version = 0;
    if (Result<void> ours = checkIdentity(*connection, version); !ours) {
        return fail(std::move(ours.error()));
    }
    if (writing) {
        project->removeLeftBehind();
    }
    Result<std::string> damage = damageIn(*connection);
    if (!damage && damage.error().id() != MessageId::ProjectUnreadable) {
        return fail(std::move(damage.error()));
    }
    if (!damage || !damage->empty()) {
        project->m_notes.push_back(
            {MessageId::ProjectDamaged, {path, damage ? *damage : damage.error().arguments().back()}});
        writing = false;
        project->m_lock.reset();
    }
    if (!writing) {
        return project;
    }
    std::string details = "{}";
    if (version < newestSchema()) {
        const std::string backup = fmt::format("{}.schema-{}", path, version);
        if (Result<void> copied =
                copyProject(*connection, backup, project->m_key ? &*project->m_key : nullptr,
                            {.vfs = options.vfs, .files = options.files, .replace = true, .schema = version});
            !copied) {
            return fail(Error(MessageId::ProjectBackup, {path, backup}).causedBy(std::move(copied.error())));
        }
        if (Result<void> migrated = migrate(*connection, newestSchema()); !migrated) {
            return fail(std::move(migrated.error()));
        }
        project->m_notes.push_back(
            {MessageId::ProjectMigrated, {path, std::to_string(version), std::to_string(newestSchema()), backup}});
        details = fmt::format(R"({{"migrated-from":{}}})", version);
    }
    Result<void> ready = sweep(*connection);
    if (ready) {
        ready = settleReplayRuns(*connection);
    }
    if (ready) {
        ready = project->begin(std::move(*connection));
    }
    if (ready && options.audit) {
        ready = project->write(
            [&](Connection& store) { return appendAudit(store, options.who, audited::kOpened, details); });
    }
    if (!ready) {
        return fail(std::move(ready.error()));
    }
    return project;
}

}  // namespace plumb::project
