#include "check/reality/accepting.h"

#include "spec/edit_text.h"
#include "spec/usage.h"

#include <algorithm>
#include <utility>

namespace plumb::check {
namespace {

/// A key as paths of edits write it.
std::string editKey(std::string_view key) {
    std::string out;
    for (const char c : key) {
        out += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
    }
    return out;
}

std::string editPlace(const RealityRow& row) {
    std::string path = "segments/" + editKey(row.flavour);
    if (row.place.field > 0) {
        path += "/fields/" + std::to_string(row.place.field);
    }
    if (row.place.component > 0) {
        path += "/components/" + std::to_string(row.place.component);
    }
    return path;
}

std::string placeName(const RealityRow& row) {
    return row.place.type + (row.place.type.empty() ? "" : " ") + row.place.path();
}

tl::unexpected<Error> nothingToTake(const RealityRow& row) {
    return fail(MessageId::RealityNothingToTake, {placeName(row)});
}

Result<std::string> acceptUsage(std::string_view spec, const RealityRow& row) {
    const std::string usage = row.filled.value + row.null.value == 0 ? "X" : row.missing.value == 0 ? "R" : "RE";
    if (row.place.field == 0 || row.parents.value == 0 || row.usage == usage) {
        return nothingToTake(row);
    }
    return spec::setText(spec, editPlace(row) + "/usage", usage);
}

Result<std::string> acceptLength(std::string_view spec, const RealityRow& row) {
    const std::uint32_t longest = row.longest.question.number;
    if (row.place.field == 0 || row.longest.messages == 0 || longest == row.maxLength) {
        return nothingToTake(row);
    }
    spec::Length length = spec::parseLength(row.length).value_or(spec::Length{});
    length.min = std::min(length.min.value_or(1), longest);
    length.max = longest;
    return spec::setText(spec, editPlace(row) + "/length", spec::printLength(length));
}

Result<std::string> acceptCodes(std::string_view spec, const RealityRow& row) {
    if (row.unknownCodes.messages > 0 && !row.ownSet) {
        return fail(MessageId::RealityForeignSet, {placeName(row), row.valueSet});
    }
    Result<std::string> text(spec);
    bool any = false;
    for (const RealityCode& code : row.codes) {
        if (!code.known && text) {
            text = spec::setText(*text, "value-sets/" + editKey(row.valueSet) + "/codes/" + editKey(code.code), "");
            any = true;
        }
    }
    return any ? text : nothingToTake(row);
}

/// What an element is known to be that nobody has described: as long as it was seen, whole when it was never divided.
std::string observedElement(const RealityRow& row, std::span<const RealityRow> rows) {
    const bool divided = std::any_of(rows.begin(), rows.end(), [&row](const RealityRow& other) {
        return other.place.type == row.place.type && other.place.segment == row.place.segment &&
               other.place.field == row.place.field && other.place.component > 1;
    });
    std::string text = "{usage: O";
    text += divided || row.place.component > 0 ? "" : ", type: ST";
    return text + ", length: 1.." + std::to_string(std::max(1u, row.longest.question.number)) + '}';
}

Result<std::string> acceptElement(std::string_view spec, const RealityRow& row, std::span<const RealityRow> rows) {
    if (row.place.segment.empty() || !row.seen()) {
        return nothingToTake(row);
    }
    if (row.place.field > 0) {
        return row.known ? Result<std::string>(nothingToTake(row))
                         : spec::setEntry(spec, editPlace(row), observedElement(row, rows));
    }
    if (row.known || row.place.segment.front() != 'Z') {
        return nothingToTake(row);  // others have a place in the structure, which traffic alone does not tell
    }
    Result<std::string> text = spec::setText(spec, editPlace(row) + "/name", row.place.segment);
    for (const RealityRow& field : rows) {
        if (text && field.place.type == row.place.type && field.place.segment == row.place.segment &&
            field.place.field > 0 && field.place.component == 0 && field.seen()) {
            text = spec::setEntry(*text, editPlace(field), observedElement(field, rows));
        }
    }
    return text;
}

std::string messageName(std::uint64_t number) {
    return std::to_string(number + 1);
}

void askOfPresence(const RealityRow& row, std::vector<Note>& asked) {
    const std::string place = placeName(row);
    if (!row.known && row.seen()) {
        asked.push_back({MessageId::RealityAskUnknown,
                         {place, std::to_string(row.filled.messages), std::to_string(row.parents.messages),
                          messageName(row.firstFilled)}});
    }
    if (row.known && row.usage == "R" && row.missing.messages > 0) {
        asked.push_back(
            {MessageId::RealityAskMissing,
             {place, row.usage, std::to_string(row.missing.messages), std::to_string(row.parents.messages)}});
    }
}

void askOfValues(const RealityRow& row, std::vector<Note>& asked) {
    const std::string place = placeName(row);
    if (row.unknownCodes.messages > 0) {
        const auto unknown =
            std::count_if(row.codes.begin(), row.codes.end(), [](const RealityCode& code) { return !code.known; });
        asked.push_back({MessageId::RealityAskCodes,
                         {place, row.valueSet, row.codesLeftOut ? "?" : std::to_string(unknown),
                          std::to_string(row.unknownCodes.messages), messageName(row.firstUnknownCode)}});
    }
    if (row.maxLength > 0 && row.longest.question.number > row.maxLength) {
        asked.push_back({MessageId::RealityAskLonger,
                         {place, std::to_string(row.maxLength), std::to_string(row.longest.value),
                          std::to_string(row.longest.messages)}});
    }
}

/// What the former do not ask already.
void askOfRules(const RealityRow& row, std::vector<Note>& asked) {
    for (const RealityRule& rule : row.rules) {
        const bool told = rule.code == "usage.required-missing" || rule.code == "usage.required-segment-missing" ||
                          rule.code.starts_with("unexpected.") || rule.code.starts_with("value-set.") ||
                          rule.code == "length.too-long";
        if (!told && (rule.classification == Classification::Error || rule.classification == Classification::Warning)) {
            asked.push_back({MessageId::RealityAskBroken,
                             {placeName(row), rule.id.empty() ? rule.code : rule.id,
                              std::to_string(rule.findings.messages), messageName(rule.examples.front())}});
        }
    }
}

}  // namespace

Result<std::string> accept(std::string_view spec, const RealityRow& row, Acceptance what,
                           std::span<const RealityRow> rows) {
    switch (what) {
    case Acceptance::Usage:
        return acceptUsage(spec, row);
    case Acceptance::Length:
        return acceptLength(spec, row);
    case Acceptance::Codes:
        return acceptCodes(spec, row);
    case Acceptance::Element:
        return acceptElement(spec, row, rows);
    }
    return nothingToTake(row);
}

VendorQuestion vendorQuestion(const spec::Identity& identity, const RealityRow& row, bool values) {
    VendorQuestion question;
    for (const std::string* part : {&identity.vendor, &identity.product, &identity.interfaceName}) {
        question.to += (question.to.empty() || part->empty() ? "" : ", ") + *part;
    }
    question.about = placeName(row) + (row.name.empty() ? "" : " (" + row.name + ')');
    askOfPresence(row, question.asked);
    askOfValues(row, question.asked);
    askOfRules(row, question.asked);
    for (const RealityCode& code : row.codes) {
        if (values && !code.known) {
            question.codes.push_back(code.code);
        }
    }
    return question;
}

std::string VendorQuestion::text() const {
    std::string out = to + (to.empty() ? "" : "\n") + about + '\n';
    for (const Note& note : asked) {
        out += "- " + note.render() + '\n';
    }
    std::string list;
    for (const std::string& code : codes) {
        list += (list.empty() ? "  " : ", ") + code;
    }
    return out + list + (list.empty() ? "" : "\n");
}

}  // namespace plumb::check
