// Notes on fields that stand in the text: "PID-3 Patient Identifier List: the number of the hospital".
#include "base/utf8.h"
#include "spec/importing/condition_words.h"
#include "spec/importing/element_cells.h"
#include "spec/importing/section_readers.h"

namespace plumb::spec::importing {
namespace {

/// What is said behind "PID-3", "PID-3:", "PID-3 (Name) –" or "PID-3 Name:"; empty: the text goes on as a sentence.
std::string saidBehind(std::string_view rest, std::string_view name) {
    constexpr std::size_t kLongestBetween = 80;
    std::string text = trimmed(rest);
    if (text.starts_with(':') || text.starts_with('-')) {
        return trimmed(std::string_view(text).substr(1));
    }
    if (!name.empty() && text.size() > name.size() &&
        folded(std::string_view(text).substr(0, name.size())) == folded(name)) {
        const std::string behind = trimmed(std::string_view(text).substr(name.size()));
        if (behind.starts_with(':') || behind.starts_with('-')) {
            return trimmed(std::string_view(behind).substr(1));
        }
    }
    const std::size_t colon = text.find(": "), dash = text.find(" - ");
    const std::size_t at = std::min(colon, dash);
    if (at == std::string::npos || at > kLongestBetween) {
        return {};
    }
    // Between path and colon stands the name of the field, as the standard or a table has it, or in brackets.
    const std::string between = folded(std::string_view(text).substr(0, at));
    const bool named = between == folded(name) || text.front() == '(' || wordsOf(between, " ").size() <= 7;
    return named ? trimmed(std::string_view(text).substr(at + (at == colon ? 1 : 2))) : std::string();
}

}  // namespace

bool readProseNote(const std::string& line, const DocumentPlace& place, const Naming& naming, Found& found) {
    const std::string clean = plain(line);
    std::string first = clean.substr(0, clean.find_first_of(" :("));
    std::optional<Target> target = targetOf(first, false);
    if (!target || !naming.knowsSegment(target->owner)) {
        return false;
    }
    const dictionary::SegmentInfo* segment = naming.dictionary().segment(target->owner);
    const dictionary::ElementInfo* field = segment ? segment->field(target->numbers.front()) : nullptr;
    const std::string said = saidBehind(std::string_view(clean).substr(first.size()), field ? field->name : "");
    if (said.empty()) {
        return false;
    }
    const std::string literal = literalIn(said);
    const char* property = !literal.empty() ? "constant" : beginsCondition(said) ? "condition" : "notes";
    // As it stands in the document, with its own quotes and dashes.
    std::string own = trimmed(line);
    for (const std::size_t wanted = characterCount(said); characterCount(own) > wanted;) {
        own.erase(0, utf8At(own, 0).length);
    }
    const std::string value = literal.empty() ? own : literal;
    found.elements.push_back({*target, {target->path(), property, value, line, place, FactState::Taken, {}}});
    return true;
}

}  // namespace plumb::spec::importing
