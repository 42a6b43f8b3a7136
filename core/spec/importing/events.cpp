// Lists of events, and the document's own history.
#include "spec/importing/section_readers.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

std::string cellOf(const Section& section, const DocumentRow& row, Column column) {
    const auto at = section.at(column);
    return at ? textAt(row, *at) : std::string();
}

FoundMessage& eventMessage(Found& found, const NamedMessage& named) {
    for (FoundMessage& known : found.messages) {
        const std::vector<std::string>& events = known.message.events;
        if (known.message.id == named.id ||
            std::find(events.begin(), events.end(), named.events.front()) != events.end()) {
            return known;
        }
    }
    FoundMessage made;
    made.message.id = named.id;
    made.message.structure = named.structure;
    made.message.events = named.events;
    found.messages.push_back(std::move(made));
    return found.messages.back();
}

}  // namespace

void readEvents(const Section& section, const Subject& subject, const Naming& naming, Found& found) {
    const auto event = section.at(Column::Event);
    if (!event) {
        return;
    }
    const std::string code = subject.message.id.substr(0, 3);
    for (const DocumentRow* row : section.rows) {
        if (!found.takes(*row)) {
            break;
        }
        std::string text = textAt(*row, *event);
        // "ADT" in one column and "A01" in the next; or the event's name.
        std::optional<std::size_t> nameAt;
        for (std::size_t c = 0; c < section.columns.size(); ++c) {
            const std::string beside = c != *event && section.columns[c].column == Column::Event ? textAt(*row, c) : "";
            constexpr std::size_t kLongestEvent = 12;
            if (!beside.empty() && (beside.size() > kLongestEvent || beside.find(' ') != std::string::npos)) {
                nameAt = c;
            } else if (!beside.empty()) {
                text += ' ' + beside;
            }
        }
        NamedMessage named = naming.messageIn(text);
        if (named.id.empty() && !code.empty()) {
            named = naming.messageIn(code + ' ' + text);
        }
        if (named.id.empty()) {
            if (!trimmed(text).empty()) {
                found.others.push_back(
                    skipped(fact("", "events", "", (*row)[*event]), Note{MessageId::ImportCell, {trimmed(text)}}));
            }
            continue;
        }
        constexpr std::size_t kMostMessages = 2000;  // each event looks through them
        if (found.messages.size() >= kMostMessages) {
            found.full = true;
            break;
        }
        FoundMessage& message = eventMessage(found, named);
        message.facts.push_back(fact(message.message.id, "events", named.events.front(), (*row)[*event]));
        for (const Column column : {Column::Name, Column::Description, Column::Meaning}) {
            nameAt = nameAt ? nameAt : section.at(column);
        }
        if (const std::string name = nameAt ? textAt(*row, *nameAt) : "";
            !name.empty() && message.message.name.empty()) {
            message.message.name = name;
            message.facts.push_back(fact(message.message.id, "name", name, (*row)[*nameAt]));
        }
        const std::string usage = cellOf(section, *row, Column::Usage);
        const UsageReading reading = readUsage(usage, found.usageWords);
        // "Supported: no" is certain; "yes" does not say that it is always sent.
        if (reading.doubt.id == MessageId::None && reading.usage.code == UsageCode::X) {
            message.message.usage = reading.usage;
            message.facts.push_back(fact(message.message.id, "usage", "X", (*row)[*section.at(Column::Usage)]));
        }
    }
}

void readChanges(const Section& section, Found& found) {
    for (const DocumentRow* row : section.rows) {
        if (!found.takes(*row)) {
            break;
        }
        ChangeEntry entry;
        entry.version = cellOf(section, *row, Column::Version);
        entry.date = cellOf(section, *row, Column::Date);
        entry.author = cellOf(section, *row, Column::Author);
        for (const Column column : {Column::Change, Column::Description, Column::Notes, Column::Name}) {
            entry.text = entry.text.empty() ? cellOf(section, *row, column) : entry.text;
        }
        if (!entry.version.empty() || !entry.date.empty()) {
            found.others.push_back(
                fact("", "changes", entry.version + (entry.version.empty() ? "" : ", ") + entry.date, row->front()));
            found.changes.push_back(std::move(entry));
        }
    }
}

}  // namespace plumb::spec::importing
