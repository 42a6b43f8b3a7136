#include "project/stored_source.h"

#include "project/block_codec.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace plumb::project {

// What one thread reads with: the last block it unpacked is kept, since the next message usually stands in it.
class StoredSource::Reading {
public:
    explicit Reading(std::shared_ptr<const Dictionaries> dictionaries)
        : m_unpacker(std::move(dictionaries)) {}

    [[nodiscard]] Result<ByteView> block(const StoredSource& source, const Piece& piece) {
        if (m_block == piece.block && m_bytes.size() == piece.bytes && m_checksum == piece.checksum) {
            return ByteView(m_bytes);
        }
        m_block = 0;
        m_bytes.resize(piece.bytes);
        Result<void> read = unpack(source, piece, m_bytes.data());
        if (!read) {
            return fail(std::move(read.error()));
        }
        m_block = piece.block;
        m_checksum = piece.checksum;
        return ByteView(m_bytes);
    }

    [[nodiscard]] Result<void> unpack(const StoredSource& source, const Piece& piece, std::uint8_t* into) {
        const auto damaged = [&] {
            return fail(MessageId::ProjectBlockDamaged,
                        {source.name(), std::to_string(piece.start), std::to_string(piece.start + piece.bytes),
                         std::to_string(piece.block)});
        };
        if (!m_reader) {
            Result<Project::Reader> reader = source.m_project->reader();
            if (!reader) {
                return fail(std::move(reader.error()));
            }
            m_reader.emplace(std::move(*reader));
            Result<Statement> select = (*m_reader)->prepare("SELECT data FROM block WHERE id = ?");
            if (!select) {
                return fail(std::move(select.error()));
            }
            m_select = std::move(*select);
        }
        m_select.with(piece.block);
        const Result<bool> row = m_select.step();
        if (!row) {
            return row.error().id() == MessageId::ProjectUnreadable || row.error().id() == MessageId::ProjectForeign
                       ? Result<void>(damaged())
                       : fail(row.error());
        }
        const bool good = *row && m_unpacker.unpack(m_select.blob(0), piece.bytes, piece.checksum, into);
        m_select.reset();
        return good ? Result<void>() : damaged();
    }

private:
    std::optional<Project::Reader> m_reader;
    Statement m_select;  // goes before its connection
    BlockUnpacker m_unpacker;
    std::int64_t m_block = 0;
    std::uint32_t m_checksum = 0;
    std::vector<std::uint8_t> m_bytes;
};

StoredSource::StoredSource(std::shared_ptr<Project> project, PartRow part, std::vector<Piece> pieces,
                           std::shared_ptr<const Dictionaries> dictionaries)
    : m_project(std::move(project))
    , m_part(std::move(part))
    , m_pieces(std::move(pieces))
    , m_dictionaries(std::move(dictionaries)) {}

StoredSource::~StoredSource() = default;

std::unique_ptr<StoredSource::Reading> StoredSource::takeReading() const {
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty()) {
        return std::make_unique<Reading>(m_dictionaries);
    }
    std::unique_ptr<Reading> reading = std::move(m_idle.back());
    m_idle.pop_back();
    return reading;
}

Result<std::shared_ptr<StoredSource>> StoredSource::open(std::shared_ptr<Project> project, const PartRow& part) {
    std::vector<Piece> pieces;
    std::shared_ptr<const Dictionaries> dictionaries;
    {
        Result<Project::Reader> reader = project->reader();
        if (!reader) {
            return fail(std::move(reader.error()));
        }
        Result<std::shared_ptr<const Dictionaries>> loaded = Dictionaries::load(**reader);
        if (!loaded) {
            return fail(std::move(loaded.error()));
        }
        dictionaries = std::move(*loaded);
        std::uint64_t end = 0;
        const auto broken = [&] {
            return fail(MessageId::VerifyPieceMissing, {std::to_string(end), std::to_string(part.bytes), part.name});
        };
        const auto take = [&](const Statement& row) -> Result<void> {
            const std::int64_t start = row.integer(0), bytes = row.integer(1);
            constexpr std::int64_t kMost = 1 << 24;
            if (start < 0 || static_cast<std::uint64_t>(start) != end || bytes <= 0 || bytes > kMost) {
                return broken();
            }
            pieces.push_back(
                {end, static_cast<std::uint32_t>(bytes), static_cast<std::uint32_t>(row.integer(3)), row.integer(2)});
            end += static_cast<std::uint64_t>(bytes);
            return {};
        };
        Result<void> read = (*reader)->each(
            "SELECT start, bytes, block, checksum FROM piece WHERE part = ? ORDER BY start", take, part.id);
        if (!read) {
            return fail(std::move(read.error()));
        }
        if (end != part.bytes) {
            return broken();
        }
    }
    return std::shared_ptr<StoredSource>(
        new StoredSource(std::move(project), part, std::move(pieces), std::move(dictionaries)));
}

Result<ByteView> StoredSource::window(ByteRange range, source::WindowBuffer& buffer) const {
    range.begin = std::min(range.begin, m_part.bytes);
    range.length = std::min(range.length, m_part.bytes - range.begin);
    buffer.resize(range.length);
    if (range.empty()) {
        return ByteView(buffer);
    }
    auto piece = std::upper_bound(m_pieces.begin(), m_pieces.end(), range.begin,
                                  [](std::uint64_t at, const Piece& p) { return at < p.start; }) -
                 1;
    std::unique_ptr<Reading> reading = takeReading();
    std::uint64_t at = range.begin;
    Result<void> read;
    for (; at < range.end(); ++piece) {
        const std::uint64_t skip = at - piece->start;
        const std::uint64_t take = std::min(range.end() - at, piece->bytes - skip);
        std::uint8_t* const into = buffer.data() + (at - range.begin);
        if (skip == 0 && take == piece->bytes) {
            read = reading->unpack(*this, *piece, into);
            if (!read) {
                break;
            }
        } else {
            const Result<ByteView> block = reading->block(*this, *piece);
            if (!block) {
                read = fail(block.error());
                break;
            }
            std::memcpy(into, block->data() + skip, take);
        }
        at += take;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(reading));
    }
    if (!read) {
        return fail(std::move(read.error()));
    }
    return ByteView(buffer);
}

Result<source::Opening> openStored(const std::shared_ptr<Project>& project, std::int64_t source) {
    Result<std::vector<PartRow>> parts = std::vector<PartRow>();
    {
        Result<Project::Reader> reader = project->reader();
        if (!reader) {
            return fail(std::move(reader.error()));
        }
        const Result<std::optional<SourceRow>> row = sourceRow(**reader, source);
        if (!row || !*row || (*row)->kind == SourceKind::File) {
            return row ? fail(MessageId::ProjectNoSource, {project->path(), std::to_string(source), "?"})
                       : fail(row.error());
        }
        parts = partRows(**reader, source);
    }
    if (!parts) {
        return fail(std::move(parts.error()));
    }
    source::Opening opening;
    for (const PartRow& part : *parts) {
        Result<std::shared_ptr<StoredSource>> opened = StoredSource::open(project, part);
        // Without a part those behind it would get other numbers; repair makes a source of what is whole.
        if (!opened) {
            return fail(std::move(opened.error()));
        }
        opening.sources.push_back({std::move(*opened), {}});
    }
    return opening;
}

}  // namespace plumb::project
