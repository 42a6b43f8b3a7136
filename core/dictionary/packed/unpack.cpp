#include "dictionary/packed/unpack.h"

#include "dictionary/packed/block_reader.h"
#include "dictionary/packed/packed_format.h"

#include <zstd.h>

#include <algorithm>
#include <utility>

namespace plumb::dictionary::packed {
namespace {

/// No dictionary comes near; keeps wrong sizes from asking for memory.
constexpr std::uint32_t kLargestBlock = 1u << 24;

template <class Enum>
Enum enumOf(std::uint8_t value, Enum last, bool& ok) {
    ok = ok && value <= static_cast<std::uint8_t>(last);
    return ok ? static_cast<Enum>(value) : last;
}

std::uint32_t countOf(std::uint16_t packed) {
    return packed == kUnbounded16 ? hl7::kUnbounded : packed;
}

class SharedReader {
public:
    SharedReader(ByteView block, Definitions& out)
        : m_in(block)
        , m_out(out) {}

    [[nodiscard]] bool read() {
        strings();
        lengths();
        elements();
        owners(m_out.segments, &SegmentInfo::fields);
        owners(m_out.types, &TypeInfo::components);
        m_ok = m_ok && m_nextElement == m_out.elements.size();
        nodes();
        structures();
        codes();
        tables();
        return m_ok && m_in.atEnd();
    }

private:
    [[nodiscard]] std::string_view string(std::uint16_t number) {
        m_ok = m_ok && number < m_out.strings.size();
        return m_ok ? m_out.strings[number] : std::string_view();
    }

    /// The next `count` of `all`, which others have not taken yet.
    template <class T>
    [[nodiscard]] std::span<const T> next(const std::vector<T>& all, std::size_t& at, std::size_t count) {
        m_ok = m_ok && count <= all.size() - at;
        if (!m_ok) {
            return {};
        }
        at += count;
        return std::span<const T>(all).subspan(at - count, count);
    }

    void strings() {
        const std::size_t count = m_in.count();
        const std::vector<std::uint16_t> lengths = m_in.words(count);
        std::size_t total = 0;
        for (const std::uint16_t length : lengths) {
            total += length;
        }
        std::string_view rest = asText(m_in.take(total));
        m_ok = m_in.ok();
        if (!m_ok) {
            return;
        }
        m_out.strings.reserve(count);
        for (const std::uint16_t length : lengths) {
            m_out.strings.push_back(rest.substr(0, length));
            rest.remove_prefix(length);
        }
    }

    void lengths() {
        const std::size_t count = m_in.count();
        const auto wide = [&] {
            const std::vector<std::uint16_t> low = m_in.words(count);
            const std::vector<std::uint16_t> high = m_in.words(count);
            std::vector<std::uint32_t> column;
            if (m_in.ok()) {
                for (std::size_t i = 0; i < count; ++i) {
                    column.push_back(low[i] | std::uint32_t{high[i]} << 16);
                }
            }
            return column;
        };
        const auto min = wide(), max = wide(), conformance = wide();
        const ByteView truncation = m_in.bytes(count);
        m_ok = m_ok && m_in.ok();
        for (std::size_t i = 0; m_ok && i < count; ++i) {
            m_lengths.push_back({min[i], max[i], conformance[i], enumOf(truncation[i], Truncation::Allowed, m_ok)});
        }
    }

    void elements() {
        const std::size_t count = m_in.count();
        const auto number = m_in.words(count), name = m_in.words(count), type = m_in.words(count),
                   length = m_in.words(count);
        const ByteView usage = m_in.bytes(count);
        const auto repetitions = m_in.words(count), table = m_in.words(count);
        m_ok = m_ok && m_in.ok();
        m_out.elements.reserve(m_ok ? count : 0);
        for (std::size_t i = 0; m_ok && i < count; ++i) {
            m_ok = length[i] < m_lengths.size();
            if (m_ok) {
                m_out.elements.push_back({number[i], string(name[i]), string(type[i]), m_lengths[length[i]],
                                          enumOf(usage[i], StandardUsage::Forbidden, m_ok), countOf(repetitions[i]),
                                          string(table[i])});
            }
        }
    }

    template <class Owner>
    void owners(std::vector<Owner>& out, std::span<const ElementInfo> Owner::*elements) {
        const std::size_t count = m_in.count();
        const auto id = m_in.words(count), name = m_in.words(count), size = m_in.words(count);
        m_ok = m_ok && m_in.ok();
        out.reserve(m_ok ? count : 0);
        for (std::size_t i = 0; m_ok && i < count; ++i) {
            Owner& owner = out.emplace_back();
            owner.id = string(id[i]);
            owner.name = string(name[i]);
            owner.*elements = next(m_out.elements, m_nextElement, size[i]);
        }
    }

    void nodes() {
        const std::size_t count = m_in.count();
        const ByteView kind = m_in.bytes(count);
        const auto name = m_in.words(count), min = m_in.words(count), max = m_in.words(count),
                   children = m_in.words(count);
        m_ok = m_ok && m_in.ok();
        m_out.nodes.reserve(m_ok ? count : 0);
        for (std::size_t i = 0; m_ok && i < count; ++i) {
            m_out.nodes.push_back({enumOf(kind[i], hl7::GrammarNode::Kind::Any, m_ok), string(name[i]), min[i],
                                   countOf(max[i]), children[i]});
        }
    }

    void structures() {
        const std::size_t count = m_in.count();
        const auto id = m_in.words(count), size = m_in.words(count);
        m_ok = m_ok && m_in.ok();
        std::size_t nextNode = 0;
        m_out.structures.reserve(m_ok ? count : 0);
        for (std::size_t i = 0; m_ok && i < count; ++i) {
            m_out.structures.push_back({string(id[i]), next(m_out.nodes, nextNode, size[i])});
        }
        m_ok = m_ok && nextNode == m_out.nodes.size();
    }

    void codes() {
        const std::size_t count = m_in.count();
        const auto code = m_in.words(count), text = m_in.words(count);
        const ByteView first = m_in.bytes(count), last = m_in.bytes(count);
        const auto version = [this](std::uint8_t number) {
            return number == kAnyVersion ? std::nullopt : std::optional(enumOf(number, kVersions.back(), m_ok));
        };
        m_ok = m_ok && m_in.ok();
        m_out.codes.reserve(m_ok ? count : 0);
        for (std::size_t i = 0; m_ok && i < count; ++i) {
            m_out.codes.push_back({string(code[i]), string(text[i]), version(first[i]), version(last[i])});
        }
    }

    void tables() {
        const std::size_t count = m_in.count();
        const auto id = m_in.words(count), name = m_in.words(count);
        const ByteView kind = m_in.bytes(count);
        const auto size = m_in.words(count);
        m_ok = m_ok && m_in.ok();
        std::size_t nextCode = 0;
        m_out.tables.reserve(m_ok ? count : 0);
        for (std::size_t i = 0; m_ok && i < count; ++i) {
            m_out.tables.push_back({string(id[i]), string(name[i]), enumOf(kind[i], TableKind::External, m_ok),
                                    next(m_out.codes, nextCode, size[i])});
        }
        m_ok = m_ok && nextCode == m_out.codes.size();
    }

    BlockReader m_in;
    Definitions& m_out;
    std::vector<StandardLength> m_lengths;
    std::size_t m_nextElement = 0;
    bool m_ok = true;
};

}  // namespace

std::optional<std::vector<std::uint8_t>> unpackBlock(ByteView packed, std::size_t block) {
    BlockReader in(packed);
    std::size_t begin = 0;
    std::uint32_t size = 0, rawSize = 0;
    for (std::size_t i = 0; i < kBlockCount; ++i) {
        const std::uint32_t entrySize = in.number();
        const std::uint32_t entryRawSize = in.number();
        begin += i < block ? entrySize : 0;
        if (i == block) {
            size = entrySize;
            rawSize = entryRawSize;
        }
    }
    (void)in.take(begin);
    const ByteView frame = in.take(size);
    if (!in.ok() || rawSize > kLargestBlock) {
        return std::nullopt;
    }
    std::vector<std::uint8_t> raw(rawSize);
    const std::size_t written = ZSTD_decompress(raw.data(), raw.size(), frame.data(), frame.size());
    return ZSTD_isError(written) || written != raw.size() ? std::nullopt : std::optional(std::move(raw));
}

std::optional<Definitions> readDefinitions(std::vector<std::uint8_t> block) {
    Definitions definitions;
    definitions.characters = std::move(block);
    const bool ok = SharedReader(definitions.characters, definitions).read();
    return ok ? std::optional(std::move(definitions)) : std::nullopt;
}

std::optional<VersionContents> readVersion(ByteView block, const Definitions& definitions) {
    BlockReader in(block);
    VersionContents contents;
    bool ok = true;
    const auto numbers = [&](std::vector<std::uint16_t>& out, std::size_t limit) {
        out = in.words(in.count());
        ok = ok && std::all_of(out.begin(), out.end(), [&](std::uint16_t number) { return number < limit; });
    };
    numbers(contents.segments, definitions.segments.size());
    numbers(contents.types, definitions.types.size());
    numbers(contents.structures, definitions.structures.size());
    const std::size_t count = in.count();
    std::vector<std::uint16_t> columns[3];
    for (std::vector<std::uint16_t>& column : columns) {
        column = in.words(count);
        ok = ok && std::all_of(column.begin(), column.end(),
                               [&](std::uint16_t number) { return number < definitions.strings.size(); });
    }
    if (!ok || !in.atEnd()) {
        return std::nullopt;
    }
    contents.events.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        contents.events.push_back({definitions.strings[columns[0][i]], definitions.strings[columns[1][i]],
                                   definitions.strings[columns[2][i]]});
    }
    return contents;
}

}  // namespace plumb::dictionary::packed
