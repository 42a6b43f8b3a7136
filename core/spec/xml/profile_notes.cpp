#include "spec/xml/profile_notes.h"

namespace plumb::spec {
namespace {

constexpr std::string_view kDescription = "Description: ";
constexpr std::string_view kPredicate = "Predicate: ";

void addPart(std::string_view label, const std::string& part, std::string& to) {
    if (!part.empty()) {
        to += (to.empty() ? "" : "\n") + std::string(label) + part;
    }
}

// Takes what stands behind a label at the start of a line off the end of `text`.
std::string takePart(std::string_view label, std::string_view& text) {
    std::size_t at = text.rfind(label);
    while (at != std::string_view::npos && at != 0 && text[at - 1] != '\n') {
        at = text.rfind(label, at - 1);
    }
    if (at == std::string_view::npos) {
        return {};
    }
    std::string part(text.substr(at + label.size()));
    text = text.substr(0, at == 0 ? 0 : at - 1);
    return part;
}

}  // namespace

std::string joinNotes(const ProfileNotes& notes) {
    std::string text = notes.note;
    addPart(kDescription, notes.description, text);
    addPart(kPredicate, notes.predicate, text);
    return text;
}

ProfileNotes splitNotes(std::string_view text) {
    ProfileNotes notes;
    notes.predicate = takePart(kPredicate, text);
    notes.description = takePart(kDescription, text);
    notes.note = text;
    return notes;
}

}  // namespace plumb::spec
