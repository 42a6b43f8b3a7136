// Identifiers as numbers: what a whole feed is searched with, at a few bytes each.
//
// Two identifiers are the same when their values are, and their assigning authorities do not contradict: an authority
// that one of them leaves out says nothing. Namespace and universal id are two spellings of an authority; one that both
// have in common decides.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/value_key.h"
#endif

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::desk {

enum class IdKind : std::uint8_t { Patient, Visit, Placer, Filler, Document };

[[nodiscard]] inline std::uint64_t keyOf(std::string_view text) {
    return text.empty()
               ? 0
               : query::keyOfValue(reinterpret_cast<const std::uint8_t*>(text.data()), text.size(), text.size());
}

/// Another number for each kind of thing that one value may stand for; never 0 for a key that is not.
[[nodiscard]] inline std::uint64_t mixed(std::uint64_t key, std::uint64_t with) {
    const std::uint64_t out = query::value_key::fold(key ^ 0x9e3779b97f4a7c15u, with * 2 + 0x8bb84b93962eacc9u);
    return out == 0 ? 1 : out;
}

/// 0 only where an authority is not said.
[[nodiscard]] inline std::uint32_t authorityKey(std::string_view text) {
    return text.empty() ? 0 : static_cast<std::uint32_t>(mixed(keyOf(text), 7)) | 1u;
}

struct IdKey {
    std::uint64_t value = 0;        ///< with its kind
    std::uint32_t name = 0;         ///< namespace of the authority, 0: not said
    std::uint32_t universalId = 0;  ///< the same

    [[nodiscard]] bool contradicts(const IdKey& other) const {
        const bool mine = name != 0 || universalId != 0, its = other.name != 0 || other.universalId != 0;
        return mine && its && !(name != 0 && name == other.name) &&
               !(universalId != 0 && universalId == other.universalId);
    }
    friend bool operator==(const IdKey&, const IdKey&) = default;
};

/// 64-bit keys with a number each, in one array: 12 to 24 bytes a key.
class KeyMap {
public:
    KeyMap() { rehash(64); }

    /// The number of `key`; where there is none yet, `number` becomes it and `added` is true.
    std::uint32_t& put(std::uint64_t key, std::uint32_t number, bool& added) {
        if ((m_count + 1) * 3 > m_keys.size() * 2) {
            rehash(m_keys.size() * 2);
        }
        const std::size_t at = slot(key);
        added = m_keys[at] == 0;
        if (added) {
            m_keys[at] = key;
            m_numbers[at] = number;
            ++m_count;
        }
        return m_numbers[at];
    }
    bool add(std::uint64_t key) {
        bool added = false;
        put(key, 0, added);
        return added;
    }
    [[nodiscard]] bool contains(std::uint64_t key) const { return m_keys[slot(key)] != 0; }
    /// nullptr: not there.
    [[nodiscard]] const std::uint32_t* find(std::uint64_t key) const {
        const std::size_t at = slot(key);
        return m_keys[at] != 0 ? &m_numbers[at] : nullptr;
    }
    [[nodiscard]] std::size_t size() const { return m_count; }

private:
    [[nodiscard]] std::size_t slot(std::uint64_t key) const {
        std::size_t at = static_cast<std::size_t>(key * 0x9e3779b97f4a7c15u >> 20) & (m_keys.size() - 1);
        while (m_keys[at] != 0 && m_keys[at] != key) {
            at = (at + 1) & (m_keys.size() - 1);
        }
        return at;
    }
    void rehash(std::size_t size) {
        std::vector<std::uint64_t> keys(size, 0);
        std::vector<std::uint32_t> numbers(size, 0);
        keys.swap(m_keys);
        numbers.swap(m_numbers);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] != 0) {
                const std::size_t at = slot(keys[i]);
                m_keys[at] = keys[i];
                m_numbers[at] = numbers[i];
            }
        }
    }

    std::vector<std::uint64_t> m_keys;
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_count = 0;
};

/// Identifiers of which any may be asked for. An identifier that one in the set stands for already is not added again:
/// else one without an authority would stand for those of all.
class IdSet {
public:
    bool add(const IdKey& key);
    void remove(const IdKey& key);
    [[nodiscard]] bool contains(const IdKey& key) const;
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::size_t size() const { return m_count; }

private:
    KeyMap m_first;                                          ///< where the chain of a value begins in m_entries
    std::vector<std::pair<IdKey, std::uint32_t>> m_entries;  ///< and the next of the same value
    std::size_t m_count = 0;
    static constexpr std::uint32_t kEnd = UINT32_MAX;
};

}  // namespace plumb::desk
