#include "spec/gap/find_gaps.h"

#include "spec/gap/co_constraint_gaps.h"
#include "spec/gap/rule_gaps.h"
#include "spec/gap/segment_gaps.h"
#include "spec/gap/structure_gaps.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace plumb::spec {
namespace {

constexpr std::string_view kEveryEvent = "*";

std::string structureIn(const MessageSpec& message) {
    return message.structure.empty() ? message.id : message.structure;
}

/// The events of a message; one that says none, or any, is known by its structure.
std::vector<std::string> eventsOf(const MessageSpec& message) {
    std::vector<std::string> events;
    std::copy_if(message.events.begin(), message.events.end(), std::back_inserter(events),
                 [](const std::string& event) { return event != kEveryEvent; });
    return events.empty() ? std::vector<std::string>{structureIn(message)} : events;
}

/// Which message of `spec` takes what `message` is for `event`.
const MessageSpec* counterpart(const Spec& spec, const MessageSpec& message, const std::string& event) {
    const std::size_t hat = event.find('^');
    if (hat != std::string::npos) {
        const std::string_view rest = std::string_view(event).substr(hat + 1);
        return spec.messageFor(std::string_view(event).substr(0, hat), rest.substr(0, rest.find('^')),
                               structureIn(message));
    }
    const auto& all = spec.document().messages;
    const auto same = std::find_if(
        all.begin(), all.end(), [&](const MessageSpec& other) { return structureIn(other) == structureIn(message); });
    return same == all.end() ? nullptr : &*same;
}

/// A message that a spec has is one that it is about, so that nothing said is more than O.
SaidUsage usageOfMessage(const MessageSpec* message) {
    if (!message) {
        return absent();
    }
    SaidUsage said{message->usage, {}, false};
    if (said.usage.code == UsageCode::Unsaid) {
        said.usage.code = UsageCode::RE;
        said.implied = true;
    }
    return said;
}

struct MessagePair {
    const MessageSpec* sender = nullptr;
    const MessageSpec* receiver = nullptr;
    std::vector<std::string> events;
};

class Finder {
public:
    Finder(const Spec& sender, const Spec& receiver, const GapOptions& options)
        : m_sender(sender)
        , m_receiver(receiver)
        , m_gaps(options)
        , m_segments(m_sender, m_receiver, m_gaps) {}

    std::vector<Gap> run() {
        everywhere();
        if (messages(m_sender).empty() || messages(m_receiver).empty()) {
            segmentsAlone();
        } else {
            pairMessages();
            for (const MessagePair& pair : m_pairs) {
                message(pair);
            }
        }
        for (const Compared& one : m_compared) {
            m_gaps.setMessages(one.first, one.last, one.events);
        }
        return m_gaps.take();
    }

private:
    struct Compared {
        std::size_t first = 0, last = 0;
        std::vector<std::string> events;
    };

    static const std::vector<MessageSpec>& messages(const SpecSide& side) { return side.spec().document().messages; }

    /// What each says of every message.
    void everywhere() {
        const SpecDocument &sender = m_sender.spec().document(), &receiver = m_receiver.spec().document();
        GapPlace place;
        place.key = place.sender.path = place.receiver.path = kEveryEvent;
        compareStatements(place, sender.statements, receiver.statements, m_gaps);
    }

    void pairMessages() {
        std::set<std::string> events;
        for (const MessageSpec& message : messages(m_sender)) {
            for (const std::string& event : eventsOf(message)) {
                if (events.insert(event).second) {
                    pairEvent(event, &message, counterpart(m_receiver.spec(), message, event));
                }
            }
        }
        for (const MessageSpec& message : messages(m_receiver)) {
            const bool paired = std::any_of(m_pairs.begin(), m_pairs.end(),
                                            [&](const MessagePair& pair) { return pair.receiver == &message; });
            for (const std::string& event : eventsOf(message)) {
                const bool general = event.find('^') == std::string::npos;
                if (!(general && paired) && events.insert(event).second) {
                    pairEvent(event, counterpart(m_sender.spec(), message, event), &message);
                }
            }
        }
    }

    void pairEvent(const std::string& event, const MessageSpec* sender, const MessageSpec* receiver) {
        const SaidUsage s = usageOfMessage(sender), r = usageOfMessage(receiver);
        GapPlace place;
        place.key = event;
        if (sender) {
            place.sender = {event, sender->name, {}, sender->place};
        }
        if (receiver) {
            place.receiver = {event, receiver->name, {}, receiver->place};
        }
        const std::size_t first = m_gaps.size();
        if (s.absent() || r.absent()) {
            m_gaps.addPresence(place, s, r);
        } else if (sender->usage.code != UsageCode::Unsaid && receiver->usage.code != UsageCode::Unsaid) {
            m_gaps.add(place, usageDifference(s, r, m_gaps.options()));
        }
        m_compared.push_back({first, m_gaps.size(), {event}});
        if (s.absent() || r.absent()) {
            return;
        }
        const auto same = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const MessagePair& pair) {
            return pair.sender == sender && pair.receiver == receiver;
        });
        MessagePair& pair = same == m_pairs.end() ? m_pairs.emplace_back(MessagePair{sender, receiver, {}}) : *same;
        pair.events.push_back(event);
    }

    void message(const MessagePair& pair) {
        const std::string& id = pair.sender->id;
        const std::string key = id == pair.receiver->id ? id : id + '~' + pair.receiver->id;
        const StructureNode sender = m_sender.spec().structureOf(*pair.sender);
        const StructureNode receiver = m_receiver.spec().structureOf(*pair.receiver);
        const std::size_t first = m_gaps.size();
        StructureGaps structure(m_sender, *pair.sender, m_receiver, *pair.receiver, m_gaps, key);
        structure.compare(sender, receiver);
        rules(pair, sender, receiver, key);
        m_compared.push_back({first, m_gaps.size(), pair.events});
        for (const SegmentPair& segments : structure.segments()) {
            const StructureNode &s = *segments.sender, &r = *segments.receiver;
            const bool local = !s.fields.empty() || !r.fields.empty();
            segment(s, r, local ? key + '/' + segments.place : std::string(), pair.events);
            const std::size_t before = m_gaps.size();
            m_segments.occurrences({key + '/' + segments.place, s.name, r.name}, s.slicings, r.slicings);
            m_compared.push_back({before, m_gaps.size(), pair.events});
        }
    }

    void rules(const MessagePair& pair, const StructureNode& sender, const StructureNode& receiver,
               const std::string& key) {
        const MessageSpec &s = *pair.sender, &r = *pair.receiver;
        GapPlace place;
        place.key = key;
        place.sender = {structureIn(s), s.name, {}, s.place};
        place.receiver = {structureIn(r), r.name, {}, r.place};
        compareStatements(place, s.statements, r.statements, m_gaps);
        comparePredicates(
            place, s.predicates, [&](const std::string& target) { return usageBelow(m_sender.spec(), sender, target); },
            r.predicates, [&](const std::string& target) { return usageBelow(m_receiver.spec(), receiver, target); },
            m_gaps);
        CoConstraintGaps(m_sender, m_receiver, m_gaps).compare(place, s.coConstraints, r.coConstraints);
    }

    void segment(const StructureNode& s, const StructureNode& r, const std::string& place,
                 const std::vector<std::string>& events) {
        const std::string sFlavour = s.flavour.empty() ? s.name : s.flavour;
        const std::string rFlavour = r.flavour.empty() ? r.name : r.flavour;
        const auto [at, isNew] = m_seen.try_emplace({place, sFlavour, rFlavour}, m_compared.size());
        if (!isNew) {
            std::vector<std::string>& known = m_compared[at->second].events;
            for (const std::string& event : events) {
                if (std::find(known.begin(), known.end(), event) == known.end()) {
                    known.push_back(event);
                }
            }
            return;
        }
        SegmentNames names{place, s.name, r.name};
        if (place.empty()) {
            // Of a renamed segment the sender's id stays what it is known by.
            names.key = sFlavour == rFlavour || s.name != r.name ? sFlavour : sFlavour + '~' + rFlavour;
        }
        const std::size_t first = m_gaps.size();
        m_segments.compare(names, m_sender.spec().segment(s.flavour, s.name, senderName(), s.fields),
                           m_receiver.spec().segment(r.flavour, r.name, senderName(), r.fields));
        m_compared.push_back({first, m_gaps.size(), events});
    }

    /// One of the two is about no message in particular: its segments are held against those of the other by their ids.
    void segmentsAlone() {
        for (const SegmentSpec& one : m_sender.spec().document().segments) {
            segmentAlone(one, m_receiver.spec(), true);
        }
        for (const SegmentSpec& one : m_receiver.spec().document().segments) {
            segmentAlone(one, m_sender.spec(), false);
        }
    }

    void segmentAlone(const SegmentSpec& one, const Spec& other, bool ofSender) {
        StructureNode node;
        node.name = one.segment.empty() ? one.id : one.segment;
        node.flavour = one.id;
        const auto& all = other.document().segments;
        const bool both = std::any_of(all.begin(), all.end(), [&](const SegmentSpec& s) { return s.id == one.id; });
        if (both || !other.segment(node.name, node.name).fields.empty()) {
            StructureNode there = node;
            there.flavour = both ? one.id : std::string();
            segment(ofSender ? node : there, ofSender ? there : node, {}, {});
            return;
        }
        GapPlace place;
        place.key = place.segment = one.id;
        (ofSender ? place.sender : place.receiver) = {node.name, one.name, {}, one.place};
        const SaidUsage there{{UsageCode::O, {}, {}}, {}, false, true};
        m_gaps.addPresence(place, ofSender ? there : absent(), ofSender ? absent() : there);
    }

    std::string senderName() const {
        const std::vector<std::string>& names = m_sender.spec().document().senders;
        return names.empty() ? std::string() : names.front();
    }

    SpecSide m_sender, m_receiver;
    GapList m_gaps;
    SegmentGaps m_segments;
    std::vector<MessagePair> m_pairs;
    std::vector<Compared> m_compared;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> m_seen;
};

}  // namespace

std::vector<Gap> findGaps(const Spec& sender, const Spec& receiver, const GapOptions& options) {
    return Finder(sender, receiver, options).run();
}

}  // namespace plumb::spec
