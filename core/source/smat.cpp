#include "source/smat.h"

#include "base/ascii.h"
#include "source/decoders/message_text.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace plumb::source {
namespace {

// {KEY   123   }: the number behind `key` on a line.
std::optional<std::uint64_t> numberOf(std::string_view line, std::string_view key) {
    const std::size_t at = line.find("{" + std::string(key) + " ");
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = line.substr(at + key.size() + 2);
    rest.remove_prefix(std::min(rest.find_first_not_of(" {"), rest.size()));
    std::uint64_t number = 0;
    std::size_t digits = 0;
    while (digits < rest.size() && digits < 18 && isDigit(static_cast<unsigned char>(rest[digits]))) {
        number = number * 10 + static_cast<std::uint64_t>(rest[digits++] - '0');
    }
    return digits == 0 ? std::nullopt : std::optional(number);
}

class RangeDecoder final : public StreamDecoder {
public:
    explicit RangeDecoder(std::shared_ptr<const std::vector<ByteRange>> ranges)
        : m_ranges(std::move(ranges)) {}

    std::size_t decode(ByteView input, std::uint64_t offset, bool, DecodeSink& sink) override {
        const std::uint64_t end = offset + input.size();
        for (; m_next < m_ranges->size(); ++m_next) {
            const ByteRange range = (*m_ranges)[m_next];
            const std::uint64_t from = std::max({range.begin, offset, m_shown});
            const std::uint64_t to = std::min(range.end(), end);
            if (range.begin >= end) {
                break;
            }
            if (from < to) {
                if (from == range.begin) {
                    m_writer.begin(sink, from);
                }
                m_writer.copy(sink, slice(input, {from - offset, to - from}), from);
                m_shown = to;
            }
            if (range.end() > end) {
                break;
            }
        }
        return input.size();
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<RangeDecoder>(*this); }
    std::string_view name() const override { return "smat"; }

private:
    std::shared_ptr<const std::vector<ByteRange>> m_ranges;
    std::size_t m_next = 0;
    std::uint64_t m_shown = 0;
    MessageWriter m_writer;
};

struct DatabaseCloser {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct StatementCloser {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, DatabaseCloser>;
using Statement = std::unique_ptr<sqlite3_stmt, StatementCloser>;

Statement prepare(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return Statement(statement);
}

int onProgress(void* token) {
    return static_cast<const CancelToken*>(token)->stopped() ? 1 : 0;
}

// A copy of the bytes as a database in memory. The file belongs to somebody else: its schema is not trusted, and only
// a real table is read, since a view could ask for any amount of work.
Result<Database> load(const ByteSource& file, const CancelToken& cancel) {
    const auto size = static_cast<std::size_t>(file.size());
    sqlite3* raw = nullptr;
    if (sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        sqlite3_close(raw);
        return fail(MessageId::OutOfMemory, {file.name()});
    }
    Database database(raw);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(std::max<std::size_t>(size, 1)));
    if (!copy) {
        return fail(MessageId::OutOfMemory, {file.name()});
    }
    WindowBuffer buffer;
    constexpr std::uint64_t kPiece = 1u << 20;
    for (std::uint64_t at = 0; at < size; at += kPiece) {
        const auto view =
            cancel.stopped() ? Result<ByteView>(fail(MessageId::Cancelled)) : file.window({at, kPiece}, buffer);
        if (!view || (view->size() < kPiece && at + view->size() < size)) {
            sqlite3_free(copy);
            return view ? fail(MessageId::SourceTruncated, {file.name(), std::to_string(at), std::to_string(size)})
                        : fail(view.error());
        }
        std::copy(view->begin(), view->end(), copy + at);
    }
    // A database left in WAL mode asks for files beside it, which memory has not; as rollback mode it reads the same.
    if (size > 20 && copy[18] == 2) {
        copy[18] = copy[19] = 1;
    }
    const auto length = static_cast<sqlite3_int64>(size);
    if (sqlite3_deserialize(raw, "main", copy, length, length,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
        return fail(MessageId::OutOfMemory, {file.name()});
    }
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_progress_handler(raw, 10000, onProgress, const_cast<CancelToken*>(&cancel));
    return database;
}

}  // namespace

std::optional<std::vector<ByteRange>> parseSmatIndex(std::string_view index) {
    std::vector<ByteRange> ranges;
    while (!index.empty()) {
        const std::size_t end = index.find('\n');
        const std::string_view line = index.substr(0, end);
        index.remove_prefix(end == std::string_view::npos ? index.size() : end + 1);
        const auto offset = numberOf(line, "OFFSET");
        const auto length = numberOf(line, "LENGTH");
        if (offset && length) {
            ranges.push_back({*offset, *length});
        } else if (line.find_first_not_of(" \t\r") != std::string_view::npos && ranges.empty()) {
            return std::nullopt;
        }
    }
    if (ranges.empty()) {
        return std::nullopt;
    }
    std::stable_sort(ranges.begin(), ranges.end(), [](ByteRange a, ByteRange b) { return a.begin < b.begin; });
    return ranges;
}

std::unique_ptr<StreamDecoder> makeRangeDecoder(std::vector<ByteRange> ranges) {
    return std::make_unique<RangeDecoder>(std::make_shared<const std::vector<ByteRange>>(std::move(ranges)));
}

bool looksLikeSqlite(ByteView head) {
    constexpr std::string_view kMark("SQLite format 3\0", 16);
    return asText(head).substr(0, kMark.size()) == kMark;
}

Result<std::shared_ptr<ByteSource>> openSmatDatabase(const ByteSource& file, std::uint64_t limit,
                                                     const CancelToken& cancel) {
    if (file.size() > limit) {
        return fail(MessageId::ArchiveTooLarge, {file.name(), std::to_string(limit)});
    }
    auto database = load(file, cancel);
    if (!database) {
        return fail(database.error());
    }
    const auto unreadable = [&] {
        if (cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        return fail(MessageId::DecodeFailed, {file.name(), "smat", sqlite3_errmsg(database->get()), "0"});
    };
    const Statement table =
        prepare(database->get(), "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'smat_msgs'");
    if (!table) {
        return unreadable();
    }
    if (sqlite3_step(table.get()) != SQLITE_ROW) {
        return fail(MessageId::DecodeFailed, {file.name(), "smat", "the database has no table smat_msgs", "0"});
    }
    Statement rows = prepare(database->get(), "SELECT MessageContent FROM smat_msgs ORDER BY TimeIn, rowid");
    if (!rows) {
        rows = prepare(database->get(), "SELECT MessageContent FROM smat_msgs");
    }
    if (!rows) {
        return unreadable();
    }
    std::string messages;
    int status = 0;
    while ((status = sqlite3_step(rows.get())) == SQLITE_ROW) {
        const void* content = sqlite3_column_blob(rows.get(), 0);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(rows.get(), 0));
        if (messages.size() + size + 1 > limit) {
            return fail(MessageId::ArchiveTooLarge, {file.name(), std::to_string(limit)});
        }
        if (!messages.empty() && messages.back() != '\r' && messages.back() != '\n') {
            messages += '\n';
        }
        if (content) {
            messages.append(static_cast<const char*>(content), size);
        }
    }
    if (status != SQLITE_DONE) {
        return unreadable();
    }
    return std::make_shared<MemorySource>(file.name(), std::move(messages));
}

}  // namespace plumb::source
