// An append-only file of records, each sealed with AES-256-GCM, so that what it holds can be neither read nor changed
// without the key.
//
//   header   16 bytes of magic, 32 of random salt, and the tag of nothing: tells a wrong key
//   record   its length (4 bytes, sealed) and 16 of tag; its bytes (sealed) and 16 of tag
//
// The key of a file is made from the key that is given and its salt; nonces count. A file is written by one writer from
// its beginning to its end and never continued, so that no nonce is used twice. What a writer did not get to the end of
// (it was killed, the disk was full) is no record; those before it are whole.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb {

/// 32 random bytes.
[[nodiscard]] Result<Secret> makeJournalKey();

class SealedJournal {
public:
    static constexpr std::size_t kKeyBytes = 32;
    static constexpr std::uint32_t kMostBytes = 1u << 30;  // of one record

    /// A new file; one that is there already is an error.
    [[nodiscard]] static Result<std::unique_ptr<SealedJournal>> create(const std::string& path, const Secret& key);
    ~SealedJournal();
    SealedJournal(const SealedJournal&) = delete;
    SealedJournal& operator=(const SealedJournal&) = delete;

    /// When it returns, the record survives the end of this program; sync() makes it survive that of the machine.
    /// After a failure nothing more is written.
    [[nodiscard]] Result<void> append(std::string_view record);
    /// From any thread.
    void sync();

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    SealedJournal(std::string path, std::FILE* file, Secret key);

    std::string m_path;
    std::FILE* m_file;
    Secret m_key;
    std::mutex m_mutex;
    std::uint64_t m_next = 0;  ///< the nonce of the next seal
    bool m_broken = false;
};

struct ReadJournal {
    std::vector<std::string> records;
    bool torn = false;             ///< the last one was not written to its end
    std::optional<Error> problem;  ///< JournalTampered: records before that place are given
};

/// Fails with JournalForeign, JournalKey, or what reading says.
[[nodiscard]] Result<ReadJournal> readJournal(const std::string& path, const Secret& key);

}  // namespace plumb
