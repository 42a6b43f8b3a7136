// A disk in memory that forgets what was not synced, and breaks where a test says. The files of fault_vfs.h lie on it.
//
// A file is what programs see of it, what the disk has for certain, and the changes between the two. The same holds for
// names: a creation or deletion is certain once the file was synced (its creation) or its folder was. A new name of a
// file is certain with its folder only, and only when that is synced for its own sake: SQLite does it with a new
// journal, though not in every build nor on every system.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace plumb::test {

/// One write, or a cut to a size.
struct DiskChange {
    std::uint64_t offset = 0;  ///< of the bytes, or the new size
    std::optional<std::string> bytes;

    void applyTo(std::string& content) const;
};

/// What a crash leaves of the changes that were not synced.
enum class Aftermath : std::uint8_t {
    Dropped,
    Renamed,  ///< as Dropped, but new names of files are there
    Kept,
    Torn,  ///< some: a prefix, some of the writes, or some of their sectors; the rest is the old content, zeros or
           ///< rubbish
};

class DiskFile {
public:
    explicit DiskFile(std::string durable = {})
        : m_content(durable)
        , m_durable(std::move(durable)) {}

    [[nodiscard]] const std::string& content() const { return m_content; }
    void change(DiskChange change);
    void sync();
    /// As kernels do: some of the changes reached the disk, the others never will, and the next sync says that all is
    /// well. `evicted`: what programs see is what the disk has; otherwise they go on seeing what they wrote.
    void loseSync(std::mt19937_64& random, bool evicted);
    [[nodiscard]] std::string after(Aftermath aftermath, std::mt19937_64& random) const;

private:
    std::string m_content, m_durable;
    std::vector<DiskChange> m_changes;
};

class FaultDisk {
public:
    using Image = std::map<std::string, std::string>;  // names and contents
    using File = std::shared_ptr<DiskFile>;

    [[nodiscard]] File find(const std::string& name) const;
    /// Not on the disk for certain yet.
    File create(const std::string& name);
    void remove(const std::string& name);
    void rename(const std::string& from, const std::string& to);
    /// Syncs the file and its name; `folder`: syncJournals() as well.
    void sync(const std::string& name, const File& file, bool folder);
    /// What SQLite does with the folder of a new or deleted journal: all names, but for those of files that got
    /// another.
    void syncJournals();
    /// All names.
    void syncFolder();

    /// What the disk has after a crash at this moment.
    [[nodiscard]] Image after(Aftermath aftermath, std::uint64_t seed) const;
    /// What programs see.
    [[nodiscard]] Image content() const;
    void load(const Image& image);

private:
    struct Name {
        File durable;
        std::vector<File> since;  // nullptr: deleted
        bool renamed = false;     ///< it was given to another file
        bool moved = false;       ///< its file was given another

        [[nodiscard]] const File& current() const { return since.empty() ? durable : since.back(); }
        void settle();
    };

    std::map<std::string, Name> m_names;
};

}  // namespace plumb::test
