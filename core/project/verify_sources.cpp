#include "project/verify_sources.h"

#include "project/schema.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace plumb::project {
namespace {

std::string number(std::uint64_t value) {
    return std::to_string(value);
}

}  // namespace

Result<void> SourceVerifier::each(Result<Statement> rows, const Visit& visit) {
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    std::uint64_t n = 0;
    return rows->each([&](const Statement& row) -> Result<void> {
        if ((n++ & 0xfff) == 0 && m_cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        return visit(row);
    });
}

Result<void> SourceVerifier::readRows() {
    Result<void> read = each(m_connection.prepare("SELECT id, kind, title, size, messages, whole FROM source"),
                             [&](const Statement& row) -> Result<void> {
                                 m_sources[row.integer(0)] = {std::string(row.text(2)),
                                                              static_cast<std::uint64_t>(row.integer(3)),
                                                              static_cast<std::uint64_t>(row.integer(4)),
                                                              row.text(1) != "file",
                                                              row.integer(5) == 1,
                                                              true};
                                 return {};
                             });
    if (!read) {
        m_allSourcesRead = false;
        if (Result<void> told = (*m_tell)(read.error()); !told) {
            return told;
        }
    }
    read = each(m_connection.prepare(
                    "SELECT id, source, name, bytes, first, messages FROM part NOT INDEXED ORDER BY source, ordinal"),
                [&](const Statement& row) -> Result<void> {
                    m_parts[row.integer(1)].push_back({row.integer(0), row.integer(1), std::string(row.text(2)),
                                                       static_cast<std::uint64_t>(row.integer(3)),
                                                       static_cast<std::uint64_t>(row.integer(4)),
                                                       static_cast<std::uint64_t>(row.integer(5))});
                    return {};
                });
    if (!read) {
        m_allPiecesRead = false;
        if (Result<void> told = (*m_tell)(read.error()); !told) {
            return told;
        }
    }
    read = each(m_connection.prepare("SELECT id FROM term NOT INDEXED ORDER BY id"),
                [&](const Statement& row) -> Result<void> {
                    m_terms.push_back(row.integer(0));
                    return {};
                });
    if (!read) {
        m_allTermsRead = false;
        return (*m_tell)(read.error());
    }
    return {};
}

Result<void> SourceVerifier::run(const Tell& tell) {
    m_tell = &tell;
    if (Result<void> read = readRows(); !read) {
        return read;
    }
    for (const auto& [id, parts] : m_parts) {
        m_sources.try_emplace(id);  // one whose row is gone still has bytes to be looked at
    }
    for (const auto& [id, row] : m_sources) {
        // An intake that is under way is nobody's yet.
        if (!row.known || (row.stored && row.whole)) {
            const std::size_t before = m_outcome.found.size();
            if (Result<void> done = source(id, row); !done) {
                return done;
            }
            if (m_outcome.found.size() > before) {
                m_damaged.push_back(id);
            }
        } else {
            for (const Part& part : m_parts[id]) {
                Result<void> marked =
                    each(m_connection.prepare("SELECT block FROM piece WHERE part = " + std::to_string(part.id)),
                         [&](const Statement& piece) -> Result<void> {
                             this->piece(part, 0, 0, piece.integer(0), 0);
                             return {};
                         });
                m_allPiecesRead = m_allPiecesRead && marked;
            }
        }
    }
    if (Result<void> done = strays(); !done) {
        return done;
    }
    unused();
    return {};
}

Result<void> SourceVerifier::source(std::int64_t id, const Source& row) {
    const std::vector<Part>& parts = m_parts[id];
    const std::string title = row.known ? row.title : "source " + std::to_string(id);
    std::uint64_t bytes = 0, count = 0;
    bool follows = true;
    for (const Part& part : parts) {
        if (Result<void> done = pieces(part); !done) {
            return done;
        }
        follows = follows && part.first == count;
        bytes += part.bytes;
        count += part.messages;
    }
    if (row.known && bytes != row.size) {
        add(MessageId::VerifyPieceMissing,
            {number(std::min(bytes, row.size)), number(std::max(bytes, row.size)), title});
    }
    if (row.known && follows && count != row.messages) {
        add(MessageId::VerifyMessages, {title, number(std::min(count, row.messages) + 1)});
    }
    return messages(id, title, parts);
}

Result<void> SourceVerifier::pieces(const Part& part) {
    std::uint64_t end = 0;
    Result<void> read = each(
        m_connection.prepare("SELECT start, bytes, block, checksum FROM piece WHERE part = " + std::to_string(part.id) +
                             " ORDER BY start"),
        [&](const Statement& row) -> Result<void> {
            const std::int64_t start = row.integer(0), bytes = row.integer(1);
            const bool sane = start >= 0 && bytes > 0 && bytes <= kMostBlockBytes;
            if (!sane || static_cast<std::uint64_t>(start) != end) {
                add(MessageId::VerifyPieceMissing,
                    {number(end),
                     sane && static_cast<std::uint64_t>(start) > end ? std::to_string(start) : number(end + 1),
                     part.name});
            }
            if (sane) {
                piece(part, static_cast<std::uint64_t>(start), static_cast<std::uint64_t>(bytes), row.integer(2),
                      static_cast<std::uint32_t>(row.integer(3)));
                end = static_cast<std::uint64_t>(start +
                                                 std::min(bytes, std::numeric_limits<std::int64_t>::max() - start));
            }
            return {};
        });
    if (end != part.bytes) {
        add(MessageId::VerifyPieceMissing,
            {number(std::min(end, part.bytes)), number(std::max(end, part.bytes)), part.name});
    }
    if (!read) {
        m_allPiecesRead = false;
        return (*m_tell)(read.error());
    }
    return {};
}

// `bytes` 0: only that it is used.
void SourceVerifier::piece(const Part& part, std::uint64_t start, std::uint64_t bytes, std::int64_t block,
                           std::uint32_t checksum) {
    const auto found = std::lower_bound(m_blocks.begin(), m_blocks.end(), block,
                                        [](const BlockFacts& facts, std::int64_t id) { return facts.id < id; });
    if (found == m_blocks.end() || found->id != block || !found->found) {
        if (bytes > 0) {
            const bool unreadable = found != m_blocks.end() && found->id == block && found->wrong != "it is not there";
            if (unreadable) {
                add(MessageId::VerifyBlock,
                    {std::to_string(block), found->wrong, number(start), number(start + bytes), part.name});
            } else {
                add(MessageId::VerifyPieceMissing, {number(start), number(start + bytes), part.name});
            }
        }
        if (found != m_blocks.end() && found->id == block) {
            m_used[static_cast<std::size_t>(found - m_blocks.begin())] = true;
        }
        return;
    }
    const auto place = static_cast<std::size_t>(found - m_blocks.begin());
    m_used[place] = true;
    if (bytes == 0) {
        return;
    }
    std::string wrong = found->wrong;
    if (wrong.empty() && (found->bytes != bytes || found->checksum != checksum)) {
        wrong = "it is not the one that was put there";
    } else if (m_told[place]) {
        return;  // once for each damaged block
    }
    if (!wrong.empty()) {
        m_told[place] = !found->wrong.empty();
        add(MessageId::VerifyBlock, {std::to_string(block), wrong, number(start), number(start + bytes), part.name});
    }
}

Result<void> SourceVerifier::messages(std::int64_t id, const std::string& title, const std::vector<Part>& parts) {
    Result<Statement> rows = m_connection.prepare(
        "SELECT id, start, length, type, sender FROM message WHERE id >= ? AND id < ? ORDER BY id");
    if (!rows) {
        return (*m_tell)(rows.error());
    }
    rows->with(messageId(id, 0), messageId(id + 1, 0));
    std::size_t at = 0;
    std::uint64_t next = 0, partStart = 0, end = 0;
    std::optional<std::uint64_t> damaged;
    const auto known = [&](std::int64_t term) {
        return !m_allTermsRead || std::binary_search(m_terms.begin(), m_terms.end(), term);
    };
    const auto advance = [&] {
        while (at < parts.size() && next - partStart >= parts[at].messages) {
            if (parts[at].first != partStart && !damaged) {
                damaged = partStart;
            }
            partStart += parts[at].messages;
            end = 0;
            ++at;
        }
    };
    Result<void> read = each(std::move(rows), [&](const Statement& row) -> Result<void> {
        advance();
        const std::int64_t start = row.integer(1), length = row.integer(2);
        const bool good = row.integer(0) == messageId(id, next) && at < parts.size() && start >= 0 && length > 0 &&
                          static_cast<std::uint64_t>(start) >= end &&
                          static_cast<std::uint64_t>(start) <= parts[at].bytes &&
                          static_cast<std::uint64_t>(length) <= parts[at].bytes - static_cast<std::uint64_t>(start) &&
                          known(row.integer(3)) && known(row.integer(4));
        if (!good && !damaged) {
            damaged = next;
        }
        end = good ? static_cast<std::uint64_t>(start + length) : end;
        ++next;
        return {};
    });
    m_outcome.messages += next;
    advance();
    if (!damaged && (!read || at < parts.size())) {
        damaged = next;
    }
    if (damaged) {
        add(MessageId::VerifyMessages, {title, number(*damaged + 1)});
    }
    return read ? read : (*m_tell)(read.error());
}

// Messages of sources that are not there.
Result<void> SourceVerifier::strays() {
    if (!m_allSourcesRead) {
        return {};
    }
    std::int64_t from = INT64_MIN;
    const auto look = [&](std::int64_t to) -> Result<void> {
        return each(m_connection.prepare("SELECT id >> 40 FROM message WHERE id >= " + std::to_string(from) +
                                         " AND id < " + std::to_string(to) + " LIMIT 1"),
                    [&](const Statement& row) -> Result<void> {
                        add(MessageId::VerifyReference, {"A message", "source " + std::to_string(row.integer(0))});
                        return {};
                    });
    };
    constexpr std::int64_t kMostSources = std::int64_t{1} << 22;
    Result<void> done;
    for (const auto& [id, row] : m_sources) {
        if (done && id >= 0 && id < kMostSources) {
            done = look(messageId(id, 0));
            from = messageId(id + 1, 0);
        }
    }
    if (done) {
        done = look(INT64_MAX);
    }
    return done ? done : (*m_tell)(done.error());
}

void SourceVerifier::unused() {
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const BlockFacts& block = m_blocks[i];
        if (block.good() || m_used[i]) {
            continue;
        }
        if (m_allPiecesRead) {
            add(MessageId::VerifyBlockUnused, {std::to_string(block.id), block.wrong});
        } else {
            add(MessageId::VerifyBlock, {std::to_string(block.id), block.wrong, "?", "?", "?"});
        }
    }
}

}  // namespace plumb::project
