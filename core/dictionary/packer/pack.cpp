#include "dictionary/packer/pack.h"

#include "base/ascii.h"
#include "dictionary/packed/packed_format.h"
#include "dictionary/packed/unpack.h"
#include "dictionary/packer/block_writer.h"

#include <zstd.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace plumb::dictionary::packer {
namespace {

constexpr std::size_t kMost16 = UINT16_MAX;

bool lessCaseBlind(std::string_view a, std::string_view b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](char x, char y) { return toUpper(x) < toUpper(y); });
}

struct IdOrder {
    bool operator()(const std::string& a, const std::string& b) const { return lessCaseBlind(a, b); }
};

std::size_t packedCount(std::uint32_t count) {
    return count == hl7::kUnbounded ? packed::kUnbounded16 : count;
}

/// Things that are numbered by their first appearance.
template <class T>
class Numbered {
public:
    std::size_t numberOf(const T& value) {
        const auto [at, added] = m_numbers.try_emplace(value, m_inOrder.size());
        if (added) {
            m_inOrder.push_back(value);
        }
        return at->second;
    }
    [[nodiscard]] const std::vector<T>& inOrder() const { return m_inOrder; }

private:
    std::map<T, std::size_t> m_numbers;
    std::vector<T> m_inOrder;
};

using LengthKey = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, Truncation>;

struct FlatElement {
    std::size_t number, name, type, length, usage, repetitions, table;
};
struct FlatNode {
    std::size_t kind, name, min, max, children;
};
struct FlatOwner {
    std::size_t id, name, count;
};
struct FlatCode {
    std::size_t code, text, first, last;
};
struct FlatTable {
    std::size_t id, name, kind, count;
};

class Packer {
public:
    explicit Packer(const DictionaryText& text)
        : m_text(text) {}

    Packed pack() {
        owners(&TextVersion::segments, m_segments, m_versionSegments);
        owners(&TextVersion::types, m_types, m_versionTypes);
        structures();
        tables();
        std::vector<std::vector<std::uint8_t>> blocks(1);
        for (std::size_t version = 0; version < kVersionCount; ++version) {
            blocks.push_back(versionBlock(version));
        }
        blocks[0] = sharedBlock();
        Packed out;
        BlockWriter head;
        std::vector<std::uint8_t> frames;
        for (const std::vector<std::uint8_t>& block : blocks) {
            const std::size_t before = frames.size();
            frames.resize(before + ZSTD_compressBound(block.size()));
            const std::size_t size = ZSTD_compress(frames.data() + before, frames.size() - before, block.data(),
                                                   block.size(), ZSTD_maxCLevel());
            if (ZSTD_isError(size)) {
                return {{}, "zstd does not compress it"};
            }
            frames.resize(before + size);
            head.number(size);
            head.number(block.size());
        }
        out.bytes = head.result();
        out.bytes.insert(out.bytes.end(), frames.begin(), frames.end());
        out.problem = m_problem.empty() ? readBack(out.bytes) : m_problem;
        return out;
    }

private:
    using Numbers = std::array<std::vector<std::size_t>, kVersionCount>;

    std::size_t string(const std::string& text) { return fits(m_strings.numberOf(text), "different texts"); }

    /// The number itself; one that needs more than 16 bits is a problem.
    std::size_t fits(std::size_t number, const char* what) {
        if (number >= kMost16 && m_problem.empty()) {
            m_problem = std::string("there are more than 65,534 ") + what;
        }
        return number;
    }

    // One after the other by id, each in all versions, so that what is alike stands together.

    void owners(std::vector<TextOwner> TextVersion::*which, std::vector<FlatOwner>& out, Numbers& versions) {
        std::map<std::string, std::array<const TextOwner*, kVersionCount>, IdOrder> byId;
        for (std::size_t version = 0; version < kVersionCount; ++version) {
            for (const TextOwner& owner : m_text.versions[version].*which) {
                byId[owner.id][version] = &owner;
            }
        }
        for (const auto& [id, inVersions] : byId) {
            std::vector<std::pair<const TextOwner*, std::size_t>> known;
            for (std::size_t version = 0; version < kVersionCount; ++version) {
                if (!inVersions[version]) {
                    continue;
                }
                const TextOwner& owner = *inVersions[version];
                auto same = std::find_if(known.begin(), known.end(), [&](const auto& k) { return *k.first == owner; });
                if (same == known.end()) {
                    known.emplace_back(&owner, fits(out.size(), "segments or types"));
                    out.push_back({string(owner.id), string(owner.name), owner.elements.size()});
                    elements(owner.elements);
                    same = known.end() - 1;
                }
                versions[version].push_back(same->second);
            }
        }
    }

    void elements(const std::vector<TextElement>& all) {
        for (const TextElement& e : all) {
            const std::size_t length =
                m_lengths.numberOf({e.length.min, e.length.max, e.length.conformance, e.length.truncation});
            m_elements.push_back({e.number, string(e.name), string(e.type), length, static_cast<std::size_t>(e.usage),
                                  packedCount(e.maxRepetitions), string(e.table)});
        }
    }

    void structures() {
        std::map<std::string, std::array<const hl7::GrammarNode*, kVersionCount>, IdOrder> byId;
        for (std::size_t version = 0; version < kVersionCount; ++version) {
            for (const hl7::GrammarNode& root : m_text.versions[version].structures) {
                byId[root.name][version] = &root;
            }
        }
        for (const auto& [id, inVersions] : byId) {
            std::vector<std::pair<const hl7::GrammarNode*, std::size_t>> known;
            for (std::size_t version = 0; version < kVersionCount; ++version) {
                if (!inVersions[version]) {
                    continue;
                }
                const hl7::GrammarNode& root = *inVersions[version];
                auto same = std::find_if(known.begin(), known.end(), [&](const auto& k) { return *k.first == root; });
                if (same == known.end()) {
                    known.emplace_back(&root, fits(m_structures.size(), "structures"));
                    const std::size_t before = m_nodes.size();
                    nodes(root);
                    m_structures.push_back(
                        {string(root.name), 0, fits(m_nodes.size() - before, "nodes in one structure")});
                    same = known.end() - 1;
                }
                m_versionStructures[version].push_back(same->second);
            }
        }
    }

    void nodes(const hl7::GrammarNode& parent) {
        for (const hl7::GrammarNode& node : parent.children) {
            m_nodes.push_back({static_cast<std::size_t>(node.kind), string(node.name), node.min, packedCount(node.max),
                               node.children.size()});
            nodes(node);
        }
    }

    void tables() {
        std::vector<const TextTable*> sorted;
        for (const TextTable& table : m_text.tables) {
            sorted.push_back(&table);
        }
        std::sort(sorted.begin(), sorted.end(),
                  [](const TextTable* a, const TextTable* b) { return std::stoul(a->id) < std::stoul(b->id); });
        const auto version = [](const std::optional<Version>& v) -> std::size_t {
            return v ? static_cast<std::size_t>(*v) : packed::kAnyVersion;
        };
        for (const TextTable* table : sorted) {
            m_tables.push_back({string(table->id), string(table->name), static_cast<std::size_t>(table->kind),
                                fits(table->codes.size(), "codes in one table")});
            for (const TextCode& code : table->codes) {
                m_codes.push_back({string(code.code), string(code.text), version(code.first), version(code.last)});
            }
        }
    }

    [[nodiscard]] std::vector<std::uint8_t> sharedBlock() {
        BlockWriter out;
        const std::vector<std::string>& strings = m_strings.inOrder();
        out.number(strings.size());
        out.words(strings, [this](const std::string& s) { return fits(s.size(), "characters in one text"); });
        for (const std::string& s : strings) {
            out.text(s);
        }
        const std::vector<LengthKey>& lengths = m_lengths.inOrder();
        out.number(lengths.size());
        const auto wide = [&](auto part) {
            out.words(lengths, [&](const LengthKey& key) { return part(key) & 0xffff; });
            out.words(lengths, [&](const LengthKey& key) { return part(key) >> 16; });
        };
        wide([](const LengthKey& key) { return std::get<0>(key); });
        wide([](const LengthKey& key) { return std::get<1>(key); });
        wide([](const LengthKey& key) { return std::get<2>(key); });
        out.bytes(lengths, [](const LengthKey& key) { return std::get<3>(key); });

        out.number(m_elements.size());
        out.words(m_elements, [](const FlatElement& e) { return e.number; });
        out.words(m_elements, [](const FlatElement& e) { return e.name; });
        out.words(m_elements, [](const FlatElement& e) { return e.type; });
        out.words(m_elements, [](const FlatElement& e) { return e.length; });
        out.bytes(m_elements, [](const FlatElement& e) { return e.usage; });
        out.words(m_elements, [](const FlatElement& e) { return e.repetitions; });
        out.words(m_elements, [](const FlatElement& e) { return e.table; });
        for (const std::vector<FlatOwner>* owners : {&m_segments, &m_types}) {
            out.number(owners->size());
            out.words(*owners, [](const FlatOwner& o) { return o.id; });
            out.words(*owners, [](const FlatOwner& o) { return o.name; });
            out.words(*owners, [](const FlatOwner& o) { return o.count; });
        }
        out.number(m_nodes.size());
        out.bytes(m_nodes, [](const FlatNode& n) { return n.kind; });
        out.words(m_nodes, [](const FlatNode& n) { return n.name; });
        out.words(m_nodes, [](const FlatNode& n) { return n.min; });
        out.words(m_nodes, [](const FlatNode& n) { return n.max; });
        out.words(m_nodes, [](const FlatNode& n) { return n.children; });
        out.number(m_structures.size());
        out.words(m_structures, [](const FlatOwner& o) { return o.id; });
        out.words(m_structures, [](const FlatOwner& o) { return o.count; });

        out.number(m_codes.size());
        out.words(m_codes, [](const FlatCode& c) { return c.code; });
        out.words(m_codes, [](const FlatCode& c) { return c.text; });
        out.bytes(m_codes, [](const FlatCode& c) { return c.first; });
        out.bytes(m_codes, [](const FlatCode& c) { return c.last; });
        out.number(m_tables.size());
        out.words(m_tables, [](const FlatTable& t) { return t.id; });
        out.words(m_tables, [](const FlatTable& t) { return t.name; });
        out.bytes(m_tables, [](const FlatTable& t) { return t.kind; });
        out.words(m_tables, [](const FlatTable& t) { return t.count; });
        return out.result();
    }

    [[nodiscard]] std::vector<std::uint8_t> versionBlock(std::size_t version) {
        BlockWriter out;
        for (const Numbers* numbers : {&m_versionSegments, &m_versionTypes, &m_versionStructures}) {
            out.number((*numbers)[version].size());
            out.words((*numbers)[version], [](std::size_t number) { return number; });
        }
        std::vector<TextEvent> events = m_text.versions[version].events;
        std::sort(events.begin(), events.end(), [](const TextEvent& a, const TextEvent& b) {
            return std::tie(a.code, a.event) < std::tie(b.code, b.event);
        });
        out.number(events.size());
        out.words(events, [this](const TextEvent& e) { return string(e.code); });
        out.words(events, [this](const TextEvent& e) { return string(e.event); });
        out.words(events, [this](const TextEvent& e) { return string(e.structure); });
        return out.result();
    }

    /// Nothing is shipped that the program cannot read.
    static std::string readBack(const std::vector<std::uint8_t>& bytes) {
        std::optional<std::vector<std::uint8_t>> block = packed::unpackBlock(bytes, 0);
        const std::optional<packed::Definitions> definitions =
            block ? packed::readDefinitions(std::move(*block)) : std::nullopt;
        if (!definitions) {
            return "what was packed does not read back";
        }
        for (const Version version : kVersions) {
            block = packed::unpackBlock(bytes, 1 + static_cast<std::size_t>(version));
            if (!block || !packed::readVersion(*block, *definitions)) {
                return "what was packed for " + std::string(versionName(version)) + " does not read back";
            }
        }
        return {};
    }

    const DictionaryText& m_text;
    Numbered<std::string> m_strings;
    Numbered<LengthKey> m_lengths;
    std::vector<FlatElement> m_elements;
    std::vector<FlatNode> m_nodes;
    std::vector<FlatOwner> m_segments, m_types, m_structures;
    std::vector<FlatCode> m_codes;
    std::vector<FlatTable> m_tables;
    Numbers m_versionSegments, m_versionTypes, m_versionStructures;
    std::string m_problem;
};

}  // namespace

Packed pack(const DictionaryText& text) {
    return Packer(text).pack();
}

}  // namespace plumb::dictionary::packer
