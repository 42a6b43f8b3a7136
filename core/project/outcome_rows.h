// The rows of what messages of a run came to, as they are written and asked for: in a project, and in a file of one
// run. Within a transaction of whoever holds the connection.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "replay/outcome_store.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::project {

/// The statements of one set of tables. All take the run as ?1, which those of a file of one run do not look at.
struct OutcomeSql {
    std::string_view begin, end, attempt, before, lost, never, note, find;
};
extern const OutcomeSql kOutcomesOfProject;
extern const OutcomeSql kOutcomesOfFile;

class OutcomeRows {
public:
    /// The connection is borrowed.
    OutcomeRows(Connection& store, const OutcomeSql& sql, std::int64_t run = 0)
        : m_store(store)
        , m_sql(sql)
        , m_run(run) {}

    [[nodiscard]] Result<void> write(const replay::OutcomeBatch& batch);
    [[nodiscard]] Result<std::optional<replay::KeptOutcome>> find(std::uint64_t message);

private:
    [[nodiscard]] Result<void> begin(const replay::Intent& intent);
    [[nodiscard]] Result<void> end(const replay::AttemptResult& result);
    [[nodiscard]] Result<void> endOutcome(const replay::AttemptResult& result);
    [[nodiscard]] Result<void> drop(std::uint64_t message, std::uint32_t attempt);
    [[nodiscard]] Result<void> note(std::uint64_t message, const Note& note);
    /// What is asked again and again.
    [[nodiscard]] Result<Statement*> prepared(Statement& slot, std::string_view sql);

    Connection& m_store;
    const OutcomeSql& m_sql;
    std::int64_t m_run;
    std::int64_t m_now = 0;
    Statement m_begin, m_end, m_attempt, m_find;
};

/// A word of a file; what is none of ours is put aside for a person.
[[nodiscard]] replay::Fate parseFate(std::string_view name);

}  // namespace plumb::project
