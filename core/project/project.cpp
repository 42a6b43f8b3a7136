#include "project/project.h"

#include "base/file_lock.h"
#include "base/volume.h"
#include "project/audit.h"
#include "project/copy.h"
#include "project/dictionary.h"
#include "project/open_here.h"
#include "project/store_thread.h"
#include "project/whole_files.h"

#include <fmt/format.h>

namespace plumb::project {
namespace {

// What neither the project nor a snapshot of it needs any more.
Result<void> dropUnused(Connection& store) {
    return store.run("DELETE FROM source WHERE removed_ms IS NOT NULL AND id NOT IN "
                     "(SELECT CAST(key AS INTEGER) FROM snapshot_row WHERE part_of = 'source');"
                     "DELETE FROM message WHERE id >> 40 NOT IN (SELECT id FROM source);"
                     "DELETE FROM block WHERE id NOT IN (SELECT block FROM piece);"
                     "DELETE FROM term WHERE id NOT IN (SELECT type FROM message UNION SELECT sender FROM message)");
}

}  // namespace

Project::Project(std::string path, Who who, const FileKey* key, const char* vfs, WholeFiles* files)
    : m_path(std::move(path))
    , m_who(std::move(who))
    , m_vfs(vfs)
    , m_files(files ? *files : WholeFiles::system()) {
    if (key) {
        m_key = key->copy();
    }
}

Project::~Project() {
    {
        const std::scoped_lock lock(m_mutex);
        m_idle.clear();
    }
    m_store.reset();  // closes the last connection, which brings everything into the one file
    m_here.reset();
}

Result<Connection> Project::connect(Connection::Access access) const {
    return Connection::open(m_path, access, m_key ? &*m_key : nullptr, m_vfs);
}

// The lock is held, so nobody is writing it.
void Project::removeLeftBehind() {
    if (const Result<void> gone = removeRewritten(m_files, m_path); !gone) {
        const std::vector<std::string>& said = gone.error().arguments();
        m_notes.push_back({MessageId::ProjectLeftBehind, {said.front(), said.back()}});
    }
}

Result<void> Project::setJournal(Connection& connection) {
    const Result<Volume> volume = volumeOf(m_path);
    const bool network = !m_vfs && volume && volume->network;
    if (network && m_store == nullptr) {
        m_notes.push_back({MessageId::ProjectOnNetwork, {m_path, volume->kind}});
    }
    // The log is opened with the first question; only who opened it empties and removes it in the end.
    return connection.run(network ? "PRAGMA journal_mode = DELETE"
                                  : "PRAGMA journal_mode = WAL; SELECT count(*) FROM sqlite_schema");
}

Result<void> Project::begin(Connection connection) {
    Result<void> ready = setJournal(connection);
    if (ready) {
        // What a program that ended early left in the log can be read, but need not be on the disk: nothing is built
        // upon it.
        ready = connection.run("PRAGMA wal_checkpoint");
    }
    if (!ready) {
        return ready;
    }
    m_store = std::make_unique<StoreThread>(std::move(connection));
    return {};
}

Result<void> Project::write(Work work, Durability durability) {
    return m_store ? m_store->run(std::move(work), durability) : fail(MessageId::ProjectReadOnly, {m_path});
}

void Project::post(Work work, std::function<void(const Result<void>&)> done, Durability durability) {
    if (m_store) {
        m_store->post(std::move(work), durability, std::move(done));
    } else if (done) {
        done(fail(MessageId::ProjectReadOnly, {m_path}));
    }
}

Result<void> Project::flush() {
    // A commit that writes nothing is not synced: the title is written as it is.
    return write([](Connection& store) { return store.run("UPDATE meta SET value = value WHERE name = 'title'"); });
}

Result<Project::Reader> Project::reader() const {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            Connection connection = std::move(m_idle.back());
            m_idle.pop_back();
            ++m_lent;
            return Reader(*this, std::move(connection));
        }
        ++m_lent;
    }
    Result<Connection> connection = connect(m_reading);
    if (!connection) {
        const std::scoped_lock lock(m_mutex);
        --m_lent;
        return fail(std::move(connection.error()));
    }
    return Reader(*this, std::move(*connection));
}

Project::Reader::~Reader() {
    if (m_connection) {
        const std::scoped_lock lock(m_project->m_mutex);
        m_project->m_idle.push_back(std::move(*m_connection));
        --m_project->m_lent;
    }
}

namespace {

// All of the log into the file, which is then on the disk.
Result<void> emptyLog(Connection& store) {
    if (store.syncFailed()) {
        // Its checksums are looked at when the file is opened anew, and not before (see connection.cpp).
        return fail(MessageId::ProjectStorage, {store.path(), "what was written before may not have reached the disk; "
                                                              "close the project and open it again"});
    }
    const Result<std::int64_t> busy = store.number("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy) {
        return fail(busy.error());
    }
    return *busy == 0 ? Result<void>() : fail(MessageId::ProjectBusy, {store.path()});
}

// What is noted in the copy is noted with the change itself, or not at all.
Result<void> noteKey(Connection& copy, const Who& who, bool was, bool is) {
    Result<Transaction> transaction = Transaction::begin(copy);
    if (!transaction) {
        return fail(std::move(transaction.error()));
    }
    Result<void> noted = !was && is ? makeAuditKey(copy) : Result<void>();
    if (noted && !is) {
        noted = copy.run("DELETE FROM secret WHERE name <> 'audit'");  // nothing of that stands in clear
    }
    if (noted) {
        const std::string_view how = !is ? "removed" : was ? "changed" : "set";
        noted = appendAudit(copy, who, audited::kPassphrase, fmt::format(R"({{"how":"{}"}})", how));
    }
    return noted ? transaction->commit() : noted;
}

}  // namespace

Result<void> Project::changeKey(const FileKey* key) {
    if (!m_store) {
        return fail(MessageId::ProjectReadOnly, {m_path});
    }
    return rewrite(
        key, [](Connection&) { return Result<void>(); },
        [&](Connection& copy) { return noteKey(copy, m_who, m_key.has_value(), key != nullptr); });
}

Result<void> Project::compact() {
    if (!m_store) {
        return fail(MessageId::ProjectReadOnly, {m_path});
    }
    const auto drop = [](Connection& store) {
        Result<void> done = dropUnused(store);
        return done ? dropUnusedDictionaries(store) : done;
    };
    return rewrite(m_key ? &*m_key : nullptr, drop,
                   [&](Connection& copy) { return appendAudit(copy, m_who, audited::kCompacted, "{}"); });
}

// On the store thread, so that what was posted before stands in the copy and what comes after is written into it. The
// finished copy takes the place of the file; readers of this program were given back, and other programs must not have
// it open, since what they would see is neither of the two.
Result<void> Project::rewrite(const FileKey* key, const Work& leaveOut, const Work& note) {
    const std::optional<FileKey> fixed =
        key ? std::optional(key->copy()) : std::nullopt;  // m_key may be what it points to
    const FileKey* const now = fixed ? &*fixed : nullptr;
    return m_store->runAlone([&](Connection& store) -> Result<void> {
        Result<void> done = copyAnew(store, now, leaveOut, note);
        const std::scoped_lock lock(m_mutex);
        if (done && m_lent > 0) {
            done = fail(MessageId::ProjectBusy, {m_path});
        }
        if (done) {
            m_idle.clear();
            // Here it can be said why it fails; when the file is closed only that there still is a log.
            done = emptyLog(store);
        }
        Result<Connection> none = Connection::open(":memory:", Connection::Access::Write, nullptr);
        if (!done || !none) {
            discard();
            return done ? fail(std::move(none.error())) : done;
        }
        store = std::move(*none);  // closes the file, which empties its log
        done = takePlace(now);
        m_here.reset();
        m_here = std::make_unique<OpenHere>(m_path, m_key ? m_key->salt() : std::string());
        // Nothing is written into a file that may have no name after a crash.
        Result<void> ready = done ? m_files.syncFolder(m_path) : Result<void>();
        Result<Connection> opened = ready ? connect(Connection::Access::Write) : fail(std::move(ready.error()));
        ready = opened ? setJournal(*opened) : fail(std::move(opened.error()));
        if (ready) {
            store = std::move(*opened);
        }
        return done && !ready ? fail(Error(MessageId::ProjectStorage,
                                           {m_path, "it was written anew as was asked, but nothing can be written into "
                                                    "it before it is closed and opened again"})
                                         .causedBy(std::move(ready.error())))
                              : done;
    });
}

// What is left out is left out of the copy only: until that takes its place the file has all of it, and its trail says
// nothing of what may not come to pass.
Result<void> Project::copyAnew(Connection& store, const FileKey* key, const Work& leaveOut, const Work& note) {
    const std::string fresh = rewrittenPath(m_path);
    Result<void> done = store.run("BEGIN IMMEDIATE");
    if (!done) {
        return done;
    }
    done = leaveOut(store);
    if (done) {
        done = copyProject(store, fresh, key, {.vfs = m_vfs, .files = &m_files, .replace = true});
    }
    // Not by itself when a Transaction goes: a file whose journal is still needed must not be replaced.
    Result<void> undone = store.inTransaction() ? store.run("ROLLBACK") : Result<void>();
    if (!done || !undone) {
        return done ? undone : done;
    }
    Result<Connection> copy = Connection::open(fresh, Connection::Access::Write, key, m_vfs);
    return copy ? note(*copy) : fail(std::move(copy.error()));
}

void Project::discard() {
    static_cast<void>(removeRewritten(m_files, m_path));
}

// The log of the file that was there is gone for good before: it would be taken for that of the new one. So would a
// journal.
Result<void> Project::takePlace(const FileKey* key) {
    Result<void> done;
    for (const char* const end : {"-wal", "-journal"}) {
        const Result<bool> left = done ? m_files.exists(m_path + end) : Result<bool>(false);
        done = !left ? fail(left.error()) : *left ? fail(MessageId::ProjectBusy, {m_path}) : done;
    }
    if (done) {
        done = m_files.syncFolder(m_path);
    }
    if (done) {
        done = m_files.rename(rewrittenPath(m_path), m_path);
    }
    if (!done) {
        discard();
        return done;
    }
    m_key.reset();
    if (key) {
        m_key = key->copy();
    }
    return done;
}

}  // namespace plumb::project
