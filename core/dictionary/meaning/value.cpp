#include "dictionary/meaning/value.h"

#include "hl7/display_text.h"

#include <algorithm>
#include <string_view>

namespace plumb::dictionary::meaning {
namespace {

constexpr std::string_view kEventTable = "0003";
/// Structures: its texts are lists of events.
constexpr std::string_view kStructureTable = "0354";

/// Table 0003 has "ADT/ACK - Admit/visit notification": the message codes before it are said elsewhere.
std::string_view withoutMessageCodes(std::string_view text) {
    const std::size_t dash = text.find(" - ");
    const std::string_view codes = text.substr(0, dash);
    const bool onlyCodes =
        dash != std::string_view::npos &&
        codes.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/^, ") == std::string_view::npos;
    return onlyCodes ? text.substr(dash + 3) : text;
}

std::string joinedParts(const Value& value) {
    std::string all;
    for (std::uint32_t number = 1; number <= value.partCount(); ++number) {
        const std::string text = value.part(number).reading();
        if (!text.empty()) {
            all += (all.empty() ? "" : ", ") + text;
        }
    }
    return all;
}

}  // namespace

bool Value::blank() const {
    return m_element.presence == hl7::Presence::Absent || m_element.presence == hl7::Presence::Empty;
}

std::string Value::text() const {
    return m_element.presence == hl7::Presence::Value
               ? hl7::displayText(m_context.message, m_element.range, m_context.charset)
               : std::string();
}

std::string Value::reading() const {
    if (blank()) {
        return {};
    }
    if (m_element.presence == hl7::Presence::Null) {
        return "(delete what is there)";
    }
    if (const Reader reader = readerOf(m_type)) {
        std::string read = reader(*this);
        return read.empty() ? joinedParts(*this) : read;
    }
    const TypeInfo* type = m_context.dictionary.type(m_type);
    if (type && !type->primitive()) {
        return joinedParts(*this);
    }
    const std::string plain = text();
    const std::string meaning = meaningOf(plain);
    return meaning.empty() ? plain : meaning;
}

std::uint32_t Value::partCount() const {
    return m_element.path.level() == hl7::Level::Subcomponent ? 1 : m_context.message.childCount(m_element.path);
}

Value Value::part(std::uint32_t number) const {
    const TypeInfo* type = m_context.dictionary.type(m_type);
    const ElementInfo* info = type ? type->component(number) : nullptr;
    const bool undivided = m_element.path.level() == hl7::Level::Subcomponent;
    const hl7::Element below = !undivided    ? m_context.message.within(m_element, m_element.path.child(number))
                               : number == 1 ? m_element
                                             : hl7::Element{m_element.path, {}, hl7::Presence::Absent};
    return {m_context, below, info, info ? info->type : std::string_view()};
}

std::string Value::meaningOf(std::string_view code, std::string_view table) const {
    if (table.empty() || code.empty() || table == kStructureTable) {
        return {};
    }
    const auto in = [&](const Dictionary& dictionary) {
        const TableInfo* info = dictionary.table(table);
        const CodeInfo* found = info ? info->code(code) : nullptr;
        const std::string_view text = found ? found->text : std::string_view();
        return std::string(table == kEventTable ? withoutMessageCodes(text) : text);
    };
    std::string meaning = in(m_context.dictionary);
    // Senders use codes of versions other than they say; what one means rarely changes.
    for (auto version = kVersions.rbegin(); meaning.empty() && version != kVersions.rend(); ++version) {
        meaning = in(Dictionary::of(*version));
    }
    return meaning;
}

std::string joined(std::initializer_list<std::string> texts, std::string_view between) {
    std::string all;
    for (const std::string& text : texts) {
        if (!text.empty()) {
            all.append(all.empty() ? std::string_view() : between).append(text);
        }
    }
    return all;
}

}  // namespace plumb::dictionary::meaning
