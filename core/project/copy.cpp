#include "project/copy.h"

#include "project/salvage.h"
#include "project/schema.h"
#include "project/whole_files.h"

#include <sqlite3.h>

#include <fmt/format.h>

namespace plumb::project {
namespace {

struct Table {
    std::string name, sql;
};

Result<std::vector<Table>> tablesOf(Connection& connection) {
    // Not by pragma_table_list: it looks into views, and those of others may be anything.
    return connection.list(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'create virtual%' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
        [](const Statement& row) {
            return Table{std::string(row.text(0)), std::string(row.text(1))};
        });
}

std::string quoted(const std::string& name) {
    std::string text = "\"";
    for (const char c : name) {
        text += c == '"' ? "\"\"" : std::string(1, c);
    }
    return text + '"';
}

// Rows of one table, as they are.
class TableCopy {
public:
    TableCopy(Connection& from, Connection& to, const Table& table, const CopyOptions& options, CopyOutcome& outcome)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_options(options)
        , m_outcome(outcome) {}

    [[nodiscard]] Result<void> run() {
        // Columns that are computed cannot be written; the copy computes them as well.
        std::string names, values;
        int columns = 0;
        const auto take = [&](const Statement& column) {
            constexpr int kName = 1, kHidden = 6;
            if (column.integer(kHidden) == 0) {
                names += (columns > 0 ? ", " : "") + quoted(std::string(column.text(kName)));
                values += fmt::format("{}?{}", columns > 0 ? ", " : "", columns + 1);
                ++columns;
            }
        };
        if (Result<void> read = m_from.each("PRAGMA main.table_xinfo(" + quoted(m_table.name) + ")", take); !read) {
            return read;
        }
        const std::string name = "main." + quoted(m_table.name);
        Result<Statement> all = m_from.prepare(fmt::format("SELECT {} FROM {}", names, name));
        if (!all) {
            return fail(std::move(all.error()));
        }
        Result<Statement> insert =
            m_to.prepare(fmt::format("INSERT OR REPLACE INTO {}({}) VALUES({})", name, names, values));
        if (!insert) {
            return fail(std::move(insert.error()));
        }
        return rows(*all, *insert);
    }

private:
    [[nodiscard]] Result<void> rows(Statement& from, Statement& insert) {
        const int columns = from.columns();
        std::uint64_t n = 0;
        return from.each([&](const Statement& row) -> Result<void> {
            if ((n++ & 0xff) == 0 && m_options.cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            for (int i = 0; i < columns; ++i) {
                sqlite3_bind_value(insert.handle(), i + 1, sqlite3_column_value(row.handle(), i));
            }
            Result<void> done = insert.run();
            m_outcome.rows += done ? 1 : 0;
            return done;
        });
    }

    Connection& m_from;
    Connection& m_to;
    const Table& m_table;
    const CopyOptions& m_options;
    CopyOutcome& m_outcome;
};

Result<void> salvage(Connection& from, Connection& to, const std::string& table, const CopyOptions& options,
                     CopyOutcome& outcome) {
    TableSalvage salvage(from, to, table, options.cancel);
    const Result<bool> whole = salvage.run();
    if (!whole) {
        return fail(whole.error());
    }
    outcome.rows += salvage.rows();
    if (!*whole) {
        outcome.lost.push_back(table);
    }
    return {};
}

Result<void> copyAll(Connection& from, Connection& to, const CopyOptions& options, CopyOutcome& outcome) {
    // One transaction, and on the disk when it ends; half a file is thrown away, so nothing need be undone in it.
    Result<void> ready = to.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;");
    if (ready) {
        ready = migrate(to, options.schema ? options.schema : newestSchema());
    }
    if (!ready) {
        return ready;
    }
    Result<std::vector<Table>> known = tablesOf(to);
    Result<std::vector<Table>> tables = tablesOf(from);
    if (!known || (!tables && !options.salvage)) {
        return fail(known ? tables.error() : known.error());
    }
    if (Result<void> begun = to.run("BEGIN"); !begun) {
        return begun;
    }
    // What others put beside our tables goes along; from a damaged file only what is ours.
    for (const Table& table : options.salvage ? *known : *tables) {
        bool ours = false;
        for (const Table& mine : *known) {
            ours = ours || mine.name == table.name;
        }
        if (table.name == "secret" && !options.secrets) {
            continue;
        }
        Result<void> done = ours ? Result<void>() : to.run(table.sql);
        if (options.salvage) {
            done = salvage(from, to, table.name, options, outcome);
        } else if (done) {
            done = TableCopy(from, to, table, options, outcome).run();
        }
        if (!done) {
            return done;
        }
    }
    return to.run(options.secrets ? "COMMIT" : "DELETE FROM meta WHERE name = 'audit-key-from'; COMMIT");
}

}  // namespace

Result<CopyOutcome> copyRows(Connection& from, const std::string& to, const FileKey* key, const CopyOptions& options) {
    WholeFiles& files = options.files ? *options.files : WholeFiles::system();
    if (options.replace) {
        if (Result<void> gone = files.remove(to); !gone) {
            return fail(std::move(gone.error()));
        }
    }
    CopyOutcome outcome;
    Result<void> done;
    {
        Result<Connection> target = Connection::open(to, Connection::Access::Create, key, options.vfs);
        if (!target) {
            return fail(std::move(target.error()));
        }
        // One state, whatever is written meanwhile.
        const bool own = !from.inTransaction();
        done = own ? from.run("BEGIN; SELECT count(*) FROM sqlite_schema") : Result<void>();
        if (done) {
            done = copyAll(from, *target, options, outcome);
        }
        if (own && from.inTransaction()) {
            static_cast<void>(from.run("COMMIT"));
        }
    }
    if (!done) {
        static_cast<void>(files.remove(to));
        return fail(std::move(done.error()));
    }
    return outcome;
}

}  // namespace plumb::project
