#include "project/verify.h"

#include "base/file.h"
#include "project/block_check.h"
#include "project/dictionary.h"
#include "project/verify_sources.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace plumb::project {
namespace {

// Each thread takes some blocks at a time and looks at them through a connection of its own.
class BlockWork {
public:
    BlockWork(const std::vector<BlockNumber>& numbers, std::shared_ptr<const Dictionaries> dictionaries,
              const CancelToken& cancel, Progress& progress)
        : m_numbers(numbers)
        , m_dictionaries(std::move(dictionaries))
        , m_facts(numbers.size())
        , m_cancel(cancel)
        , m_progress(progress) {}

    [[nodiscard]] Result<std::vector<BlockFacts>> run(Project& project, Connection& connection) {
        constexpr std::size_t kWorthAThread = 64;
        const std::size_t threads = std::min<std::size_t>(std::clamp(std::thread::hardware_concurrency(), 1u, 8u),
                                                          m_numbers.size() / kWorthAThread + 1);
        std::vector<std::thread> helpers;
        for (std::size_t i = 1; i < threads; ++i) {
            helpers.emplace_back([&] {
                // Without a connection the others do its share.
                if (Result<Project::Reader> reader = project.reader()) {
                    serve(**reader);
                }
            });
        }
        serve(connection);
        for (std::thread& helper : helpers) {
            helper.join();
        }
        if (m_cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        // What is damaged or not there may only have been removed meanwhile: this connection sees one state.
        BlockChecker checker(connection, m_dictionaries);
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            if (!m_facts[i].good()) {
                Result<BlockFacts> facts = checker.check(m_numbers[i].id);
                if (!facts) {
                    return fail(std::move(facts.error()));
                }
                m_facts[i] = std::move(*facts);
            }
        }
        return std::move(m_facts);
    }

private:
    void serve(Connection& connection) {
        constexpr std::size_t kAtOnce = 16;
        BlockChecker checker(connection, m_dictionaries);
        for (;;) {
            const std::size_t from = m_next.fetch_add(kAtOnce);
            if (from >= m_numbers.size()) {
                return;
            }
            for (std::size_t i = from; i < std::min(from + kAtOnce, m_numbers.size()); ++i) {
                if (m_cancel.stopped()) {
                    return;
                }
                if (Result<BlockFacts> facts = checker.check(m_numbers[i].id)) {
                    m_facts[i] = std::move(*facts);
                }
                m_progress.add(m_numbers[i].bytes);
            }
        }
    }

    const std::vector<BlockNumber>& m_numbers;
    std::shared_ptr<const Dictionaries> m_dictionaries;
    std::vector<BlockFacts> m_facts;
    const CancelToken& m_cancel;
    Progress& m_progress;
    std::atomic<std::size_t> m_next{0};
};

class Verifier {
public:
    Verifier(Connection& connection, const CancelToken& cancel)
        : m_connection(connection)
        , m_cancel(cancel) {}

    [[nodiscard]] Result<void> run(Project& project, const AuditHead* exported, Progress& progress) {
        Result<void> done = database();
        if (done) {
            done = blocks(project, progress);
        }
        return done ? audit(exported) : done;
    }
    [[nodiscard]] Verification take() { return std::move(m_outcome); }

private:
    // What an error says of the file is a finding.
    [[nodiscard]] Result<void> tell(const Error& error) {
        if (endsReading(error) || m_cancel.stopped()) {
            return fail(m_cancel.stopped() ? Error(MessageId::Cancelled) : error);
        }
        const std::string said = error.arguments().empty() ? error.render() : error.arguments().back();
        Note note{MessageId::VerifySqlite, {said}};
        if (std::find(m_outcome.found.begin(), m_outcome.found.end(), note) == m_outcome.found.end()) {
            m_outcome.found.push_back(std::move(note));
        }
        return {};
    }

    [[nodiscard]] Result<void> each(const char* sql, const std::function<void(const Statement&)>& visit) {
        Result<void> read = m_connection.each(sql, visit);
        return read ? read : tell(read.error());
    }

    [[nodiscard]] Result<void> database() {
        Result<void> done = each("PRAGMA integrity_check(100)", [&](const Statement& row) {
            if (row.text(0) != "ok") {
                m_outcome.found.push_back({MessageId::VerifySqlite, {std::string(row.text(0))}});
            }
        });
        if (!done) {
            return done;
        }
        // What is missing of a last page that is cut reads as zeros: whatever stood there looks whole.
        const Result<std::int64_t> page = m_connection.number("PRAGMA page_size");
        const Result<FileStamp> stamp = RandomAccessFile::stampOf(m_connection.path());
        if (page && *page > 0 && stamp && stamp->size % static_cast<std::uint64_t>(*page) != 0) {
            m_outcome.found.push_back({MessageId::VerifySqlite, {"the file is cut within its last page"}});
        }
        constexpr std::size_t kMost = 100;
        std::size_t count = 0;
        return each("PRAGMA foreign_key_check", [&](const Statement& row) {
            if (++count <= kMost) {
                m_outcome.found.push_back(
                    {MessageId::VerifyReference,
                     {row.isNull(1) ? "A row" : fmt::format("Row {}", row.integer(1)), std::string(row.text(0))}});
            }
        });
    }

    // Each stands twice; one that is damaged is made up for by the other.
    [[nodiscard]] Result<std::shared_ptr<const Dictionaries>> dictionaries() {
        Result<std::shared_ptr<const Dictionaries>> known = Dictionaries::load(m_connection);
        if (!known) {
            Result<void> told = tell(known.error());
            return told ? Result<std::shared_ptr<const Dictionaries>>(nullptr) : fail(std::move(told.error()));
        }
        for (const auto& [id, copies] : (*known)->damagedCopies()) {
            m_outcome.found.push_back(
                {MessageId::VerifySqlite, {fmt::format("{} of the 2 copies of dictionary {}", copies, id)}});
        }
        return known;
    }

    [[nodiscard]] Result<void> blocks(Project& project, Progress& progress) {
        Result<void> told;
        Result<std::vector<BlockNumber>> numbers =
            blockNumbers(m_connection, [&](const Error& error) { told = tell(error); });
        if (!numbers || !told) {
            return numbers ? told : fail(std::move(numbers.error()));
        }
        std::uint64_t total = 0;
        for (const BlockNumber& number : *numbers) {
            total += number.bytes;
        }
        progress.setTotal(total);
        Result<std::shared_ptr<const Dictionaries>> known = dictionaries();
        if (!known) {
            return fail(std::move(known.error()));
        }
        Result<std::vector<BlockFacts>> facts =
            BlockWork(*numbers, std::move(*known), m_cancel, progress).run(project, m_connection);
        if (!facts) {
            return tell(facts.error());
        }
        for (const BlockFacts& block : *facts) {
            m_outcome.blocks += block.found ? 1 : 0;
            m_outcome.bytes += block.good() ? block.bytes : 0;
        }
        SourceVerifier sources(m_connection, m_cancel, *facts, m_outcome);
        return sources.run([&](const Error& error) { return tell(error); });
    }

    [[nodiscard]] Result<void> audit(const AuditHead* exported) {
        Result<std::vector<Note>> found = verifyAudit(m_connection, exported);
        if (!found) {
            return tell(found.error());
        }
        m_outcome.found.insert(m_outcome.found.end(), found->begin(), found->end());
        return each("SELECT count(*) FROM audit",
                    [&](const Statement& row) { m_outcome.auditRows = static_cast<std::uint64_t>(row.integer(0)); });
    }

    Connection& m_connection;
    const CancelToken& m_cancel;
    Verification m_outcome;
};

}  // namespace

Result<Verification> verifyProject(Project& project, const AuditHead* exported, const CancelToken& cancel,
                                   Progress& progress) {
    Result<Project::Reader> reader = project.reader();
    if (!reader) {
        if (endsReading(reader.error())) {
            return fail(std::move(reader.error()));
        }
        Verification nothing;
        nothing.found.push_back({MessageId::VerifySqlite, {reader.error().render()}});
        return nothing;
    }
    Connection& connection = **reader;
    const CancelQuestions ended(connection, cancel);
    // One state, whatever is written meanwhile. Where even this fails, the questions below say why.
    const bool own = connection.run("BEGIN; SELECT count(*) FROM sqlite_schema").has_value();
    Verifier verifier(connection, cancel);
    Result<void> done = verifier.run(project, exported, progress);
    if (own || connection.inTransaction()) {
        static_cast<void>(connection.run("ROLLBACK"));
    }
    progress.finish();
    return done ? Result<Verification>(verifier.take()) : fail(std::move(done.error()));
}

}  // namespace plumb::project
