// The outcomes of one plan in a file of their own: an SQLite database that survives the end of the program and of the
// machine at any moment. Rows are written before the first byte of a message leaves and after its end is known.
//
// Tables: outcome (what each message came to), attempt (each attempt), note (what came about it later).
#pragma once

#include "base/file_lock.h"
#include "project/connection.h"
#include "project/outcome_rows.h"
#include "replay/outcome_store.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace plumb::project {

/// "PlmO"
inline constexpr std::int64_t kOutcomesId = 0x506c6d4f;

class OutcomeFile final : public replay::OutcomeStore {
public:
    /// Makes the file when it is not there. In one that is, messages that were Sending become Unknown, durably.
    /// Fails with OutcomesForeign, OutcomesBusy, or what SQLite says.
    [[nodiscard]] static Result<std::unique_ptr<OutcomeFile>> open(const std::string& path);

    [[nodiscard]] std::uint64_t keptEnd() override;
    [[nodiscard]] Result<std::optional<replay::KeptOutcome>> find(std::uint64_t message) override;
    [[nodiscard]] Result<void> keep(const replay::OutcomeBatch& batch) override;

    /// Messages that open() found under way.
    [[nodiscard]] std::uint64_t foundUnknown() const { return m_foundUnknown; }

private:
    OutcomeFile(Connection connection, std::unique_ptr<FileLock> lock);

    [[nodiscard]] static Result<void> prepareFile(Connection& connection);
    [[nodiscard]] static Result<void> makeTables(Connection& connection);
    [[nodiscard]] Result<void> takeUnknown();
    [[nodiscard]] Result<void> notKept(const Error& why) const;

    std::unique_ptr<FileLock> m_lock;  ///< goes after the connection
    Connection m_connection;
    OutcomeRows m_rows;
    std::uint64_t m_foundUnknown = 0;
};

}  // namespace plumb::project
