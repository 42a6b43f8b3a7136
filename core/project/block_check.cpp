#include "project/block_check.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace plumb::project {
namespace {

int stopped(void* cancel) {
    return static_cast<const CancelToken*>(cancel)->stopped() ? 1 : 0;
}

Result<void> readNumbers(Connection& connection, const char* sql, std::vector<BlockNumber>& into) {
    return connection.each(sql, [&](const Statement& row) {
        const std::int64_t bytes = std::clamp<std::int64_t>(row.integer(1), 0, kMostBlockBytes);
        into.push_back({row.integer(0), static_cast<std::uint64_t>(bytes)});
    });
}

}  // namespace

bool endsReading(const Error& error) {
    return error.id() == MessageId::Cancelled || error.id() == MessageId::OutOfMemory;
}

CancelQuestions::CancelQuestions(Connection& connection, const CancelToken& cancel)
    : m_connection(connection)
    , m_cancel(cancel) {
    constexpr int kSteps = 20'000;
    sqlite3_progress_handler(connection.handle(), kSteps, stopped, const_cast<CancelToken*>(&m_cancel));
}

CancelQuestions::~CancelQuestions() {
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

Result<BlockFacts> BlockChecker::check(std::int64_t id) {
    BlockFacts facts;
    facts.id = id;
    if (!m_select) {
        Result<Statement> select = m_connection.prepare("SELECT hash, bytes, data FROM block WHERE id = ?");
        if (!select) {
            return fail(std::move(select.error()));
        }
        m_select.emplace(std::move(*select));
    }
    m_select->with(id);
    const Result<bool> row = m_select->step();
    if (!row) {
        if (endsReading(row.error())) {
            return fail(row.error());
        }
        facts.wrong = "its row cannot be read";
        return facts;
    }
    if (!*row) {
        m_select->reset();
        facts.wrong = "it is not there";
        return facts;
    }
    facts.found = true;
    const ByteView hash = m_select->blob(0), frame = m_select->blob(2);
    const std::int64_t bytes = m_select->integer(1);
    const std::optional<std::uint32_t> checksum = frameChecksum(frame);
    if (bytes < 0 || bytes > kMostBlockBytes || !checksum) {
        facts.wrong = "its size is wrong";
    } else {
        facts.bytes = static_cast<std::uint64_t>(bytes);
        facts.checksum = *checksum;
        m_bytes.resize(static_cast<std::size_t>(bytes));
        if (!m_unpacker.unpack(frame, facts.bytes, *checksum, m_bytes.data())) {
            facts.wrong = "it cannot be unpacked";
        } else if (const BlockHash made = blockHash(m_bytes);
                   hash.size() != made.size() || std::memcmp(hash.data(), made.data(), made.size()) != 0) {
            facts.wrong = "its bytes are not those of its hash";
        }
    }
    m_select->reset();
    return facts;
}

Result<std::vector<BlockNumber>> blockNumbers(Connection& connection, const std::function<void(const Error&)>& tell) {
    std::vector<BlockNumber> numbers;
    Result<void> all = readNumbers(connection, "SELECT id, bytes FROM block NOT INDEXED ORDER BY id", numbers);
    if (!all) {
        if (endsReading(all.error())) {
            return fail(std::move(all.error()));
        }
        tell(all.error());
        // From the other end, from the index of hashes, and from those who use them.
        for (const char* const sql : {"SELECT id, bytes FROM block NOT INDEXED ORDER BY id DESC",
                                      "SELECT id, 0 FROM block INDEXED BY sqlite_autoindex_block_1 ORDER BY hash",
                                      "SELECT block, 0 FROM piece"}) {
            if (Result<void> more = readNumbers(connection, sql, numbers); !more && endsReading(more.error())) {
                return fail(std::move(more.error()));
            }
        }
        std::stable_sort(numbers.begin(), numbers.end(),
                         [](const BlockNumber& a, const BlockNumber& b) { return a.id < b.id; });
        numbers.erase(std::unique(numbers.begin(), numbers.end(),
                                  [](const BlockNumber& a, const BlockNumber& b) { return a.id == b.id; }),
                      numbers.end());
    }
    return numbers;
}

}  // namespace plumb::project
