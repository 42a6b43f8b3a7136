#include "store_kernel.h"

#include "measuring.h"

#include <sqlite3.h>
#include <zstd.h>

#if defined(__linux__)
#include <fcntl.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <numeric>
#include <optional>
#include <random>
#include <thread>

namespace plumb::bench {
namespace {

constexpr std::size_t kBlock = 64u << 10, kCommit = 32u << 20;
constexpr int kLevel = 1;

struct Closer {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};
using Database = std::unique_ptr<sqlite3, Closer>;
using Query = std::unique_ptr<sqlite3_stmt, Closer>;
using Packer = std::unique_ptr<ZSTD_CCtx, Closer>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, Closer>;

bool run(const Database& database, const char* sql) {
    return sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

Query prepare(const Database& database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr);
    return Query(statement);
}

Database open(const std::string& path, bool encrypted) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open(path.c_str(), &raw);
    Database database(raw);
    bool good = code == SQLITE_OK;
#ifdef PLUMBLINE_ENCRYPTION
    if (good && encrypted) {
        // SQLCipher 4 with a raw key and its salt, so that no derivation is measured.
        const std::string key = "x'" + std::string(64, '7') + std::string(32, 'a') + "'";
        sqlite3mc_config(raw, "cipher", sqlite3mc_cipher_index("sqlcipher"));
        sqlite3mc_config_cipher(raw, "sqlcipher", "legacy", 4);
        good = sqlite3_key(raw, key.data(), static_cast<int>(key.size())) == SQLITE_OK;
    }
#else
    good = good && !encrypted;
#endif
    good = good && run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536");
    return good ? std::move(database) : Database();
}

// The blob in the first column, unpacked; nothing when it is damaged.
std::optional<std::size_t> unpackRow(const Query& row, const Unpacker& unpacker, std::vector<char>& into) {
    const void* const data = sqlite3_column_blob(row.get(), 0);
    const std::size_t size = ZSTD_decompressDCtx(unpacker.get(), into.data(), into.size(), data,
                                                 static_cast<std::size_t>(sqlite3_column_bytes(row.get(), 0)));
    return ZSTD_isError(size) ? std::nullopt : std::optional(size);
}

constexpr std::size_t kMostUnpacked = 4u << 20;

}  // namespace

void removeDatabase(const std::string& path) {
    std::error_code ignored;
    for (const char* const ending : {"", "-wal", "-shm", "-journal", "-lock"}) {
        std::filesystem::remove(path + ending, ignored);
    }
}

void dropFromCache(const std::string& path) {
#if defined(__linux__)
    const int file = ::open(path.c_str(), O_RDONLY);
    if (file >= 0) {
        ::fsync(file);  // only clean pages can be dropped
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
#else
    static_cast<void>(path);
#endif
}

double writeRaw(const std::string& path, ByteView text) {
    removeDatabase(path);
    const double begin = now();
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (!file) {
        return -1;
    }
    bool good = std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
#if defined(__linux__)
    good = good && ::fsync(::fileno(file)) == 0;
#endif
    good = std::fclose(file) == 0 && good;
    const double seconds = now() - begin;
    removeDatabase(path);
    return good ? seconds : -1;
}

double StoreKernel::takeIn(ByteView text, const std::vector<ByteRange>& messages) {
    removeDatabase(m_path);
    const double begin = now();
    const Database database = open(m_path, m_encrypted);
    if (!database || !run(database, "CREATE TABLE block(id INTEGER PRIMARY KEY, first INTEGER, bytes INTEGER, "
                                    "data BLOB); BEGIN")) {
        return -1;
    }
    Query insert = prepare(database, "INSERT INTO block(first, bytes, data) VALUES(?, ?, ?)");
    const Packer packer(ZSTD_createCCtx());
    std::vector<char> packed;
    std::size_t uncommitted = 0;
    m_blocks = 0;
    for (std::size_t from = 0; from < messages.size(); ++m_blocks) {
        std::size_t to = from, bytes = 0;
        while (to < messages.size() && (to == from || bytes + messages[to].length <= kBlock)) {
            bytes += messages[to++].length;
        }
        packed.resize(std::max(packed.size(), ZSTD_compressBound(bytes)));
        const std::size_t size = ZSTD_compressCCtx(packer.get(), packed.data(), packed.size(),
                                                   text.data() + messages[from].begin, bytes, kLevel);
        if (ZSTD_isError(size)) {
            return -1;
        }
        sqlite3_bind_int64(insert.get(), 1, static_cast<sqlite3_int64>(from));
        sqlite3_bind_int64(insert.get(), 2, static_cast<sqlite3_int64>(bytes));
        sqlite3_bind_blob64(insert.get(), 3, packed.data(), size, SQLITE_STATIC);
        if (sqlite3_step(insert.get()) != SQLITE_DONE) {
            return -1;
        }
        sqlite3_reset(insert.get());
        uncommitted += size;
        if (uncommitted >= kCommit) {
            if (!run(database, "COMMIT; BEGIN")) {
                return -1;
            }
            uncommitted = 0;
        }
        from = to;
    }
    insert.reset();
    return run(database, "COMMIT; PRAGMA wal_checkpoint(TRUNCATE)") ? now() - begin : -1;
}

double StoreKernel::scan(unsigned threads) {
    const double begin = now();
    std::vector<std::uint64_t> unpacked(threads, 0);
    const auto scanPart = [&](unsigned part) {
        const Database database = open(m_path, m_encrypted);
        const Query select = prepare(database, "SELECT data FROM block WHERE id > ? AND id <= ?");
        const Unpacker unpacker(ZSTD_createDCtx());
        std::vector<char> into(kMostUnpacked);
        sqlite3_bind_int64(select.get(), 1, m_blocks * part / threads);
        sqlite3_bind_int64(select.get(), 2, m_blocks * (part + 1) / threads);
        std::uint64_t bytes = 0;  // of this thread, so that it can live in a register
        while (sqlite3_step(select.get()) == SQLITE_ROW) {
            bytes += unpackRow(select, unpacker, into).value_or(0);
        }
        unpacked[part] = bytes;
    };
    {
        std::vector<std::jthread> others;
        for (unsigned part = 1; part < threads; ++part) {
            others.emplace_back(scanPart, part);
        }
        scanPart(0);
    }
    m_unpacked = std::accumulate(unpacked.begin(), unpacked.end(), std::uint64_t{0});
    return now() - begin;
}

double StoreKernel::randomRead(unsigned count) {
    const Database database = open(m_path, m_encrypted);
    const Query select = prepare(database, "SELECT data FROM block WHERE id = ?");
    const Unpacker unpacker(ZSTD_createDCtx());
    std::vector<char> into(kMostUnpacked);
    std::mt19937_64 random(1);
    std::vector<double> times;
    for (unsigned i = 0; i < count; ++i) {
        const std::int64_t id = 1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(m_blocks));
        const double begin = now();
        sqlite3_bind_int64(select.get(), 1, id);
        if (sqlite3_step(select.get()) != SQLITE_ROW || !unpackRow(select, unpacker, into)) {
            return -1;
        }
        times.push_back(now() - begin);
        sqlite3_reset(select.get());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::uint64_t StoreKernel::fileBytes() const {
    return std::filesystem::file_size(m_path);
}

}  // namespace plumb::bench
