// Fields and components, whatever they belong to.
#include "query/regex.h"
#include "spec/formats.h"
#include "spec/linting/linter.h"
#include "spec/near_names.h"

namespace plumb::spec::linting {
namespace {

void checkLength(Linter& linter, const std::string& what, const ElementSpec& element) {
    const Length& length = element.length;
    if (length.min && length.max && *length.min > *length.max) {
        linter.error(element.place, MessageId::LintLengthOrder,
                     {what, std::to_string(*length.min), std::to_string(*length.max)});
    }
    const dictionary::TypeInfo* type = element.type.empty() ? nullptr : linter.dictionary().type(element.type);
    if (length.conformance && type && !type->primitive()) {
        linter.warning(element.place, MessageId::LintConformanceLength, {what, element.type});
    }
}

void checkFormat(Linter& linter, const std::string& what, const ElementSpec& element) {
    if (element.format.empty()) {
        return;
    }
    const std::optional<Format> format = parseFormat(element.format);
    if (!format) {
        std::vector<std::string_view> names;
        for (const Format known : formats()) {
            names.push_back(formatName(known));
        }
        linter.unknown(element.place, "a format", element.format, std::move(names));
        return;
    }
    for (const std::string* text : {&element.constant, &element.example}) {
        if (!text->empty() && !matches(*format, *text)) {
            linter.warning(element.place, MessageId::LintExample,
                           {text == &element.example ? "example" : "constant", what, element.format});
        }
    }
}

}  // namespace

void checkPattern(Linter& linter, Place place, const std::string& what, const std::string& pattern) {
    if (pattern.empty()) {
        return;
    }
    if (const query::Regex regex(pattern, false, query::Regex::Over::Utf8); !regex.ok()) {
        linter.error(place, MessageId::LintPattern, {what, regex.reason()});
    }
}

void checkBindings(Linter& linter, const std::vector<Binding>& bindings) {
    for (const Binding& binding : bindings) {
        linter.checkValueSet(binding.place, binding.valueSet);
        if (binding.valueSet.empty() && binding.code.empty()) {
            linter.error(binding.place, MessageId::LintBindingEmpty, {});
        } else if (!binding.valueSet.empty() && !binding.code.empty()) {
            linter.warning(binding.place, MessageId::LintBindingBoth, {});
        }
    }
}

void checkElements(Linter& linter, const std::string& owner, const std::vector<ElementSpec>& elements, bool fields) {
    checkTwice(linter, elements, fields ? "fields" : "components",
               [](const ElementSpec& e) { return std::to_string(e.number); });
    for (const ElementSpec& element : elements) {
        const std::string what = owner + (fields ? '-' : '.') + std::to_string(element.number);
        if (element.number == 0) {
            linter.error(element.place, MessageId::LintNumberZero, {});
        }
        checkUsage(linter, element.place, what, element.usage, element.condition, element.cardinality);
        checkLength(linter, what, element);
        linter.checkType(element.place, element.type);
        checkBindings(linter, element.bindings);
        checkPattern(linter, element.place, what, element.pattern);
        checkFormat(linter, what, element);
        checkElements(linter, what, element.components, false);
    }
}

}  // namespace plumb::spec::linting
