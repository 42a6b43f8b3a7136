#include "dictionary/dictionary.h"

#include "base/ascii.h"
#include "dictionary/dictionary_data.h"
#include "dictionary/embedded.h"
#include "dictionary/packed/unpack.h"
#include "dictionary/structure_source.h"

#include <algorithm>
#include <array>
#include <compare>
#include <mutex>
#include <optional>
#include <unordered_set>
#include <utility>

namespace plumb::dictionary {
namespace {

std::strong_ordering compareCaseBlind(std::string_view a, std::string_view b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(),
                                                  [](char x, char y) { return toUpper(x) <=> toUpper(y); });
}

/// In entries that are sorted by id.
template <class Entry>
const Entry* findById(const std::vector<Entry>& entries, std::string_view id) {
    const auto at = std::lower_bound(entries.begin(), entries.end(), id, [](const Entry& entry, std::string_view key) {
        return std::is_lt(compareCaseBlind(entry.id, key));
    });
    return at != entries.end() && equalCaseBlind(at->id, id) ? &*at : nullptr;
}

const ElementInfo* findByNumber(std::span<const ElementInfo> elements, std::uint32_t number) {
    const auto at = std::lower_bound(elements.begin(), elements.end(), number,
                                     [](const ElementInfo& e, std::uint32_t key) { return e.number < key; });
    return at != elements.end() && at->number == number ? &*at : nullptr;
}

/// The number in a table's id; nullopt for what is no number.
std::optional<std::uint32_t> tableNumber(std::string_view id) {
    constexpr std::size_t kMostDigits = 9;
    std::uint32_t number = 0;
    for (const char c : id) {
        if (!isDigit(static_cast<unsigned char>(c))) {
            return std::nullopt;
        }
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return id.empty() || id.size() > kMostDigits ? std::nullopt : std::optional(number);
}

std::vector<std::uint8_t> block(std::size_t number) {
    return packed::unpackBlock(embeddedDictionary(), number).value_or(std::vector<std::uint8_t>());
}

/// Never destroyed: what was handed out lives as long as the program.
SharedData& sharedData() {
    static SharedData& shared = *[] {
        auto* data = new SharedData;
        data->definitions = packed::readDefinitions(block(0)).value_or(packed::Definitions());
        for (const packed::StructureDefinition& definition : data->definitions.structures) {
            data->structures.emplace_back(definition);
        }
        return data;
    }();
    return shared;
}

/// A version has the tables that it names, and those that have codes in it.
void addTables(Dictionary::Data& data, const packed::Definitions& definitions) {
    std::unordered_set<std::string_view> named;
    const auto note = [&](std::span<const ElementInfo> elements) {
        for (const ElementInfo& element : elements) {
            named.insert(element.table);
        }
    };
    for (const SegmentInfo& segment : data.segments) {
        note(segment.fields);
    }
    for (const TypeInfo& type : data.types) {
        note(type.components);
    }
    // Spans into the codes are made when those no longer move.
    data.codes.reserve(definitions.codes.size());
    for (const packed::TableDefinition& table : definitions.tables) {
        const std::size_t before = data.codes.size();
        for (const packed::CodeDefinition& code : table.codes) {
            if (code.validIn(data.version)) {
                data.codes.push_back({code.code, code.text, code.first && code.last});
            }
        }
        if (data.codes.size() > before || named.count(table.id) != 0) {
            data.tables.push_back({table.id, table.name, table.kind, std::span(data.codes).subspan(before)});
        }
    }
}

std::unique_ptr<const Dictionary::Data> load(Version version) {
    SharedData& shared = sharedData();
    const packed::Definitions& definitions = shared.definitions;
    auto data = std::make_unique<Dictionary::Data>();
    data->version = version;
    const packed::VersionContents contents =
        packed::readVersion(block(1 + static_cast<std::size_t>(version)), definitions)
            .value_or(packed::VersionContents());
    for (const std::uint16_t number : contents.segments) {
        data->segments.push_back(definitions.segments[number]);
    }
    for (const std::uint16_t number : contents.types) {
        data->types.push_back(definitions.types[number]);
    }
    for (const std::uint16_t number : contents.structures) {
        data->structures.push_back({definitions.structures[number].id, &shared.structures[number]});
    }
    data->events = contents.events;
    addTables(*data, definitions);
    return data;
}

}  // namespace

const ElementInfo* SegmentInfo::field(std::uint32_t number) const {
    return findByNumber(fields, number);
}

const ElementInfo* TypeInfo::component(std::uint32_t number) const {
    return findByNumber(components, number);
}

const CodeInfo* TableInfo::code(std::string_view code) const {
    const auto at = std::find_if(codes.begin(), codes.end(), [&](const CodeInfo& info) { return info.code == code; });
    return at != codes.end() ? &*at : nullptr;
}

Dictionary::Dictionary(std::unique_ptr<const Data> data)
    : m_data(std::move(data)) {}

Dictionary::~Dictionary() = default;

const Dictionary& Dictionary::of(Version version) {
    struct Slot {
        std::once_flag made;
        const Dictionary* dictionary = nullptr;
    };
    static std::array<Slot, kVersionCount> slots;
    Slot& slot = slots[static_cast<std::size_t>(version)];
    std::call_once(slot.made, [&] { slot.dictionary = new Dictionary(load(version)); });
    return *slot.dictionary;
}

Version Dictionary::version() const {
    return m_data->version;
}

const SegmentInfo* Dictionary::segment(std::string_view id) const {
    return findById(m_data->segments, id);
}

const TypeInfo* Dictionary::type(std::string_view id) const {
    return findById(m_data->types, id);
}

const StructureInfo* Dictionary::structure(std::string_view id) const {
    return findById(m_data->structures, id);
}

const TableInfo* Dictionary::table(std::string_view id) const {
    const std::optional<std::uint32_t> number = tableNumber(id);
    if (!number) {
        return nullptr;
    }
    const auto at = std::lower_bound(
        m_data->tables.begin(), m_data->tables.end(), *number,
        [](const TableInfo& table, std::uint32_t key) { return tableNumber(table.id).value_or(0) < key; });
    return at != m_data->tables.end() && tableNumber(at->id) == number ? &*at : nullptr;
}

std::span<const SegmentInfo> Dictionary::segments() const {
    return m_data->segments;
}

std::span<const TypeInfo> Dictionary::types() const {
    return m_data->types;
}

std::span<const TableInfo> Dictionary::tables() const {
    return m_data->tables;
}

std::span<const StructureInfo> Dictionary::structures() const {
    return m_data->structures;
}

std::span<const EventInfo> Dictionary::events() const {
    return m_data->events;
}

}  // namespace plumb::dictionary
