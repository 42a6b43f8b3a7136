#include "spec/inference/propose.h"

#include "base/ascii.h"
#include "spec/inference/proposer.h"

#include <algorithm>
#include <utility>

namespace plumb::spec::inference {
namespace {

/// The most frequent value of a field over all types.
std::string usualValue(const std::vector<const TypeEvidence*>& types, std::uint32_t field) {
    std::map<std::string, std::uint64_t> counts;
    for (const TypeEvidence* type : types) {
        const SegmentEvidence* const header = type->segment("MSH");
        if (header != nullptr && header->fields.size() >= field) {
            for (const FewValues::Value& value : header->fields[field - 1].whole.values()) {
                counts[value.text] += value.count;
            }
        }
    }
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto most = std::max_element(counts.begin(), counts.end(), less);
    return most == counts.end() ? std::string() : most->first;
}

/// Letters, digits and low lines: what may be the id of a message.
std::string asId(std::string_view text) {
    std::string id(text);
    for (char& c : id) {
        c = isLetterOrDigit(static_cast<unsigned char>(c)) ? c : '_';
    }
    return id;
}

/// How many segments and events of the traffic a version does not have; Z-segments and their like are nobody's.
std::size_t unknownTo(const dictionary::Dictionary& standard, const std::vector<const TypeEvidence*>& types) {
    std::size_t unknown = 0;
    for (const TypeEvidence* type : types) {
        const auto same = [&](const dictionary::EventInfo& event) {
            return event.code == type->code && (event.event.empty() || event.event == type->event);
        };
        const auto events = standard.events();
        unknown += std::none_of(events.begin(), events.end(), same) ? 1 : 0;
        for (const std::unique_ptr<SegmentEvidence>& segment : type->segments) {
            unknown += !segment->id.starts_with('Z') && standard.segment(segment->id) == nullptr ? 1 : 0;
        }
    }
    return unknown;
}

}  // namespace

std::string_view factKindName(FactKind kind) {
    constexpr std::string_view kNames[] = {"usage",     "repetition", "length",    "type",     "constant",
                                           "value-set", "identifier", "condition", "structure"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string countsText(std::uint64_t held, std::uint64_t of) {
    const auto grouped = [](std::uint64_t number) {
        std::string text = std::to_string(number);
        for (std::size_t at = text.size(); at > 3; at -= 3) {
            text.insert(at - 3, ",");
        }
        return text;
    };
    return grouped(held) + " of " + grouped(of);
}

std::string quoted(std::string_view value) {
    return '"' + std::string(value) + '"';
}

bool isPlainText(std::string_view value) {
    return !value.empty() && value.front() != ' ' && value.back() != ' ' &&
           std::all_of(value.begin(), value.end(),
                       [](char c) { return c >= ' ' && c <= '~' && c != '\\' && c != '"'; });
}

UsageCode Proposer::usageOf(std::uint64_t held, std::uint64_t of, bool standardRequires) const {
    const double share = of == 0 ? 0 : static_cast<double>(held) / static_cast<double>(of);
    if (held == 0) {
        return UsageCode::O;
    }
    const bool enough = of >= thresholds.leastSeen, always = held == of;
    if (enough ? share >= thresholds.required : standardRequires && always) {
        return UsageCode::R;
    }
    return share >= thresholds.expected ? UsageCode::RE : UsageCode::O;
}

void Proposer::chooseStandard(const std::vector<const TypeEvidence*>& types) {
    constexpr std::uint32_t kVersion = 12;
    const std::string named = m_options.standard.empty() ? usualValue(types, kVersion) : m_options.standard;
    const dictionary::Version version = dictionary::guessVersion(named.substr(0, named.find('^'))).version;
    m_standard = &dictionary::Dictionary::of(version);
    // Senders of several versions meet in one feed, and some say an old one by habit.
    std::size_t unknown = m_options.standard.empty() ? unknownTo(*m_standard, types) : 0;
    for (const dictionary::Version later : dictionary::kVersions) {
        const bool asked = later > version && unknown != 0;
        const std::size_t left = asked ? unknownTo(dictionary::Dictionary::of(later), types) : unknown;
        if (left < unknown) {
            unknown = left;
            m_standard = &dictionary::Dictionary::of(later);
        }
    }
    document().standard = dictionary::versionName(m_standard->version());
    if (m_standard->version() != version) {
        document().identity.description = "Most messages say " + std::string(dictionary::versionName(version)) +
                                          ", which does not have all that they hold. ";
    }
}

bool Proposer::isSegment(std::string_view id) const {
    const auto fits = [](char c) { return isLetterOrDigit(static_cast<unsigned char>(c)); };
    return id.size() == 3 && std::all_of(id.begin(), id.end(), fits) &&
           (id.front() == 'Z' || m_standard->segment(id) != nullptr);
}

/// Types that share a structure are one message of the spec.
void Proposer::gather(const std::vector<const TypeEvidence*>& types) {
    for (const TypeEvidence* type : types) {
        const dictionary::StructureInfo* structure = m_standard->structure(type->structure);
        if (structure == nullptr) {
            structure = m_standard->structure(m_standard->structureOf(type->code, type->event));
        }
        const std::string own = type->code.empty() ? "UNKNOWN" : type->code + (type->event.empty() ? "" : "_");
        const std::string id = structure != nullptr ? std::string(structure->id) : asId(own + type->event);
        const auto same = [&](const std::unique_ptr<MessageGroup>& group) { return group->id == id; };
        auto found = std::find_if(m_groups.begin(), m_groups.end(), same);
        if (found == m_groups.end()) {
            m_groups.push_back(std::make_unique<MessageGroup>());
            found = std::prev(m_groups.end());
            (*found)->id = id;
            (*found)->structure = structure;
        }
        (*found)->types.push_back(type);
        (*found)->all.merge(*type, m_budget);
    }
    for (const std::unique_ptr<MessageGroup>& group : m_groups) {
        group->all.code = group->types.front()->code;
    }
}

void Proposer::identify(const TrafficEvidence& evidence) {
    Identity& identity = document().identity;
    identity.id = m_options.id;
    identity.title = m_options.title;
    identity.status = "Draft";
    identity.description += "Proposed from traffic. What it says of usage, length and codes was seen, not agreed.";
    identity.origin = "traffic: " + std::to_string(evidence.messages()) + " messages";
    document().dictionary = false;  // it says what was seen, and nothing else is asked for
}

void Proposer::proposeMessage(MessageGroup& group) {
    MessageSpec message;
    message.id = group.id;
    message.structure = group.structure != nullptr ? group.id : std::string();
    for (const TypeEvidence* type : group.types) {
        const std::string event = type->event.empty() ? type->code : type->code + '^' + type->event;
        if (isPlainText(event)) {
            message.events.push_back(event);
        }
    }
    std::sort(message.events.begin(), message.events.end());
    message.origin = "traffic: " + std::to_string(group.all.messages) + " messages";
    proposeStructure(*this, group, message);
    proposeMessageConditions(*this, group, message);
    proposeEventConditions(*this, group, message);
    document().messages.push_back(std::move(message));
}

void Proposer::proposeSegment(const SegmentEvidence& segment) {
    SegmentSpec spec;
    spec.id = segment.id;
    spec.origin = "traffic: " + std::to_string(segment.occurrences) + " segments in " +
                  std::to_string(segment.messages) + " messages";
    proposeFields(*this, segment, spec);
    proposeObservationTypes(*this, segment, spec);
    proposeFieldConditions(*this, segment, spec);
    proposeIdentifiers(*this, segment);
    document().segments.push_back(std::move(spec));
}

void Proposer::propose(const TrafficEvidence& evidence) {
    const std::vector<const TypeEvidence*> types = evidence.evidence();
    m_proposal.messages = evidence.messages();
    m_proposal.cut = evidence.cut();
    chooseStandard(types);
    identify(evidence);
    gather(types);
    // What all messages say of a segment together.
    std::map<std::string, std::unique_ptr<SegmentEvidence>> segments;
    for (const std::unique_ptr<MessageGroup>& group : m_groups) {
        proposeMessage(*group);
        for (const std::unique_ptr<SegmentEvidence>& segment : group->all.segments) {
            std::unique_ptr<SegmentEvidence>& all = segments[segment->id];
            if (!all) {
                all = std::make_unique<SegmentEvidence>(segment->id);
            }
            LaneMap none;
            none.fill(kNoLane);
            all->merge(*segment, none, m_budget);
        }
    }
    for (const auto& [id, segment] : segments) {
        if (isSegment(id)) {
            segment->settle(m_budget);
            proposeSegment(*segment);
        }
    }
}

Proposal propose(const TrafficEvidence& evidence, const ProposalOptions& options) {
    Proposal proposal;
    Proposer(options, proposal).propose(evidence);
    return proposal;
}

}  // namespace plumb::spec::inference
