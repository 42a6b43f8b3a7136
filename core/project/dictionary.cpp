#include "project/dictionary.h"

#include "project/block_codec.h"

#include <zdict.h>
#include <zstd.h>

#include <algorithm>

namespace plumb::project {
namespace {

constexpr std::size_t kDictionaryBytes = 64u << 10;
constexpr std::size_t kSampleBytes = 4u << 20;
constexpr std::size_t kLeastSample = 256u << 10, kLeastMessages = 64;
constexpr std::size_t kProbeBytes = 48u << 10;
constexpr int kProbes = 6;

// Messages from the beginning, one behind the other.
void takeSample(const std::vector<const source::OpenedSource*>& parts, std::string& bytes,
                std::vector<std::size_t>& sizes) {
    for (const source::OpenedSource* const part : parts) {
        const Result<void> read = part->forEach(0, part->size(), [&](MessageNumber, ByteView message) {
            constexpr std::size_t kMostOfOne = 64u << 10;
            const std::size_t size = std::min(message.size(), kMostOfOne);
            bytes += asText(message.first(size));
            sizes.push_back(size);
            return bytes.size() < kSampleBytes;
        });
        if (!read || bytes.size() >= kSampleBytes) {
            return;
        }
    }
}

// A few stretches from all over, most of them not in the sample.
std::vector<std::string> takeProbes(const std::vector<const source::OpenedSource*>& parts) {
    std::vector<std::string> probes;
    source::WindowBuffer buffer;
    for (int i = 0; i < kProbes; ++i) {
        const source::OpenedSource& part = *parts[static_cast<std::size_t>(i) % parts.size()];
        const std::uint64_t size = part.bytes().size();
        const std::uint64_t at = size > kProbeBytes ? (size - kProbeBytes) / kProbes * static_cast<unsigned>(i + 1) : 0;
        if (const Result<ByteView> bytes = part.bytes().window({at, kProbeBytes}, buffer)) {
            probes.emplace_back(asText(*bytes));
        }
    }
    return probes;
}

std::size_t packedSize(const std::vector<std::string>& probes, std::string_view dictionary) {
    BlockPacker packer(dictionary);
    std::vector<std::uint8_t> frame;
    std::size_t total = 0;
    for (const std::string& probe : probes) {
        total += packer.pack(asBytes(probe), frame) ? frame.size() : probe.size();
    }
    return total;
}

std::string train(const std::string& sample, const std::vector<std::size_t>& sizes) {
    std::string dictionary(kDictionaryBytes, '\0');
    const std::size_t size = ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), sample.data(), sizes.data(),
                                                   static_cast<unsigned>(sizes.size()));
    dictionary.resize(ZDICT_isError(size) ? 0 : size);
    return dictionary;
}

}  // namespace

struct Dictionaries::Prepared {
    struct Free {
        void operator()(ZSTD_DDict* dictionary) const { ZSTD_freeDDict(dictionary); }
    };
    std::map<std::uint32_t, std::unique_ptr<ZSTD_DDict, Free>> byId;
};

Dictionaries::Dictionaries()
    : m_prepared(std::make_unique<Prepared>()) {}
Dictionaries::~Dictionaries() = default;

// Reads until the end or the first damaged page.
Result<void> Dictionaries::read(Connection& connection, const char* sql,
                                std::map<std::uint32_t, std::set<int>>& whole) {
    return connection.each(sql, [&](const Statement& row) {
        const auto id = static_cast<std::uint32_t>(row.integer(0));
        const ByteView data = row.blob(2), hash = row.blob(3);
        const BlockHash there = blockHash(data);
        const bool good = std::equal(hash.begin(), hash.end(), there.begin(), there.end()) &&
                          ZSTD_getDictID_fromDict(data.data(), data.size()) == id;
        std::set<int>& copies = whole[id];
        if (good) {
            copies.insert(static_cast<int>(row.integer(1)));
        }
        if (good && !m_bytes.count(id)) {
            m_prepared->byId[id].reset(ZSTD_createDDict(data.data(), data.size()));
            m_bytes.emplace(id, asText(data));
        }
    });
}

Result<std::shared_ptr<const Dictionaries>> Dictionaries::load(Connection& connection) {
    std::shared_ptr<Dictionaries> all(new Dictionaries());
    std::map<std::uint32_t, std::set<int>> whole;
    Result<void> read = all->read(connection, "SELECT id, copy, data, hash FROM dictionary ORDER BY id, copy", whole);
    if (!read) {
        // The other copy may stand behind the damage.
        static_cast<void>(
            all->read(connection, "SELECT id, copy, data, hash FROM dictionary ORDER BY id DESC, copy DESC", whole));
        if (all->m_bytes.empty()) {
            return fail(std::move(read.error()));
        }
    }
    for (const auto& [id, copies] : whole) {
        if (copies.size() < 2) {
            all->m_damaged[id] = 2 - static_cast<int>(copies.size());
        }
    }
    return std::shared_ptr<const Dictionaries>(std::move(all));
}

const void* Dictionaries::find(std::uint32_t id) const {
    const auto found = m_prepared->byId.find(id);
    return found == m_prepared->byId.end() ? nullptr : found->second.get();
}

DictionaryChoice chooseDictionary(const std::vector<const source::OpenedSource*>& parts, const Dictionaries& known) {
    const std::vector<std::string> probes = parts.empty() ? std::vector<std::string>() : takeProbes(parts);
    DictionaryChoice choice;
    std::size_t probed = 0;
    for (const std::string& probe : probes) {
        probed += probe.size();
    }
    if (probed == 0) {
        return choice;
    }
    const std::size_t without = packedSize(probes, {});
    std::size_t best = without - without / 32;  // less does not pay
    for (const auto& [id, bytes] : known.all()) {
        if (const std::size_t size = packedSize(probes, bytes); size < best) {
            best = size;
            choice = {id, bytes, false};
        }
    }
    std::string sample;
    std::vector<std::size_t> sizes;
    takeSample(parts, sample, sizes);
    if (sample.size() < kLeastSample || sizes.size() < kLeastMessages) {
        return choice;
    }
    std::string trained = train(sample, sizes);
    const std::uint32_t id = trained.empty() ? 0 : ZSTD_getDictID_fromDict(trained.data(), trained.size());
    if (id == 0 || known.all().count(id)) {
        return choice;
    }
    std::uint64_t total = 0;
    for (const source::OpenedSource* const part : parts) {
        total += part->bytes().size();
    }
    const std::size_t size = packedSize(probes, trained);
    const double saved = (static_cast<double>(best) - static_cast<double>(size)) / static_cast<double>(probed);
    if (size < best - best / 20 && saved * static_cast<double>(total) > 4.0 * kDictionaryBytes) {
        choice = {id, std::move(trained), true};
    }
    return choice;
}

Result<void> writeDictionary(Connection& store, const DictionaryChoice& choice) {
    Result<Statement> insert = store.prepare("INSERT INTO dictionary VALUES(?, ?, ?, ?)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    const BlockHash hash = blockHash(asBytes(choice.bytes));
    Result<void> done;
    for (int copy = 1; copy <= 2 && done; ++copy) {
        done = insert->with(choice.id, copy, ByteView(hash), asBytes(choice.bytes)).run();
    }
    return done;
}

Result<void> dropUnusedDictionaries(Connection& store) {
    // A source that is being taken in may have chosen one that no block was packed with yet; its row is there before.
    const Result<std::int64_t> coming = store.number("SELECT count(*) FROM source WHERE whole = 0");
    if (!coming || *coming > 0) {
        return coming ? Result<void>() : fail(coming.error());
    }
    // The head of a frame names its dictionary.
    constexpr std::string_view kFrame = "\x28\xb5\x2f\xfd";
    std::set<std::uint32_t> used;
    bool whole = true;
    Result<void> read = store.each("SELECT substr(data, 1, 18) FROM block", [&](const Statement& row) {
        const ByteView head = row.blob(0);
        whole = asText(head).starts_with(kFrame);
        used.insert(ZSTD_getDictID_fromFrame(head.data(), head.size()));
        return whole;
    });
    if (!read || !whole) {
        return read;  // nobody knows what a damaged one was packed with
    }
    std::string list;
    for (const std::uint32_t id : used) {
        list += (list.empty() ? "" : ", ") + std::to_string(id);
    }
    return store.run("DELETE FROM dictionary WHERE id NOT IN (" + list + ")");
}

}  // namespace plumb::project
