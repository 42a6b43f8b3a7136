#include "project/mend.h"

#include "project/block_check.h"
#include "project/repair_numbers.h"
#include "project/verify_sources.h"

#include <fmt/format.h>

#include <algorithm>

namespace plumb::project {
namespace {

class Mender {
public:
    Mender(Connection& copy, Repair& outcome, const CancelToken& cancel)
        : m_copy(copy)
        , m_outcome(outcome)
        , m_cancel(cancel) {}

    [[nodiscard]] Result<void> run(std::vector<std::int64_t>& damaged) {
        Result<void> done = blocks();
        if (done) {
            done = owners();
        }
        if (done) {
            done = pieces();
        }
        if (done) {
            done = dropSnapshotRows(m_copy, 0, "the project", m_outcome);
        }
        return done ? sources(damaged) : done;
    }

private:
    [[nodiscard]] Result<void> blocks() {
        Result<std::shared_ptr<const Dictionaries>> dictionaries = Dictionaries::load(m_copy);
        Result<void> told;
        Result<std::vector<BlockNumber>> numbers =
            blockNumbers(m_copy, [&](const Error& error) { told = fail(error); });
        Result<Statement> drop = m_copy.prepare("DELETE FROM block WHERE id = ?");
        if (!dictionaries || !numbers || !told || !drop) {
            return fail(!dictionaries ? dictionaries.error()
                        : !numbers    ? numbers.error()
                        : !told       ? told.error()
                                      : drop.error());
        }
        BlockChecker checker(m_copy, *dictionaries);
        for (const BlockNumber& number : *numbers) {
            if (m_cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            Result<BlockFacts> facts = checker.check(number.id);
            if (!facts) {
                return fail(std::move(facts.error()));
            }
            if (facts->good()) {
                m_blocks.push_back(std::move(*facts));
                continue;
            }
            ++m_outcome.lostBlocks;
            if (Result<void> done = drop->with(number.id).run(); !done) {
                return done;
            }
        }
        return {};
    }

    // A source whose row is gone is known by its parts; what else belongs to nothing goes.
    [[nodiscard]] Result<void> owners() {
        Result<void> done = m_copy.run(
            "INSERT INTO source(id, kind, title, path, options, size, modified_ns, messages, added_ms, whole) "
            "SELECT source, 'stored', 'recovered source ' || source, '', '{}', sum(bytes), 0, sum(messages), 0, 1 "
            "FROM part WHERE source > 0 AND source NOT IN (SELECT id FROM source) GROUP BY source");
        if (done) {
            done = m_copy.run("UPDATE source SET whole = 1 WHERE whole NOT IN (0, 1)");
        }
        struct Rest {
            const char *from, *what, *of;
        };
        for (const Rest& rest : {
                 Rest{"part WHERE source NOT IN (SELECT id FROM source)", "A part", "a source"},
                 Rest{"piece WHERE part NOT IN (SELECT id FROM part)", "A stretch of bytes", "a part"},
                 Rest{"message WHERE id >> 40 NOT IN (SELECT id FROM source)", "A message", "a source"},
                 Rest{"edit WHERE source NOT IN (SELECT id FROM source)", "An edit", "a source"},
                 Rest{"mark WHERE source NOT IN (SELECT id FROM source)", "A mark", "a source"},
                 Rest{"note WHERE source NOT IN (SELECT id FROM source)", "A note", "a source"},
                 Rest{"finding WHERE run NOT IN (SELECT id FROM run)", "A finding", "a run"},
                 Rest{"replay_outcome WHERE run NOT IN (SELECT id FROM replay_run)", "An outcome", "a replay"},
                 Rest{"replay_attempt WHERE run NOT IN (SELECT id FROM replay_run)", "An attempt", "a replay"},
                 Rest{"replay_note WHERE run NOT IN (SELECT id FROM replay_run)", "A note", "a replay"},
                 Rest{"wire WHERE run NOT IN (SELECT id FROM replay_run)", "A row of the wire log", "a replay"},
                 Rest{"source_label WHERE source NOT IN (SELECT id FROM source)", "A label", "a source"},
                 Rest{"snapshot_row WHERE snapshot NOT IN (SELECT id FROM snapshot)", "A row", "a snapshot"},
             }) {
            if (done) {
                done = m_copy.run(fmt::format("DELETE FROM {}", rest.from));
            }
            if (done && m_copy.changes() > 0) {
                m_outcome.lost.push_back(
                    {MessageId::VerifyReference, {fmt::format("{} ({})", rest.what, m_copy.changes()), rest.of}});
            }
        }
        return done;
    }

    // What is no block that is there, or stands where another does, is a hole.
    [[nodiscard]] Result<void> pieces() {
        Result<Statement> rows = m_copy.prepare("SELECT q.part, q.start, q.bytes, q.block, q.checksum, p.bytes "
                                                "FROM piece q JOIN part p ON p.id = q.part ORDER BY q.part, q.start");
        Result<Statement> drop = m_copy.prepare("DELETE FROM piece WHERE part = ? AND start = ?");
        if (!rows || !drop) {
            return fail(rows ? std::move(drop.error()) : std::move(rows.error()));
        }
        std::vector<std::pair<std::int64_t, std::int64_t>> gone;
        std::int64_t part = 0, end = 0;
        Result<void> read = rows->each([&](const Statement& row) {
            const std::int64_t start = row.integer(1), bytes = row.integer(2);
            end = row.integer(0) == part ? end : 0;
            part = row.integer(0);
            const auto block = std::lower_bound(m_blocks.begin(), m_blocks.end(), row.integer(3),
                                                [](const BlockFacts& facts, std::int64_t id) { return facts.id < id; });
            const bool good = block != m_blocks.end() && block->id == row.integer(3) && bytes > 0 &&
                              bytes <= kMostBlockBytes && static_cast<std::uint64_t>(bytes) == block->bytes &&
                              row.integer(4) == block->checksum && start >= end && start <= row.integer(5) - bytes;
            if (good) {
                end = start + bytes;
            } else {
                gone.emplace_back(part, start);
            }
        });
        if (!read) {
            return read;
        }
        for (const auto& [owner, start] : gone) {
            if (Result<void> done = drop->with(owner, start).run(); !done) {
                return done;
            }
        }
        return {};
    }

    // What is still wrong is a matter of each source by itself.
    [[nodiscard]] Result<void> sources(std::vector<std::int64_t>& damaged) {
        Verification outcome;
        SourceVerifier verifier(m_copy, m_cancel, m_blocks, outcome);
        Result<void> done = verifier.run([](const Error& error) { return Result<void>(fail(error)); });
        damaged = verifier.damaged();
        return done;
    }

    Connection& m_copy;
    Repair& m_outcome;
    const CancelToken& m_cancel;
    std::vector<BlockFacts> m_blocks;
};

}  // namespace

Result<void> mend(Connection& copy, Repair& outcome, std::vector<std::int64_t>& damaged, const CancelToken& cancel) {
    const CancelQuestions ended(copy, cancel);
    Result<Transaction> transaction = Transaction::begin(copy);
    if (!transaction) {
        return fail(std::move(transaction.error()));
    }
    Result<void> done = Mender(copy, outcome, cancel).run(damaged);
    return done ? transaction->commit() : done;
}

}  // namespace plumb::project
