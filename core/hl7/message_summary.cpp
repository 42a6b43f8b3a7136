#include "hl7/message_summary.h"

#include "base/ascii.h"
#include "hl7/display_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace plumb::hl7 {
namespace {

constexpr std::uint32_t kMaxIdentifiers = 64;

// Kinds of identifiers that name a patient, the surest first. MRN and EPI are in no table of the standard; sites send
// them all the same.
constexpr std::array<std::string_view, 7> kPatientKinds = {"MR", "MRN", "PI", "EPI", "PE", "PT", "MRT"};

/// The number in kPatientKinds; their count for any other kind.
std::size_t rankOf(std::string_view kind) {
    while (!kind.empty() && kind.front() == ' ') {
        kind.remove_prefix(1);
    }
    while (!kind.empty() && kind.back() == ' ') {
        kind.remove_suffix(1);
    }
    const auto found = std::find_if(kPatientKinds.begin(), kPatientKinds.end(),
                                    [&](std::string_view known) { return equalCaseBlind(known, kind); });
    return static_cast<std::size_t>(found - kPatientKinds.begin());
}

std::string textOf(const MessageView& view, const Element& element, const Charset& charset) {
    return displayText(view, element.range, charset);
}

std::string headerText(const MessageView& view, std::uint32_t field, std::uint32_t component, const Charset& charset) {
    return textOf(view, view.at(FieldPath(1, field, 1, component)), charset);
}

/// A component of the first repetition, in the first segment of this id.
Element componentOf(const MessageView& view, std::string_view id, std::uint32_t field, std::uint32_t component) {
    const std::uint32_t segment = view.findSegment(id);
    return segment == 0 ? Element() : view.at(FieldPath(segment, field, 1, component));
}

std::string joined(std::string left, const std::string& right, std::string_view between) {
    if (!left.empty() && !right.empty()) {
        left += between;
    }
    return left + right;
}

/// Null, blanks and separators alone identify nothing.
bool identifies(const MessageView& view, const Element& id) {
    const std::string_view raw = view.text(id.range);
    const char separator = static_cast<char>(view.delimiters().subcomponent);
    return id.presence == Presence::Value &&
           std::any_of(raw.begin(), raw.end(), [&](char c) { return c != ' ' && c != separator; });
}

/// The first that identifies something; where none does, the first that says anything, such as null.
std::string firstOf(const MessageView& view, std::initializer_list<Element> ids, const Charset& charset) {
    for (const Element& id : ids) {
        if (identifies(view, id)) {
            return textOf(view, id, charset);
        }
    }
    for (const Element& id : ids) {
        if (std::string text = textOf(view, id, charset); !text.empty()) {
            return text;
        }
    }
    return {};
}

/// CX.1 of the repetition of PID-3 that names the patient best; absent where none has a value. One way through the
/// field: each repetition is the first one of what is left.
Element patientIdentifier(const MessageView& view) {
    const std::uint32_t segment = view.findSegment("PID");
    Element best;
    if (segment == 0) {
        return best;
    }
    const FieldPath first(segment, 3, 1);
    Element rest = view.at(first.upTo(Level::Field));
    std::size_t bestRank = kPatientKinds.size() + 1;
    for (std::uint32_t n = 0; n < kMaxIdentifiers && bestRank > 0; ++n) {
        const Element repetition = view.within(rest, first);
        const Element id = view.within(repetition, first.child(1));
        const std::size_t rank = rankOf(view.text(view.within(repetition, first.child(5).child(1)).range));
        if (rank < bestRank && identifies(view, id)) {
            best = id;
            bestRank = rank;
        }
        if (repetition.range.end() >= rest.range.end()) {
            break;
        }
        const std::uint64_t next = repetition.range.end() + 1;
        rest.range = {next, rest.range.end() - next};
    }
    return best;
}

bool startsWithDigits(std::string_view text, std::size_t count) {
    return text.size() >= count && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count),
                                               [](char c) { return isDigit(static_cast<unsigned char>(c)); });
}

/// Set apart to the minute or second; fractions and the zone are left out.
std::string timeText(const MessageView& view, const Charset& charset) {
    const Element element = view.at(FieldPath(1, 7, 1, 1));
    const std::string_view raw = view.text(element.range);
    if (!startsWithDigits(raw, 12)) {
        return textOf(view, element, charset);
    }
    const auto part = [&](std::size_t at, std::size_t length) { return std::string(raw.substr(at, length)); };
    std::string out = part(0, 4) + '-' + part(4, 2) + '-' + part(6, 2) + ' ' + part(8, 2) + ':' + part(10, 2);
    if (startsWithDigits(raw, 14)) {
        out += ':' + part(12, 2);
    }
    return out;
}

}  // namespace

std::string summaryText(const MessageView& view, SummaryField field, const Charset& charset) {
    switch (field) {
    case SummaryField::Time:
        return timeText(view, charset);
    case SummaryField::Type:
        return joined(headerText(view, 9, 1, charset), headerText(view, 9, 2, charset), " ");
    case SummaryField::Sender:
        return joined(headerText(view, 3, 1, charset), headerText(view, 4, 1, charset), " / ");
    case SummaryField::Receiver:
        return joined(headerText(view, 5, 1, charset), headerText(view, 6, 1, charset), " / ");
    case SummaryField::Patient:
        return firstOf(view, {patientIdentifier(view), componentOf(view, "PID", 3, 1), componentOf(view, "PID", 2, 1)},
                       charset);
    case SummaryField::Visit:
        return firstOf(view, {componentOf(view, "PV1", 19, 1), componentOf(view, "PID", 18, 1)}, charset);
    case SummaryField::Name:
        return joined(textOf(view, componentOf(view, "PID", 5, 1), charset),
                      textOf(view, componentOf(view, "PID", 5, 2), charset), ", ");
    case SummaryField::Control:
        return textOf(view, view.at(FieldPath(1, 10)), charset);
    case SummaryField::Version:
        return displayText(view.version(), view.delimiters(), charset);
    }
    return {};
}

}  // namespace plumb::hl7
