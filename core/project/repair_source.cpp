#include "project/repair_source.h"

#include "project/block_check.h"
#include "project/intake.h"
#include "project/repair_numbers.h"
#include "project/schema.h"
#include "project/stored_source.h"

#include <fmt/format.h>

#include <algorithm>

namespace plumb::project {
namespace {

// A stretch of another source.
class RangeSource final : public source::ByteSource {
public:
    RangeSource(std::shared_ptr<source::ByteSource> whole, std::uint64_t begin, std::uint64_t size, std::string name)
        : m_whole(std::move(whole))
        , m_begin(begin)
        , m_size(size)
        , m_name(std::move(name)) {}

    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<ByteView> window(ByteRange range, source::WindowBuffer& buffer) const override {
        range.begin = std::min(range.begin, m_size);
        range.length = std::min(range.length, m_size - range.begin);
        return m_whole->window(range.shifted(m_begin), buffer);
    }

private:
    std::shared_ptr<source::ByteSource> m_whole;
    std::uint64_t m_begin, m_size;
    std::string m_name;
};

bool sane(std::int64_t start, std::int64_t length, std::uint64_t bytes) {
    return start >= 0 && length > 0 && static_cast<std::uint64_t>(start) <= bytes &&
           static_cast<std::uint64_t>(length) <= bytes - static_cast<std::uint64_t>(start);
}

// The messages of `one` that begin at `from` or behind it are those of `other`, which begins there.
bool sameMessages(const source::OpenedSource& one, std::uint64_t first, std::uint64_t last, std::uint64_t from,
                  const source::OpenedSource& other) {
    if (other.size() != last - first) {
        return false;
    }
    for (std::uint64_t n = first; n < last; ++n) {
        const ByteRange a = one.messages()[MessageNumber(n)].range();
        const ByteRange b = other.messages()[MessageNumber(n - first)].range();
        if (a.begin - from != b.begin || a.length != b.length) {
            return false;
        }
    }
    return true;
}

}  // namespace

Result<void> SourceRepair::run() {
    Result<void> done = read();
    if (done) {
        done = standIn();
    }
    for (std::size_t i = 0; i < m_stretches.size() && done; ++i) {
        done = keep(m_stretches[i]);
    }
    if (done) {
        done = takeIn();
    }
    return done;
}

// What there is: parts, whole stretches of them, and what the list of messages says.
Result<void> SourceRepair::read() {
    Result<Project::Reader> reader = m_project->reader();
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    Connection& connection = **reader;
    Result<std::vector<PartRow>> parts = partRows(connection, m_row.id);
    if (!parts) {
        return fail(std::move(parts.error()));
    }
    m_parts = std::move(*parts);
    m_listed.resize(m_parts.size());
    Result<Statement> rows =
        connection.prepare("SELECT id, start, length FROM message WHERE id >= ? AND id < ? ORDER BY id");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (Result<void> done = readStretches(connection, i); !done) {
            return done;
        }
        const std::uint64_t first = m_parts[i].first, count = m_parts[i].messages;
        constexpr std::uint64_t kMost = std::uint64_t{1} << kNumberBits;
        if (first >= kMost || count > kMost - first) {
            continue;
        }
        rows->with(messageId(m_row.id, 0) + static_cast<std::int64_t>(first),
                   messageId(m_row.id, 0) + static_cast<std::int64_t>(first + count));
        Result<void> listed = rows->each([&](const Statement& row) {
            if (sane(row.integer(1), row.integer(2), m_parts[i].bytes)) {
                m_listed[i].push_back({static_cast<std::uint64_t>(row.integer(0) - messageId(m_row.id, 0)),
                                       static_cast<std::uint64_t>(row.integer(1)),
                                       static_cast<std::uint64_t>(row.integer(2))});
            }
        });
        if (!listed) {
            return listed;
        }
        std::sort(m_listed[i].begin(), m_listed[i].end(),
                  [](const Listed& a, const Listed& b) { return a.start < b.start; });
    }
    std::uint64_t known = 0;
    for (const PartRow& part : m_parts) {
        known += part.bytes;
    }
    lose(m_row.title, known, m_row.size);
    return {};
}

Result<void> SourceRepair::readStretches(Connection& connection, std::size_t part) {
    const PartRow& row = m_parts[part];
    std::uint64_t end = 0;
    std::size_t mine = 0;
    const auto take = [&](const Statement& piece) {
        const auto start = static_cast<std::uint64_t>(piece.integer(0));
        const auto bytes = static_cast<std::uint64_t>(piece.integer(1));
        if (start < end || start + bytes > row.bytes) {
            return;  // in the place of another, or behind the end: which of the two is wrong cannot be told
        }
        if (start > end || mine == 0) {
            lose(row.name, end, start);
            m_stretches.push_back({part, start, start, 0});
            ++mine;
        }
        m_stretches.back().end = end = start + bytes;
    };
    Result<void> read = connection.each("SELECT start, bytes FROM piece WHERE part = ? ORDER BY start", take, row.id);
    if (!read) {
        return read;
    }
    lose(row.name, end, row.bytes);
    return {};
}

void SourceRepair::lose(const std::string& name, std::uint64_t begin, std::uint64_t end) {
    if (begin < end) {
        m_holes = true;
        m_outcome.lost.push_back({MessageId::VerifyPieceMissing, {std::to_string(begin), std::to_string(end), name}});
    }
}

// Each stretch becomes a part of a source that is not whole, so that it is read as any other and gone if this ends.
Result<void> SourceRepair::standIn() {
    return m_project->write([&](Connection& store) -> Result<void> {
        Result<void> made = store.run("INSERT INTO source(kind, title, path, options, size, modified_ns, messages, "
                                      "added_ms, whole) VALUES('scratch', '', '', '{}', 0, 0, 0, 0, 0)");
        m_standIn = store.lastId();
        Result<Statement> part = store.prepare("INSERT INTO part(source, ordinal, name, bytes, first, messages, notes) "
                                               "VALUES(?, ?, ?, ?, 0, 0, '')");
        Result<Statement> piece =
            store.prepare("INSERT INTO piece SELECT ?1, start - ?3, bytes, block, checksum FROM piece "
                          "WHERE part = ?2 AND start >= ?3 AND start + bytes <= ?4 ORDER BY start");
        if (!made || !part || !piece) {
            return made ? fail(part ? piece.error() : part.error()) : made;
        }
        for (std::size_t i = 0; i < m_stretches.size() && made; ++i) {
            Stretch& stretch = m_stretches[i];
            const PartRow& row = m_parts[stretch.part];
            const std::string name = stretch.end - stretch.begin == row.bytes
                                         ? row.name
                                         : fmt::format("{} [{}-{}]", row.name, stretch.begin, stretch.end);
            made = part->with(m_standIn, i, std::string_view(name), stretch.end - stretch.begin).run();
            stretch.asPart = store.lastId();
            if (made) {
                made = piece->with(stretch.asPart, row.id, stretch.begin, stretch.end).run();
            }
        }
        return made;
    });
}

const SourceRepair::Listed* SourceRepair::listedAt(std::size_t part, std::uint64_t start) const {
    const std::vector<Listed>& listed = m_listed[part];
    const auto found = std::lower_bound(listed.begin(), listed.end(), start,
                                        [](const Listed& entry, std::uint64_t at) { return entry.start < at; });
    return found != listed.end() && found->start == start ? &*found : nullptr;
}

// The message that has bytes on both sides of this place.
const SourceRepair::Listed* SourceRepair::listedOver(std::size_t part, std::uint64_t offset) const {
    const std::vector<Listed>& listed = m_listed[part];
    auto found = std::lower_bound(listed.begin(), listed.end(), offset,
                                  [](const Listed& entry, std::uint64_t at) { return entry.start < at; });
    if (found == listed.begin()) {
        return nullptr;
    }
    --found;
    return found->end() > offset ? &*found : nullptr;
}

Result<SourceRepair::Opened> SourceRepair::scan(const Stretch& stretch, std::uint64_t begin, std::uint64_t end) const {
    const PartRow& row = m_parts[stretch.part];
    PartRow part;
    part.id = stretch.asPart;
    part.source = m_standIn;
    part.bytes = stretch.end - stretch.begin;
    part.name = end - begin == row.bytes ? row.name : fmt::format("{} [{}-{}]", row.name, begin, end);
    Result<std::shared_ptr<StoredSource>> stored = StoredSource::open(m_project, part);
    if (!stored) {
        return fail(std::move(stored.error()));
    }
    auto opened = std::make_shared<source::OpenedSource>(
        std::make_shared<RangeSource>(std::move(*stored), begin - stretch.begin, end - begin, part.name),
        std::vector<Note>());
    Progress progress;
    Result<void> indexed = opened->index({}, m_cancel, progress);
    return indexed ? Result<Opened>(std::move(opened)) : fail(std::move(indexed.error()));
}

// Beside a hole a message may be cut off. What is kept there are messages that the list knows as they are.
Result<void> SourceRepair::keep(const Stretch& stretch) {
    const PartRow& part = m_parts[stretch.part];
    std::uint64_t begin = stretch.begin, end = stretch.end;
    if (const Listed* const cut = begin > 0 ? listedOver(stretch.part, begin) : nullptr) {
        begin = std::min(end, cut->end());
    }
    if (const Listed* const cut = end < part.bytes ? listedOver(stretch.part, end) : nullptr) {
        end = std::max(begin, cut->start);
    }
    const auto nothing = [&] {
        lose(part.name, stretch.begin, stretch.end);
        return Result<void>();
    };
    if (begin >= end) {
        return nothing();
    }
    Result<Opened> opened = scan(stretch, begin, end);
    if (!opened) {
        return fail(std::move(opened.error()));
    }
    const auto listed = [&](std::uint64_t n) {
        const ByteRange range = (*opened)->messages()[MessageNumber(n)].range();
        const Listed* const entry = listedAt(stretch.part, begin + range.begin);
        return entry && entry->length == range.length;
    };
    std::uint64_t first = 0, last = (*opened)->size();
    std::uint64_t from = begin, to = end;
    if (begin > 0 && first < last && !listed(first)) {
        from = begin + (*opened)->messages()[MessageNumber(first)].range().end();
        ++first;
    }
    if (end < part.bytes && first < last && !listed(last - 1)) {
        to = begin + (*opened)->messages()[MessageNumber(last - 1)].begin();
        --last;
    }
    const bool whole = begin == 0 && end == part.bytes;
    if (first == last && !whole) {
        return nothing();
    }
    if (from != begin || to != end) {
        Result<Opened> less = scan(stretch, from, to);
        if (!less) {
            return fail(std::move(less.error()));
        }
        if (!sameMessages(**opened, first, last, from - begin, **less)) {
            return nothing();
        }
        opened = std::move(less);
    }
    lose(part.name, stretch.begin, from);
    lose(part.name, to, stretch.end);
    number(stretch, from, **opened);
    m_kept.push_back({std::move(*opened), part.notes});
    return {};
}

void SourceRepair::number(const Stretch& stretch, std::uint64_t begin, const source::OpenedSource& kept) {
    const PartRow& part = m_parts[stretch.part];
    // A list that is damaged over bytes that are whole is made anew as it was.
    const bool asItWas = kept.bytes().size() == part.bytes && kept.size() == part.messages;
    for (std::uint64_t n = 0; n < kept.size(); ++n, ++m_count) {
        const ByteRange range = kept.messages()[MessageNumber(n)].range();
        const Listed* const entry = listedAt(stretch.part, begin + range.begin);
        if (asItWas || (entry && entry->length == range.length)) {
            m_numbers.emplace_back(asItWas ? part.first + n : entry->number, m_count);
        }
    }
}

Result<void> SourceRepair::takeIn() {
    IntakeRequest request;
    request.kind = m_row.kind;
    request.title = m_row.title;
    request.path = m_row.path;
    request.options = m_row.options;
    request.modifiedNs = m_row.modifiedNs;
    request.audit = false;
    for (Kept& kept : m_kept) {
        request.parts.push_back({std::move(kept.source), std::move(kept.notes)});
    }
    Progress progress;
    const Result<std::int64_t> taken = project::takeIn(*m_project, request, m_cancel, progress);
    return taken ? exchange(*taken) : fail(taken.error());
}

// What was taken in anew takes the old one's place under its number.
Result<void> SourceRepair::exchange(std::int64_t taken) {
    m_outcome.lostMessages += m_row.messages > m_count ? m_row.messages - m_count : 0;
    return m_project->write([&](Connection& store) -> Result<void> {
        const std::int64_t shift = messageId(m_row.id, 0) - messageId(taken, 0);
        for (const std::string& sql : {
                 fmt::format("DELETE FROM message WHERE id >= {} AND id < {}", messageId(m_row.id, 0),
                             messageId(m_row.id + 1, 0)),
                 fmt::format("DELETE FROM part WHERE source IN ({}, {})", m_row.id, m_standIn),
                 fmt::format("UPDATE part SET source = {} WHERE source = {}", m_row.id, taken),
                 fmt::format("UPDATE message SET id = id + ({}) WHERE id >= {} AND id < {}", shift, messageId(taken, 0),
                             messageId(taken + 1, 0)),
                 fmt::format("UPDATE source SET (size, messages) = (SELECT size, messages FROM source WHERE id = {}) "
                             "WHERE id = {}",
                             taken, m_row.id),
                 fmt::format("DELETE FROM source WHERE id IN ({}, {})", taken, m_standIn),
             }) {
            if (Result<void> done = store.run(sql); !done) {
                return done;
            }
        }
        return renumberSource(store, m_row.id, m_row.title, m_numbers, m_holes, m_outcome);
    });
}

}  // namespace plumb::project
