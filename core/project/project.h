// An open project. One store thread owns the handle that writes; any number of threads read through connections of
// their own. Copies of the handle share the project; it closes with the last.
//
// Work on the store thread is a function over the Connection, run in a transaction of its own: all of it or nothing.
// When write() returns without an error, or `done` is called without one, the change survives the end of the program
// and of the machine.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb {
class FileLock;
}

namespace plumb::project {

class OpenHere;
class StoreThread;
class WholeFiles;

/// Who works on a project, for its audit trail and for others who want to write.
struct Who {
    std::string user, machine;
};

struct CreateOptions {
    const FileKey* key = nullptr;  ///< nullptr: not encrypted
    Who who;
    std::string title;
    const char* vfs = nullptr;
    WholeFiles* files = nullptr;  ///< goes with `vfs`
};

struct OpenOptions {
    const FileKey* key = nullptr;
    Who who;
    bool readOnly = false;
    bool audit = true;  ///< note that it was opened
    const char* vfs = nullptr;
    WholeFiles* files = nullptr;  ///< goes with `vfs`
};

/// How sure a change is when it is reported as done.
enum class Durability : std::uint8_t {
    Full,     ///< on the disk itself: outcomes, edits, audit
    Batched,  ///< in the order of all others, on the disk with the next Full one or the next checkpoint: imports
};

class Project : public std::enable_shared_from_this<Project> {
public:
    using Work = std::function<Result<void>(Connection&)>;

    /// Refuses a file that is there.
    [[nodiscard]] static Result<std::shared_ptr<Project>> create(const std::string& path, const CreateOptions& options);
    /// Brings an older one up to date (a copy stays), throws away what an import or a rewriting that was killed had
    /// left, and opens for reading only what cannot be written: notes() says why.
    [[nodiscard]] static Result<std::shared_ptr<Project>> open(const std::string& path, const OpenOptions& options);
    /// What can be told without a key: nothing is there, a plain project, or an encrypted file (or none of ours).
    enum class Kind : std::uint8_t { Missing, Plain, MaybeEncrypted, Foreign };
    [[nodiscard]] static Result<Kind> kindOf(const std::string& path);
    ~Project();

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const Who& who() const { return m_who; }
    [[nodiscard]] bool encrypted() const { return m_key.has_value(); }
    [[nodiscard]] bool writable() const { return m_store != nullptr; }
    [[nodiscard]] const std::vector<Note>& notes() const { return m_notes; }

    /// Waits for it. Not for the thread that draws the window.
    [[nodiscard]] Result<void> write(Work work, Durability durability = Durability::Full);
    /// In the order of all others; `done` is called on the store thread.
    void post(Work work, std::function<void(const Result<void>&)> done = {}, Durability durability = Durability::Full);
    /// Waits until all that was posted is on the disk.
    [[nodiscard]] Result<void> flush();

    /// A connection for reading, given back when the lease goes. It sees what was committed when it asks.
    class Reader {
    public:
        Reader(const Project& project, Connection connection)
            : m_project(&project)
            , m_connection(std::move(connection)) {}
        Reader(Reader&& other) noexcept
            : m_project(other.m_project)
            , m_connection(std::exchange(other.m_connection, std::nullopt)) {}
        Reader& operator=(Reader&&) = delete;
        ~Reader();
        Connection& operator*() { return *m_connection; }
        Connection* operator->() { return &*m_connection; }

    private:
        const Project* m_project;
        std::optional<Connection> m_connection;
    };
    [[nodiscard]] Result<Reader> reader() const;

    /// Encrypts, encrypts with another passphrase, or takes the encryption away (nullptr). Readers must be given back.
    /// After an error it has the old key or the new one; nothing more is written where that is not certain. The audit
    /// trail tells of it where it was done, and only there.
    [[nodiscard]] Result<void> changeKey(const FileKey* key);
    /// Gives back what was removed and no snapshot needs, or nothing of it. Readers must be given back.
    [[nodiscard]] Result<void> compact();

private:
    Project(std::string path, Who who, const FileKey* key, const char* vfs, WholeFiles* files);
    [[nodiscard]] Result<void> begin(Connection connection);
    [[nodiscard]] Result<void> setJournal(Connection& connection);
    void removeLeftBehind();
    [[nodiscard]] Result<void> rewrite(const FileKey* key, const Work& leaveOut, const Work& note);
    [[nodiscard]] Result<void> copyAnew(Connection& store, const FileKey* key, const Work& leaveOut, const Work& note);
    [[nodiscard]] Result<void> takePlace(const FileKey* key);
    void discard();
    [[nodiscard]] Result<Connection> connect(Connection::Access access) const;

    std::string m_path;
    Who m_who;
    std::optional<FileKey> m_key;
    const char* m_vfs;
    WholeFiles& m_files;
    Connection::Access m_reading = Connection::Access::Read;
    std::vector<Note> m_notes;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<OpenHere> m_here;
    mutable std::mutex m_mutex;
    mutable std::vector<Connection> m_idle;
    mutable std::size_t m_lent = 0;  ///< readers that are out
    std::unique_ptr<StoreThread> m_store;
};

}  // namespace plumb::project
