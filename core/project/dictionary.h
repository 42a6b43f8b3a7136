// Dictionaries that blocks are packed with: what the messages of a source have in common, learned from its first ones.
// A frame names its dictionary. Each stands twice in the project, since without it none of its blocks can be read.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "project/connection.h"
#include "source/opened_source.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace plumb::project {

class Dictionaries {
public:
    /// Those that are whole in at least one of their two copies.
    [[nodiscard]] static Result<std::shared_ptr<const Dictionaries>> load(Connection& connection);
    ~Dictionaries();

    /// For zstd (a ZSTD_DDict); nullptr: there is none of this id.
    [[nodiscard]] const void* find(std::uint32_t id) const;
    /// Their bytes, by id.
    [[nodiscard]] const std::map<std::uint32_t, std::string>& all() const { return m_bytes; }
    /// Copies that are damaged or missing, by id.
    [[nodiscard]] const std::map<std::uint32_t, int>& damagedCopies() const { return m_damaged; }

private:
    struct Prepared;
    Dictionaries();
    [[nodiscard]] Result<void> read(Connection& connection, const char* sql,
                                    std::map<std::uint32_t, std::set<int>>& whole);

    std::map<std::uint32_t, std::string> m_bytes;
    std::map<std::uint32_t, int> m_damaged;
    std::unique_ptr<Prepared> m_prepared;
};

/// What a source is to be packed with, when that pays: one that is there, or a new one.
struct DictionaryChoice {
    std::uint32_t id = 0;  ///< 0: none pays
    std::string bytes;
    bool fresh = false;
};
[[nodiscard]] DictionaryChoice chooseDictionary(const std::vector<const source::OpenedSource*>& parts,
                                                const Dictionaries& known);
[[nodiscard]] Result<void> writeDictionary(Connection& store, const DictionaryChoice& choice);
/// Those that no block was packed with, unless a source is being taken in.
[[nodiscard]] Result<void> dropUnusedDictionaries(Connection& store);

}  // namespace plumb::project
