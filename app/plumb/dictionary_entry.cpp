#include "plumb/dictionary_entry.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>

namespace plumb::cli {
namespace {

using dictionary::Dictionary;
using dictionary::ElementInfo;

struct Name {
    std::string_view operator()(const dictionary::SegmentInfo* segment) const { return segment->name; }
    std::string_view operator()(const dictionary::TypeInfo* type) const { return type->name; }
    std::string_view operator()(const ElementInfo* element) const { return element->name; }
    std::string_view operator()(const dictionary::TableInfo* table) const { return table->name; }
    std::string_view operator()(const dictionary::StructureInfo* structure) const {
        (void)structure;
        return {};
    }
    std::string_view operator()(const dictionary::EventInfo* event) const {
        const dictionary::TableInfo* table = dictionary->table("0003");
        const dictionary::CodeInfo* code = table ? table->code(event->event) : nullptr;
        return code ? code->text : std::string_view();
    }
    std::string_view operator()(const TableCode& code) const { return code.code->text; }

    const Dictionary* dictionary;
};

/// "PID-3.4.1" as PID and 3, 4, 1; nullopt for another form. A blank or any of "-." divides.
struct Path {
    std::string_view id;
    std::vector<std::uint32_t> numbers;
};
std::optional<Path> readPath(std::string_view word) {
    constexpr std::uint32_t kLargest = 9999;
    constexpr std::size_t kDeepest = 3;
    Path path{word.substr(0, word.find_first_of("-.")), {}};
    std::string_view rest = word.substr(path.id.size());
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::string_view digits = rest.substr(0, rest.find_first_of("-."));
        std::uint32_t number = 0;
        for (const char c : digits) {
            if (!isDigit(static_cast<unsigned char>(c)) || number > kLargest) {
                return std::nullopt;
            }
            number = number * 10 + static_cast<std::uint32_t>(c - '0');
        }
        if (number == 0 || path.numbers.size() == kDeepest) {
            return std::nullopt;
        }
        path.numbers.push_back(number);
        rest.remove_prefix(digits.size());
    }
    return path;
}

/// Down through components from `element` on; `at` is the number to go on with.
const ElementInfo* descend(const Dictionary& dictionary, const ElementInfo* element, const Path& path, std::size_t at) {
    while (element && at < path.numbers.size()) {
        const dictionary::TypeInfo* type = dictionary.type(element->type);
        element = type ? type->component(path.numbers[at++]) : nullptr;
    }
    return element;
}

std::string pathText(std::string_view id, const Path& path, char first) {
    std::string text(id);
    for (std::size_t i = 0; i < path.numbers.size(); ++i) {
        text += (i == 0 ? first : '.') + std::to_string(path.numbers[i]);
    }
    return text;
}

void findByPath(const Dictionary& dictionary, std::string_view word, std::vector<DictionaryEntry>& out) {
    const std::optional<Path> path = readPath(word);
    if (!path) {
        return;
    }
    const dictionary::SegmentInfo* segment = dictionary.segment(path->id);
    const dictionary::TypeInfo* type = dictionary.type(path->id);
    if (path->numbers.empty()) {
        if (segment) {
            out.push_back({&dictionary, std::string(segment->id), segment});
        }
        if (type) {
            out.push_back({&dictionary, std::string(type->id), type});
        }
        return;
    }
    const std::uint32_t number = path->numbers.front();
    if (const ElementInfo* field = descend(dictionary, segment ? segment->field(number) : nullptr, *path, 1)) {
        out.push_back({&dictionary, pathText(segment->id, *path, '-'), field});
    }
    if (const ElementInfo* component = descend(dictionary, type ? type->component(number) : nullptr, *path, 1)) {
        out.push_back({&dictionary, pathText(type->id, *path, '.'), component});
    }
}

void findEvents(const Dictionary& dictionary, std::string_view word, std::vector<DictionaryEntry>& out) {
    const std::size_t hat = word.find('^');
    const std::string_view code = word.substr(0, hat);
    const std::string_view event = hat == std::string_view::npos ? std::string_view() : word.substr(hat + 1);
    for (const dictionary::EventInfo& info : dictionary.events()) {
        if (equalCaseBlind(info.code, code) && (hat == std::string_view::npos || equalCaseBlind(info.event, event))) {
            out.push_back({&dictionary, eventPath(info), &info});
        }
    }
}

template <class Things>
void appendAll(const Dictionary& dictionary, const Things& things, std::vector<DictionaryEntry>& out) {
    for (const auto& thing : things) {
        out.push_back({&dictionary, std::string(thing.id), &thing});
    }
}

void appendEvents(const Dictionary& dictionary, std::vector<DictionaryEntry>& out) {
    for (const dictionary::EventInfo& event : dictionary.events()) {
        out.push_back({&dictionary, eventPath(event), &event});
    }
}

}  // namespace

std::string_view kindName(const DictionaryEntry& entry) {
    constexpr std::array<std::string_view, 7> kNames = {"segment",   "type",  "field", "table",
                                                        "structure", "event", "code"};
    const bool element = std::holds_alternative<const ElementInfo*>(entry.thing);
    const bool component = element && entry.path.find('.') != std::string::npos;
    return component ? "component" : kNames[entry.thing.index()];
}

std::string entryName(const DictionaryEntry& entry) {
    return std::string(std::visit(Name{entry.dictionary}, entry.thing));
}

std::string eventPath(const dictionary::EventInfo& event) {
    return std::string(event.code) + (event.event.empty() ? "" : "^" + std::string(event.event));
}

std::vector<DictionaryEntry> findEntries(const Dictionary& dictionary, std::string_view word) {
    std::vector<DictionaryEntry> found;
    findByPath(dictionary, word, found);
    if (const dictionary::TableInfo* table = dictionary.table(word)) {
        found.push_back({&dictionary, std::string(table->id), table});
    }
    if (const dictionary::StructureInfo* structure = dictionary.structure(word)) {
        found.push_back({&dictionary, std::string(structure->id), structure});
    }
    if (found.empty()) {
        findEvents(dictionary, word, found);
    }
    return found;
}

bool isListName(std::string_view word) {
    return word == "segments" || word == "types" || word == "tables" || word == "structures" || word == "events";
}

std::vector<DictionaryEntry> listEntries(const Dictionary& dictionary, std::string_view word) {
    std::vector<DictionaryEntry> all;
    if (word == "segments") {
        appendAll(dictionary, dictionary.segments(), all);
    } else if (word == "types") {
        appendAll(dictionary, dictionary.types(), all);
    } else if (word == "tables") {
        appendAll(dictionary, dictionary.tables(), all);
    } else if (word == "structures") {
        appendAll(dictionary, dictionary.structures(), all);
    } else {
        appendEvents(dictionary, all);
    }
    return all;
}

}  // namespace plumb::cli
