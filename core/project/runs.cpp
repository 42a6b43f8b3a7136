#include "project/runs.h"

#include "base/clock.h"
#include "base/json_text.h"

#include <utility>

namespace plumb::project {
namespace {

constexpr std::size_t kBatch = 4096;

// Of which source it was, and how much of what was found: what the table has no columns for.
std::string summaryOf(const RunRow& run) {
    std::string text = "{\"source\":" + std::to_string(run.source) + ",\"findings\":" + std::to_string(run.findings) +
                       ",\"kept\":" + std::to_string(run.kept) + ",\"rules\":{";
    const char* before = "";
    for (const auto& [rule, count] : run.byRule) {
        text += std::exchange(before, ",");
        appendJsonText(text, rule);
        text += ':' + std::to_string(count);
    }
    return text + "}}";
}

std::string argumentsOf(const FindingRow& finding) {
    std::string text = "[";
    for (const std::string& argument : finding.arguments) {
        text += text.size() > 1 ? "," : "";
        appendJsonText(text, argument);
    }
    return text + ']';
}

// Others of the same kind over the same source with the same spec: those that have ended, or those that never did.
Result<void> removeOthers(Connection& store, const RunRow& run, bool ended) {
    Result<Statement> drop =
        store.prepare("DELETE FROM run WHERE kind = ? AND spec = ? AND id <> ? AND (ended_ms IS NOT NULL) = ? AND "
                      "json_extract(CASE WHEN json_valid(summary) THEN summary ELSE '{}' END, '$.source') = ?");
    return drop ? drop->with(std::string_view(run.kind), std::string_view(run.spec), run.id, std::int64_t{ended},
                             run.source)
                      .run()
                : fail(std::move(drop.error()));
}

Result<void> readRules(Connection& connection, RunRow& run) {
    Result<Statement> rows =
        connection.prepare("SELECT key, value FROM run, json_each(run.summary, '$.rules') WHERE run.id = ?");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    rows->with(run.id);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        run.byRule.emplace(std::string(rows->text(0)), static_cast<std::uint64_t>(rows->integer(1)));
    }
}

}  // namespace

RunWriter::RunWriter(std::shared_ptr<Project> project, RunRow run, std::uint64_t most)
    : m_project(std::move(project))
    , m_run(std::move(run))
    , m_most(most) {}

Result<std::unique_ptr<RunWriter>> RunWriter::begin(std::shared_ptr<Project> project, RunRow run,
                                                    std::uint64_t mostFindings) {
    run.startedMs = wallMilliseconds();
    Result<void> begun = project->write([&run](Connection& store) -> Result<void> {
        if (Result<void> removed = removeOthers(store, run, false); !removed) {
            return removed;
        }
        Result<Statement> insert = store.prepare("INSERT INTO run(kind, title, spec, started_ms, messages, affected, "
                                                 "summary) VALUES(?, ?, ?, ?, 0, 0, ?)");
        if (!insert) {
            return fail(std::move(insert.error()));
        }
        const std::string summary = summaryOf(run);
        Result<void> done = insert
                                ->with(std::string_view(run.kind), std::string_view(run.title),
                                       std::string_view(run.spec), run.startedMs, std::string_view(summary))
                                .run();
        if (done) {
            run.id = store.lastId();
        }
        return done;
    });
    if (!begun) {
        return fail(std::move(begun.error()));
    }
    return std::unique_ptr<RunWriter>(new RunWriter(std::move(project), std::move(run), mostFindings));
}

Result<void> RunWriter::add(FindingRow finding) {
    ++m_run.findings;
    ++m_run.byRule[finding.rule];
    if (finding.number != std::exchange(m_lastNumber, finding.number)) {
        ++m_run.affected;
    }
    if (m_run.kept >= m_most) {
        return {};
    }
    ++m_run.kept;
    m_batch.push_back(std::move(finding));
    return m_batch.size() >= kBatch ? writeBatch() : Result<void>();
}

Result<void> RunWriter::writeBatch() {
    const std::vector<FindingRow> batch = std::exchange(m_batch, {});
    return m_project->write(
        [&](Connection& store) -> Result<void> {
            Result<Statement> insert =
                store.prepare("INSERT INTO finding(run, source, number, rule, severity, path, start, length, "
                              "arguments) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
            if (!insert) {
                return fail(std::move(insert.error()));
            }
            for (const FindingRow& one : batch) {
                const std::string arguments = argumentsOf(one);
                Result<void> done = insert
                                        ->with(m_run.id, m_run.source, one.number, std::string_view(one.rule),
                                               std::string_view(one.severity), std::string_view(one.path), one.start,
                                               one.length, std::string_view(arguments))
                                        .run();
                if (!done) {
                    return done;
                }
            }
            return {};
        },
        Durability::Batched);
}

Result<RunRow> RunWriter::finish(std::uint64_t messages) {
    if (Result<void> written = writeBatch(); !written) {
        return fail(std::move(written.error()));
    }
    m_run.messages = messages;
    m_run.endedMs = wallMilliseconds();
    Result<void> done = m_project->write([this](Connection& store) -> Result<void> {
        Result<Statement> end =
            store.prepare("UPDATE run SET ended_ms = ?, messages = ?, affected = ?, summary = ? WHERE id = ?");
        if (!end) {
            return fail(std::move(end.error()));
        }
        const std::string summary = summaryOf(m_run);
        Result<void> ended =
            end->with(m_run.endedMs, m_run.messages, m_run.affected, std::string_view(summary), m_run.id).run();
        return ended ? removeOthers(store, m_run, true) : ended;
    });
    return done ? Result<RunRow>(m_run) : fail(std::move(done.error()));
}

Result<std::vector<RunRow>> runs(Connection& connection) {
    Result<Statement> rows = connection.prepare(
        "SELECT id, kind, title, spec, started_ms, ended_ms, messages, affected, json_extract(summary, '$.source'), "
        "json_extract(summary, '$.findings'), json_extract(summary, '$.kept') FROM run WHERE ended_ms IS NOT NULL AND "
        "json_valid(summary) ORDER BY id DESC");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    std::vector<RunRow> found;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        RunRow& run = found.emplace_back();
        run.id = rows->integer(0);
        run.kind = rows->text(1);
        run.title = rows->text(2);
        run.spec = rows->text(3);
        run.startedMs = rows->integer(4);
        run.endedMs = rows->integer(5);
        run.messages = static_cast<std::uint64_t>(rows->integer(6));
        run.affected = static_cast<std::uint64_t>(rows->integer(7));
        run.source = rows->integer(8);
        run.findings = static_cast<std::uint64_t>(rows->integer(9));
        run.kept = static_cast<std::uint64_t>(rows->integer(10));
    }
    for (RunRow& run : found) {
        if (Result<void> read = readRules(connection, run); !read) {
            return fail(std::move(read.error()));
        }
    }
    return found;
}

Result<void> removeRun(Connection& connection, std::int64_t run) {
    Result<Statement> drop = connection.prepare("DELETE FROM run WHERE id = ?");
    return drop ? drop->with(run).run() : fail(std::move(drop.error()));
}

}  // namespace plumb::project
