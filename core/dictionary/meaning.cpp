#include "dictionary/meaning.h"

#include "base/ascii.h"
#include "dictionary/meaning/value.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace plumb::dictionary {
namespace {

using meaning::Context;
using meaning::Value;

/// Of a list of repetitions so many are written out.
constexpr std::size_t kMostRepetitions = 20;

/// Fields whose type another field of the segment names.
struct TypedElsewhere {
    std::string_view segment;
    std::uint32_t field, typeField;
};
constexpr TypedElsewhere kTypedElsewhere[] = {{"OBX", 5, 2}, {"MFE", 4, 5}};

/// What the dictionary says on the way down to a path.
struct Definitions {
    const SegmentInfo* segment = nullptr;
    const ElementInfo* field = nullptr;
    const ElementInfo* component = nullptr;
    const ElementInfo* subcomponent = nullptr;
    std::string_view fieldType;
};

std::string_view typeElsewhere(const Context& context, hl7::FieldPath path) {
    for (const TypedElsewhere& row : kTypedElsewhere) {
        if (row.field == path.field() && equalCaseBlind(context.message.segmentId(path.segment()), row.segment)) {
            return context.message.raw({path.segment(), row.typeField, 1, 1, 1});
        }
    }
    return {};
}

const ElementInfo* below(const Context& context, std::string_view type, std::uint32_t number) {
    const TypeInfo* info = context.dictionary.type(type);
    return info && number > 0 ? info->component(number) : nullptr;
}

Definitions define(const Context& context, hl7::FieldPath path) {
    Definitions found;
    found.segment = context.dictionary.segment(context.message.segmentId(path.segment()));
    found.field = found.segment && path.field() > 0 ? found.segment->field(path.field()) : nullptr;
    if (!found.field) {
        return found;
    }
    const TypeInfo* elsewhere = context.dictionary.type(typeElsewhere(context, path));
    found.fieldType = elsewhere ? elsewhere->id : found.field->type;
    found.component = below(context, found.fieldType, path.component());
    if (found.component) {
        found.subcomponent = below(context, found.component->type, path.subcomponent());
    }
    return found;
}

/// The definition of the innermost level that `path` reaches; a level that the type does not divide passes through
/// number 1.
Value valueAt(const Context& context, const hl7::Element& element, const Definitions& found) {
    const hl7::FieldPath path = element.path;
    std::string_view type = found.fieldType;
    const ElementInfo* info = found.field;
    const auto descend = [&](const ElementInfo* to, std::uint32_t number) {
        const TypeInfo* typeInfo = context.dictionary.type(type);
        const bool divided = typeInfo && !typeInfo->primitive();
        if (number > 0 && (divided || number > 1)) {
            info = divided ? to : nullptr;
            type = info ? info->type : std::string_view();
        }
    };
    descend(found.component, path.component());
    descend(found.subcomponent, path.subcomponent());
    return Value(context, element, info, type);
}

bool isMessageType(const hl7::MessageView& message, hl7::FieldPath path) {
    return path.field() == 9 && path.component() == 0 && equalCaseBlind(message.segmentId(path.segment()), "MSH");
}

/// "mg/dL": what OBX-6 says, for a number in OBX-5.
std::string unitsFor(const Context& context, const Value& value) {
    const hl7::FieldPath path = value.element().path;
    const bool number = value.type() == "NM" || value.type() == "SN";
    if (!number || path.field() != 5 || !equalCaseBlind(context.message.segmentId(path.segment()), "OBX")) {
        return {};
    }
    // The identifier of a unit is what people write; its text is a sentence.
    for (const std::uint32_t component : {1u, 2u}) {
        const Value units(context, context.message.at({path.segment(), 6, 1, component}), nullptr, {});
        if (!units.blank()) {
            return units.text();
        }
    }
    return {};
}

std::string repetitionText(const Context& context, const hl7::Element& element, const Definitions& found) {
    const Value value = valueAt(context, element, found);
    std::string text = isMessageType(context.message, element.path) ? meaning::messageType(value) : value.reading();
    if (element.presence == hl7::Presence::Value && !text.empty()) {
        const std::string units = unitsFor(context, value);
        text += units.empty() ? "" : ' ' + units;
    }
    return text;
}

/// Lines of text may be sent as repetitions.
bool isText(std::string_view type) {
    return type == "TX" || type == "FT";
}

}  // namespace

MessageMeaning::MessageMeaning(const Dictionary& dictionary, const hl7::MessageView& message, hl7::Charset charset)
    : m_dictionary(dictionary)
    , m_message(message)
    , m_charset(charset) {}

Meaning MessageMeaning::of(const hl7::Element& element) const {
    return {name(element.path), type(element.path), text(element)};
}

std::string MessageMeaning::name(hl7::FieldPath path) const {
    const Definitions found = define({m_dictionary, m_message, m_charset}, path);
    if (path.level() == hl7::Level::Segment) {
        return std::string(found.segment ? found.segment->name : std::string_view());
    }
    std::string name(found.field ? found.field->name : std::string_view());
    for (const ElementInfo* element : {found.component, found.subcomponent}) {
        if (element) {
            name += " / " + std::string(element->name);
        }
    }
    return name;
}

std::string_view MessageMeaning::type(hl7::FieldPath path) const {
    const Context context{m_dictionary, m_message, m_charset};
    return valueAt(context, {path, {}, hl7::Presence::Absent}, define(context, path)).type();
}

std::string MessageMeaning::text(const hl7::Element& element) const {
    const Context context{m_dictionary, m_message, m_charset};
    const Definitions found = define(context, element.path);
    const hl7::Level level = element.path.level();
    if (level == hl7::Level::Message || level == hl7::Level::Segment) {
        return {};
    }
    if (level != hl7::Level::Field || element.presence != hl7::Presence::Value) {
        return repetitionText(context, element, found);
    }
    std::vector<hl7::Element> repetitions;
    m_message.children(element.path, repetitions);
    std::string all;
    for (std::size_t i = 0; i < repetitions.size() && i < kMostRepetitions; ++i) {
        const std::string text = repetitionText(context, repetitions[i], found);
        if (!text.empty()) {
            all += (all.empty() ? "" : isText(found.fieldType) ? "\n" : "; ") + text;
        }
    }
    if (repetitions.size() > kMostRepetitions) {
        all += "; and " + std::to_string(repetitions.size() - kMostRepetitions) + " more";
    }
    return all;
}

}  // namespace plumb::dictionary
