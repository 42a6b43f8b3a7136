#include "project/field_value.h"

#include "project/field_scan.h"

#include <sqlite3.h>

#include <algorithm>
#include <new>
#include <string>

namespace plumb::project {
namespace {

constexpr char kName[] = "field_value";

enum Column : int { kSource, kNumber, kPath, kValue, kState, kPattern, kOnlySource };

struct Module {
    Project* project;
    std::shared_ptr<FieldValueUse> use;
};

struct Table : sqlite3_vtab {
    Module* module = nullptr;
    sqlite3* database = nullptr;
};

// What the planner settled, as text: two letters an argument, column and comparison; the first says which columns are
// looked at.
constexpr char kAllColumns = 'a', kWithoutPath = 'b';

class Cursor : public sqlite3_vtab_cursor {
public:
    explicit Cursor(Table& table)
        : sqlite3_vtab_cursor()
        , m_table(table) {}

    [[nodiscard]] Result<void> filter(const char* plan, int count, sqlite3_value** values);
    [[nodiscard]] Result<void> next();
    [[nodiscard]] bool atEnd() const { return m_end; }
    [[nodiscard]] std::int64_t row() const { return m_row; }
    void column(sqlite3_context* context, int column) const;

private:
    [[nodiscard]] bool stopped() const;
    [[nodiscard]] Result<void> setPattern(std::string_view text, FieldWants wants);
    [[nodiscard]] Result<void> more();

    Table& m_table;
    std::string m_pattern;
    FieldQuestion m_question;
    std::optional<FieldReader> m_reader;  // for few messages; keeps the last block from one to the next
    std::optional<StoredParts> m_parts;
    std::unique_ptr<FieldScan> m_scan;  // for many
    std::vector<FieldStretch> m_few;
    std::size_t m_fewDone = 0;
    FieldBatch m_own;
    const FieldBatch* m_batch = nullptr;
    std::size_t m_at = 0;
    std::int64_t m_row = 0;
    bool m_end = true;
};

bool Cursor::stopped() const {
#if SQLITE_VERSION_NUMBER >= 3041000
    if (sqlite3_is_interrupted(m_table.database)) {
        return true;
    }
#endif
    return m_table.module->use->cancel.stopped();
}

Result<void> Cursor::setPattern(std::string_view text, FieldWants wants) {
    if (m_reader && m_pattern == text && m_question.wants.path == wants.path) {
        return {};
    }
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(text);
    if (!path) {
        return fail(std::move(path.error()));
    }
    m_pattern = text;
    m_question.path = std::move(*path);
    m_question.wants = wants;
    m_reader.emplace(m_table.module->project->shared_from_this(), m_question.path, wants);
    return {};
}

// Narrows the range by one comparison with a whole number; false: nothing can meet it. What is no whole number is left
// to SQLite, which compares again.
bool narrow(FieldRange& range, char column, char comparison, std::int64_t value) {
    std::int64_t least = INT64_MIN, most = INT64_MAX;
    switch (comparison) {
    case '=':
        least = most = value;
        break;
    case '>':
        least = value;
        break;
    default:
        most = value;
    }
    if (most < 1) {
        return false;
    }
    if (column == 's') {
        range.firstSource = std::max(range.firstSource, least);
        range.lastSource = std::min(range.lastSource, most);
        return range.firstSource <= range.lastSource;
    }
    range.from = std::max(range.from, static_cast<std::uint64_t>(std::max<std::int64_t>(least, 1)) - 1);
    range.to = std::min(range.to, static_cast<std::uint64_t>(most));
    return range.from < range.to;
}

Result<void> Cursor::filter(const char* plan, int count, sqlite3_value** values) {
    m_scan.reset();
    m_few.clear();
    m_fewDone = 0;
    m_batch = nullptr;
    m_at = 0;
    m_end = true;
    FieldRange range;
    for (int i = 0; i < count; ++i) {
        const char column = plan[1 + 2 * i], comparison = plan[2 + 2 * i];
        if (column == 'p') {
            const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(values[i]));
            const std::string_view pattern =
                text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(values[i]))) : "";
            if (Result<void> set = setPattern(pattern, {.path = plan[0] == kAllColumns, .text = true}); !set) {
                return set;
            }
        } else if (const int type = sqlite3_value_type(values[i]); type == SQLITE_INTEGER) {
            if (!narrow(range, column, comparison, sqlite3_value_int64(values[i]))) {
                return {};
            }
        } else if (type == SQLITE_NULL) {
            return {};  // nothing compares with NULL
        }
    }
    if (!m_parts) {
        Result<Project::Reader> reader = m_table.module->project->reader();
        if (!reader) {
            return fail(std::move(reader.error()));
        }
        Result<StoredParts> parts = StoredParts::load(**reader);
        if (!parts) {
            return fail(std::move(parts.error()));
        }
        m_parts = std::move(*parts);
    }
    std::vector<FieldStretch> stretches = m_parts->stretches(range, FieldScan::kStretchBytes);
    if (stretches.size() > 2) {
        m_scan =
            std::make_unique<FieldScan>(m_table.module->project->shared_from_this(), m_question, std::move(stretches));
    } else {
        m_few = std::move(stretches);
    }
    m_end = false;
    return more();
}

Result<void> Cursor::more() {
    m_at = 0;
    m_batch = nullptr;
    if (m_scan) {
        const Result<const FieldBatch*> batch = m_scan->next([this] { return stopped(); });
        if (!batch) {
            return fail(batch.error());
        }
        m_batch = *batch;
    }
    for (; !m_scan && !m_batch && m_fewDone < m_few.size(); ++m_fewDone) {
        m_own.clear();
        if (Result<void> read = m_reader->read(m_few[m_fewDone], m_table.module->use->cancel, m_own); !read) {
            return read;
        }
        m_batch = m_own.size() > 0 ? &m_own : nullptr;
    }
    m_end = m_batch == nullptr;
    return {};
}

Result<void> Cursor::next() {
    ++m_row;
    return ++m_at < m_batch->size() ? Result<void>() : more();
}

void Cursor::column(sqlite3_context* context, int column) const {
    const auto text = [context](std::string_view value) {
        sqlite3_result_text64(context, value.data() ? value.data() : "", value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    };
    const FieldValue value = (*m_batch)[m_at];
    switch (column) {
    case kSource:
    case kOnlySource:
        sqlite3_result_int64(context, value.source);
        break;
    case kNumber:
        sqlite3_result_int64(context, static_cast<std::int64_t>(value.number) + 1);
        break;
    case kPath:
        text(value.path);
        break;
    case kValue:
        text(value.text);
        break;
    case kState:
        text(hl7::presenceName(value.presence));
        break;
    default:
        text(m_pattern);
    }
}

// The faces that SQLite calls

template <class Work>
int guarded(sqlite3_vtab* table, const Work& work) {
    Result<void> done;
    try {
        done = work();
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
    if (done) {
        return SQLITE_OK;
    }
    if (done.error().id() == MessageId::Cancelled) {
        return SQLITE_INTERRUPT;
    }
    Module& module = *static_cast<Table*>(table)->module;
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = sqlite3_mprintf("%s", done.error().render().c_str());
    module.use->failed = std::move(done.error());
    return SQLITE_ERROR;
}

int connectTable(sqlite3* database, void* module, int, const char* const*, sqlite3_vtab** made, char**) {
    const int code = sqlite3_declare_vtab(
        database, "CREATE TABLE x(source INTEGER, number INTEGER, path TEXT, value TEXT, state TEXT, "
                  "pattern TEXT HIDDEN, only_source INTEGER HIDDEN)");
    if (code != SQLITE_OK) {
        return code;
    }
    // Asked by people, never by what stands in a file.
    sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY);
    auto* const table = new (std::nothrow) Table();
    if (!table) {
        return SQLITE_NOMEM;
    }
    table->module = static_cast<Module*>(module);
    table->database = database;
    *made = table;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab* table) {
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

char comparisonOf(unsigned char operation) {
    switch (operation) {
    case SQLITE_INDEX_CONSTRAINT_EQ:
        return '=';
    case SQLITE_INDEX_CONSTRAINT_GE:
    case SQLITE_INDEX_CONSTRAINT_GT:
        return '>';
    case SQLITE_INDEX_CONSTRAINT_LE:
    case SQLITE_INDEX_CONSTRAINT_LT:
        return '<';
    default:
        return 0;
    }
}

int planTable(sqlite3_vtab*, sqlite3_index_info* info) {
    const bool path = (info->colUsed & (1u << kPath)) != 0;
    std::string plan(1, path ? kAllColumns : kWithoutPath);
    bool pattern = false, oneSource = false, oneNumber = false;
    int arguments = 0;
    for (int i = 0; i < info->nConstraint; ++i) {
        const auto& constraint = info->aConstraint[i];
        const char comparison = comparisonOf(constraint.op);
        const bool argument = constraint.iColumn == kPattern || constraint.iColumn == kOnlySource;
        if (argument && comparison == '=' && !constraint.usable) {
            return SQLITE_CONSTRAINT;  // another order of the tables can give it
        }
        if (!constraint.usable || comparison == 0 || (argument && comparison != '=') ||
            (constraint.iColumn == kPattern && pattern) ||
            (!argument && constraint.iColumn != kSource && constraint.iColumn != kNumber)) {
            continue;
        }
        auto& usage = info->aConstraintUsage[i];
        usage.argvIndex = ++arguments;
        usage.omit = constraint.iColumn == kPattern;
        plan += constraint.iColumn == kPattern ? 'p' : constraint.iColumn == kNumber ? 'n' : 's';
        plan += comparison;
        pattern = pattern || constraint.iColumn == kPattern;
        oneNumber = oneNumber || (constraint.iColumn == kNumber && comparison == '=');
        oneSource = oneSource || (constraint.iColumn != kNumber && constraint.iColumn != kPattern && comparison == '=');
    }
    if (!pattern) {
        return SQLITE_CONSTRAINT;
    }
    info->idxStr = sqlite3_mprintf("%s", plan.c_str());
    info->needToFreeIdxStr = 1;
    info->estimatedCost = oneNumber && oneSource ? 5 : oneNumber || oneSource ? 1e6 : 1e9;
    info->estimatedRows = oneNumber && oneSource ? 1 : 1'000'000;
    return info->idxStr ? SQLITE_OK : SQLITE_NOMEM;
}

int openCursor(sqlite3_vtab* table, sqlite3_vtab_cursor** made) {
    *made = new (std::nothrow) Cursor(*static_cast<Table*>(table));
    return *made ? SQLITE_OK : SQLITE_NOMEM;
}

int closeCursor(sqlite3_vtab_cursor* cursor) {
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int filterCursor(sqlite3_vtab_cursor* cursor, int, const char* plan, int count, sqlite3_value** values) {
    return guarded(cursor->pVtab, [&] { return static_cast<Cursor*>(cursor)->filter(plan, count, values); });
}

int nextRow(sqlite3_vtab_cursor* cursor) {
    return guarded(cursor->pVtab, [&] { return static_cast<Cursor*>(cursor)->next(); });
}

int atEnd(sqlite3_vtab_cursor* cursor) {
    return static_cast<Cursor*>(cursor)->atEnd() ? 1 : 0;
}

int columnOf(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
    static_cast<Cursor*>(cursor)->column(context, column);
    return SQLITE_OK;
}

int rowOf(sqlite3_vtab_cursor* cursor, sqlite3_int64* row) {
    *row = static_cast<Cursor*>(cursor)->row();
    return SQLITE_OK;
}

// Without a way to create it: it is there without CREATE VIRTUAL TABLE, and only so.
sqlite3_module moduleOf() {
    sqlite3_module module{};
    module.xConnect = connectTable;
    module.xBestIndex = planTable;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = filterCursor;
    module.xNext = nextRow;
    module.xEof = atEnd;
    module.xColumn = columnOf;
    module.xRowid = rowOf;
    return module;
}

}  // namespace

Result<void> addFieldValue(Connection& connection, Project& project, const std::shared_ptr<FieldValueUse>& use) {
    static const sqlite3_module kModule = moduleOf();
    const int code = sqlite3_create_module_v2(connection.handle(), kName, &kModule, new Module{&project, use},
                                              [](void* module) { delete static_cast<Module*>(module); });
    return code == SQLITE_OK ? Result<void>() : fail(errorOf(connection.handle(), code, connection.path()));
}

void removeFieldValue(Connection& connection) {
    sqlite3_create_module_v2(connection.handle(), kName, nullptr, nullptr, nullptr);
}

}  // namespace plumb::project
