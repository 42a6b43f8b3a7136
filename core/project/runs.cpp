#include "project/runs.h"

#include "base/clock.h"
#include "base/json_text.h"
#include "project/run_findings.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace plumb::project {
namespace {

constexpr std::int64_t kMostArguments = 6;  // that a sentence has

void appendText(std::string& out, const std::string& text) {
    appendJsonText(out, text);
}

void appendText(std::string& out, std::uint64_t number) {
    out += std::to_string(number);
}

template <class Map>
void appendObject(std::string& out, std::string_view name, const Map& values) {
    appendJsonText(out += ',', name);
    out += ":{";
    const char* before = "";
    for (const auto& [key, value] : values) {
        appendJsonText(out += std::exchange(before, ","), key);
        appendText(out += ':', value);
    }
    out += '}';
}

std::string argumentsOf(const FindingRow& finding) {
    std::string text = "[";
    for (const std::string& argument : finding.arguments) {
        text += text.size() > 1 ? "," : "";
        appendJsonText(text, argument);
    }
    return text + ']';
}

/// FNV-1a over all that stands as rows: two runs with the same one found the same.
class RowSum {
public:
    explicit RowSum(const std::vector<FindingRow>& rows) {
        for (const FindingRow& one : rows) {
            add(std::to_string(one.number) + ' ' + std::to_string(one.start) + ' ' + std::to_string(one.length));
            add(one.rule);
            add(one.severity);
            add(one.path);
            for (const std::string& argument : one.arguments) {
                add(argument);
            }
            add({});
        }
    }
    [[nodiscard]] std::string text() const { return std::to_string(m_sum); }

private:
    void add(std::string_view text) {
        constexpr std::uint64_t kPrime = 0x100000001b3;
        for (const char byte : text) {
            m_sum = (m_sum ^ static_cast<unsigned char>(byte)) * kPrime;
        }
        m_sum *= kPrime;  // where one text ends, the sum goes on as after a zero
    }

    std::uint64_t m_sum = 0xcbf29ce484222325;
};

// Of which source it was, and how much of what was found: what the table has no columns for.
std::string summaryOf(const RunRow& run, const std::string& sum) {
    std::string text = "{\"source\":" + std::to_string(run.source) + ",\"findings\":" + std::to_string(run.findings) +
                       ",\"kept\":" + std::to_string(run.kept) + ",\"rows\":\"" + sum + '"';
    appendObject(text, "rules", run.byRule);
    appendObject(text, "severities", run.bySeverity);
    appendObject(text, "sentences", run.sentences);
    return text + '}';
}

/// Runs, with what their summaries say; one that somebody else has broken says nothing.
constexpr std::string_view kSame =
    "SELECT id FROM (SELECT *, CASE WHEN json_valid(summary) THEN summary ELSE '{}' END AS said FROM run) "
    "WHERE kind = ?1 AND spec = ?2 AND json_extract(said, '$.source') = ?3";

/// One of the same kind over the same source with the same spec whose rows are the very same.
Result<std::optional<std::int64_t>> sameRun(Connection& store, const RunRow& run, const std::string& sum) {
    std::optional<std::int64_t> found;
    Result<void> read = store.each(
        std::string(kSame) + " AND ended_ms IS NOT NULL AND json_extract(said, '$.rows') = ?4 AND "
                             "json_extract(said, '$.kept') = ?5 ORDER BY id DESC LIMIT 1",
        [&found](const Statement& row) { found = row.integer(0); }, std::string_view(run.kind),
        std::string_view(run.spec), run.source, std::string_view(sum), run.kept);
    return read ? Result<std::optional<std::int64_t>>(found) : fail(std::move(read.error()));
}

Result<void> insertRun(Connection& store, RunRow& run) {
    Result<Statement> insert = store.prepare("INSERT INTO run(kind, title, spec, started_ms, messages, affected, "
                                             "summary) VALUES(?, ?, ?, ?, 0, 0, '{}')");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    Result<void> done =
        insert->with(std::string_view(run.kind), std::string_view(run.title), std::string_view(run.spec), run.startedMs)
            .run();
    run.id = done ? store.lastId() : 0;
    return done;
}

Result<void> insertRows(Connection& store, const RunRow& run, const std::vector<FindingRow>& rows) {
    Result<Statement> insert =
        store.prepare("INSERT INTO finding(run, source, number, rule, severity, path, start, length, arguments) "
                      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    for (const FindingRow& one : rows) {
        const std::string arguments = argumentsOf(one);
        Result<void> done =
            insert
                ->with(run.id, run.source, one.number, std::string_view(one.rule), std::string_view(one.severity),
                       std::string_view(one.path), one.start, one.length, std::string_view(arguments))
                .run();
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Those that never ended, too: a version before this one left some.
Result<void> removeOthers(Connection& store, const RunRow& run) {
    Result<Statement> drop = store.prepare("DELETE FROM run WHERE id <> ?4 AND id IN (" + std::string(kSame) + ")");
    return drop ? drop->with(std::string_view(run.kind), std::string_view(run.spec), run.source, run.id).run()
                : fail(std::move(drop.error()));
}

Result<void> endRun(Connection& store, const RunRow& run, const std::string& summary) {
    Result<Statement> end = store.prepare("UPDATE run SET title = ?, started_ms = ?, ended_ms = ?, messages = ?, "
                                          "affected = ?, summary = ? WHERE id = ?");
    return end ? end->with(std::string_view(run.title), run.startedMs, run.endedMs, run.messages, run.affected,
                           std::string_view(summary), run.id)
                     .run()
               : fail(std::move(end.error()));
}

Result<void> readCounts(Connection& connection, RunRow& run) {
    return connection.each(
        "SELECT 0, key, value FROM run, json_each(run.summary, '$.rules') WHERE run.id = ?1 UNION ALL "
        "SELECT 1, key, value FROM run, json_each(run.summary, '$.severities') WHERE run.id = ?1 UNION ALL "
        "SELECT 2, key, value FROM run, json_each(run.summary, '$.sentences') WHERE run.id = ?1",
        [&run](const Statement& row) {
            if (row.integer(0) == 2) {
                run.sentences.emplace(row.text(1), row.text(2));
            } else {
                (row.integer(0) == 0 ? run.byRule : run.bySeverity)
                    .emplace(row.text(1), static_cast<std::uint64_t>(row.integer(2)));
            }
        },
        run.id);
}

}  // namespace

Result<RunRow> keepRun(Connection& store, RunRow run, const RunFindings& found) {
    found.countInto(run);
    run.endedMs = wallMilliseconds();
    const std::string sum = RowSum(found.rows()).text();
    const Result<std::optional<std::int64_t>> same = sameRun(store, run, sum);
    if (!same) {
        return fail(same.error());
    }
    Result<void> done;
    if (*same) {
        run.id = **same;
    } else {
        done = insertRun(store, run);
        done = done ? insertRows(store, run, found.rows()) : done;
    }
    done = done ? endRun(store, run, summaryOf(run, sum)) : done;
    done = done ? removeOthers(store, run) : done;
    return done ? Result<RunRow>(std::move(run)) : fail(std::move(done.error()));
}

Result<std::vector<RunRow>> runs(Connection& connection) {
    Result<std::vector<RunRow>> found = connection.list(
        "SELECT id, kind, title, spec, started_ms, ended_ms, messages, affected, json_extract(summary, '$.source'), "
        "json_extract(summary, '$.findings'), json_extract(summary, '$.kept') FROM run WHERE ended_ms IS NOT NULL AND "
        "json_valid(summary) ORDER BY ended_ms DESC, id DESC",
        [](const Statement& row) {
            RunRow run;
            run.id = row.integer(0);
            run.kind = row.text(1);
            run.title = row.text(2);
            run.spec = row.text(3);
            run.startedMs = row.integer(4);
            run.endedMs = row.integer(5);
            run.messages = static_cast<std::uint64_t>(row.integer(6));
            run.affected = static_cast<std::uint64_t>(row.integer(7));
            run.source = row.integer(8);
            run.findings = static_cast<std::uint64_t>(row.integer(9));
            run.kept = static_cast<std::uint64_t>(row.integer(10));
            return run;
        });
    if (found) {
        for (RunRow& run : *found) {
            if (Result<void> read = readCounts(connection, run); !read) {
                return fail(std::move(read.error()));
            }
        }
    }
    return found;
}

Result<std::vector<FindingRow>> findingsOf(Connection& connection, const RunRow& run) {
    return connection.list(
        "SELECT number, rule, severity, path, start, length, json_array_length(a), json_extract(a, '$[0]'), "
        "json_extract(a, '$[1]'), json_extract(a, '$[2]'), json_extract(a, '$[3]'), json_extract(a, '$[4]'), "
        "json_extract(a, '$[5]') FROM (SELECT *, CASE WHEN json_valid(arguments) THEN arguments ELSE '[]' END AS a "
        "FROM finding WHERE source = ?1 AND run = ?2) ORDER BY number, id",
        [](const Statement& row) {
            FindingRow one{static_cast<std::uint64_t>(row.integer(0)),
                           std::string(row.text(1)),
                           std::string(row.text(2)),
                           std::string(row.text(3)),
                           static_cast<std::uint64_t>(row.integer(4)),
                           static_cast<std::uint64_t>(row.integer(5)),
                           {}};
            for (std::int64_t n = 0; n < std::min(row.integer(6), kMostArguments); ++n) {
                one.arguments.emplace_back(row.text(7 + static_cast<int>(n)));
            }
            return one;
        },
        run.source, run.id);
}

Result<void> removeRun(Connection& connection, std::int64_t run) {
    Result<Statement> drop = connection.prepare("DELETE FROM run WHERE id = ?");
    return drop ? drop->with(run).run() : fail(std::move(drop.error()));
}

}  // namespace plumb::project
