#include "unit/dictionary/rows.h"

#include "dictionary/structure_text.h"

#include <gtest/gtest.h>

namespace plumb::dictionary::test {
namespace {

std::string lengthText(const StandardLength& length) {
    std::string text = length.max == 0 ? ""
                                       : " len " + (length.min == 0 ? "" : std::to_string(length.min) + "..") +
                                             std::to_string(length.max);
    if (length.conformance != 0) {
        text += " len " + std::to_string(length.conformance);
        text += length.truncation == Truncation::Forbidden ? "=" : length.truncation == Truncation::Allowed ? "#" : "";
    }
    return text;
}

}  // namespace

const Dictionary& in(std::string_view version) {
    const std::optional<Version> parsed = parseVersion(version);
    EXPECT_TRUE(parsed.has_value()) << version;
    return Dictionary::of(parsed.value_or(Version::V251));
}

std::string row(std::string_view version, std::string_view path) {
    const std::size_t at = path.find_first_of("-.");
    const auto number = static_cast<std::uint32_t>(std::stoul(std::string(path.substr(at + 1))));
    const Dictionary& dictionary = in(version);
    const ElementInfo* element = nullptr;
    if (path[at] == '-') {
        const SegmentInfo* segment = dictionary.segment(path.substr(0, at));
        element = segment ? segment->field(number) : nullptr;
    } else {
        const TypeInfo* type = dictionary.type(path.substr(0, at));
        element = type ? type->component(number) : nullptr;
    }
    if (!element) {
        return "none";
    }
    std::string text = std::string(element->name) + ' ' + std::string(element->type.empty() ? "-" : element->type) +
                       ' ' + "ORCBWX"[static_cast<int>(element->usage)];
    if (element->maxRepetitions == hl7::kUnbounded) {
        text += '*';
    } else if (element->maxRepetitions > 1) {
        text += 'x' + std::to_string(element->maxRepetitions);
    }
    text += lengthText(element->length);
    return element->table.empty() ? text : text + " table " + std::string(element->table);
}

std::string structure(std::string_view version, std::string_view id) {
    const StructureInfo* found = in(version).structure(id);
    return found ? structureText(found->root()) : "none";
}

}  // namespace plumb::dictionary::test
