// Whether a stored block is what it says it is. What is wrong with one is told in words, never thrown.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/block_codec.h"
#include "project/connection.h"
#include "project/dictionary.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::project {

/// Larger than any block that is written, small enough to be given room whatever a file says.
inline constexpr std::int64_t kMostBlockBytes = 1 << 24;

struct BlockFacts {
    std::int64_t id = 0;
    std::uint64_t bytes = 0;
    std::uint32_t checksum = 0;
    bool found = false;  ///< there is a row that can be read
    std::string wrong;   ///< empty: nothing

    [[nodiscard]] bool good() const { return found && wrong.empty(); }
};

/// One per thread.
class BlockChecker {
public:
    BlockChecker(Connection& connection, std::shared_ptr<const Dictionaries> dictionaries)
        : m_connection(connection)
        , m_unpacker(std::move(dictionaries)) {}

    /// Fails with Cancelled and OutOfMemory only.
    [[nodiscard]] Result<BlockFacts> check(std::int64_t id);

private:
    Connection& m_connection;
    std::optional<Statement> m_select;
    BlockUnpacker m_unpacker;
    std::vector<std::uint8_t> m_bytes;
};

struct BlockNumber {
    std::int64_t id = 0;
    std::uint64_t bytes = 0;  ///< as its row says
};

/// Every block that the file still names somewhere, in order; what could not be read on the way is told.
[[nodiscard]] Result<std::vector<BlockNumber>> blockNumbers(Connection& connection,
                                                            const std::function<void(const Error&)>& tell);

/// What makes further reading pointless: all other errors are about one place of the file.
[[nodiscard]] bool endsReading(const Error& error);

/// Ends a long question of this connection when the work is cancelled.
class CancelQuestions {
public:
    CancelQuestions(Connection& connection, const CancelToken& cancel);
    ~CancelQuestions();
    CancelQuestions(const CancelQuestions&) = delete;
    CancelQuestions& operator=(const CancelQuestions&) = delete;

private:
    Connection& m_connection;
    const CancelToken m_cancel;
};

}  // namespace plumb::project
