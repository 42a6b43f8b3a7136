#include "spec/importing/subject.h"

#include "spec/importing/words.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

std::vector<std::string> textsOf(const Section& section) {
    std::vector<std::string> texts = section.titles;
    texts.insert(texts.end(), section.passing.begin(), section.passing.end());
    return texts;
}

/// "CX_GU - Data Type of Patient ID - PID": what stands first and is called a type; a segment is named in passing.
std::string leadingType(const std::string& text, const Naming& naming) {
    const std::string type = naming.typeIn(text), words = folded(text);
    const bool called =
        holdsWords(words, "data type") || holdsWords(words, "datatype") || holdsWords(words, "datentyp");
    return called && withoutNumbering(text).starts_with(type) ? type : std::string();
}

/// "Message Format for Event Type A01", "Acknowledgement Format": below a heading of the message, of the same level
/// though it may be.
NamedMessage messageAbove(const Section& section, const Naming& naming) {
    NamedMessage above = naming.messageIn(section.lastMessage);
    const auto meant = [&](const std::string& title) {
        const std::string words = folded(title);
        return std::any_of(above.events.begin(), above.events.end(),
                           [&](const std::string& event) {
                               return holdsWords(words, folded(event.substr(event.find('^') + 1)));
                           }) ||
               holdsWords(words, "acknowledgement format") || holdsWords(words, "acknowledgment format");
    };
    return std::any_of(section.titles.begin(), section.titles.end(), meant) ? above : NamedMessage();
}

}  // namespace

Subject subjectOf(const Section& section, const Naming& naming) {
    Subject subject;
    if (!section.titles.empty()) {
        subject.title = section.titles.front();
    }
    constexpr std::size_t kLongestName = 80;
    const ImportTemplate& words = naming.words();
    const std::string called = folded(section.name);
    if (const auto known = words.segments.find(called); known != words.segments.end()) {
        subject.segment.id = known->second;
        subject.segment.first = subject.segment.certain = true;
    }
    if (const auto known = words.messages.find(called); known != words.messages.end()) {
        subject.message = naming.messageIn(known->second);
        subject.message.name.clear();
    }
    std::size_t at = 0;
    for (const std::string& text : textsOf(section)) {
        const bool passing = at++ >= section.titles.size();
        // The nearest of segment and type wins; a message may be named above both.
        if (subject.segment.id.empty() && subject.type.empty()) {
            NamedSegment segment = naming.segmentIn(text);
            subject.type = leadingType(text, naming);
            if (!subject.type.empty()) {
                continue;
            }
            if (segment.certain) {
                subject.segment = std::move(segment);
                if (passing || subject.segment.name.size() > kLongestName) {
                    subject.segment.name.clear();
                }
            } else {
                subject.type = naming.typeIn(text);
            }
        }
        if (subject.message.id.empty()) {
            subject.message = naming.messageIn(text);
            if (passing) {
                subject.message.name.clear();
            }
        }
    }
    if (subject.message.id.empty()) {
        subject.message = messageAbove(section, naming);
    }
    // "PID Segment - Name" over "PID Layout".
    for (const std::string& title : section.titles) {
        const NamedSegment named = naming.segmentIn(title);
        if (subject.segment.name.empty() && named.certain && named.id == subject.segment.id &&
            named.name.size() <= kLongestName) {
            subject.segment.name = named.name;
        }
    }
    return subject;
}

NamedSet setOf(const Section& section, const Naming& naming) {
    for (const std::string& text : textsOf(section)) {
        if (const auto known = naming.words().valueSets.find(folded(withoutNumbering(text)));
            known != naming.words().valueSets.end()) {
            return {known->second, text};
        }
        if (NamedSet set = naming.setIn(text, false); !set.id.empty()) {
            return set;
        }
    }
    return section.titles.empty() ? NamedSet() : naming.setIn(section.titles.front(), true);
}

bool isSkipped(const Section& section, const ImportTemplate& words) {
    const auto told = [&](const std::string& text) {
        return std::find(words.skip.begin(), words.skip.end(), folded(text)) != words.skip.end();
    };
    return told(section.name) || std::any_of(section.titles.begin(), section.titles.end(), [&](const auto& title) {
               return told(title) || told(withoutNumbering(title));
           });
}

}  // namespace plumb::spec::importing
