#include "dictionary/structure_choice.h"

#include "base/ascii.h"
#include "dictionary/structure_source.h"
#include "hl7/group_overlay.h"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::dictionary {
namespace {

/// How many structures are laid over the message; further ones know less of it.
constexpr std::size_t kMostCandidates = 24;

using Ids = std::map<std::string, std::size_t, std::less<>>;

std::string upperCase(std::string_view text) {
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), toUpper);
    return upper;
}

/// Segment ids of a message that a structure could know, with how often they stand in it. Without MSH, which all know,
/// and Z-segments, which none does.
Ids segmentIds(const hl7::MessageView& message) {
    Ids ids;
    for (std::uint32_t n = 1; n <= message.segmentCount(); ++n) {
        const std::string_view id = message.segmentId(n);
        constexpr std::size_t kIdLength = 3;
        if (id.size() == kIdLength && toUpper(id[0]) != 'Z' && !equalCaseBlind(id, "MSH")) {
            ++ids[upperCase(id)];
        }
    }
    return ids;
}

/// Segment ids of a structure, each with whether a message must have it.
class OwnIds {
public:
    explicit OwnIds(std::span<const packed::NodeDefinition> nodes)
        : m_rest(nodes) {
        while (!m_rest.empty()) {
            take(true);
        }
    }
    [[nodiscard]] const std::map<std::string_view, bool>& required() const { return m_required; }

private:
    void take(bool required) {
        const packed::NodeDefinition& node = m_rest.front();
        m_rest = m_rest.subspan(1);
        const bool must = required && node.min > 0;
        if (node.kind == hl7::GrammarNode::Kind::Segment) {
            bool& known = m_required[node.name];
            known = known || must;
        }
        const bool oneOf = node.kind == hl7::GrammarNode::Kind::Choice;
        for (std::uint32_t child = 0; child < node.children && !m_rest.empty(); ++child) {
            take(must && !oneOf);
        }
    }

    std::span<const packed::NodeDefinition> m_rest;
    std::map<std::string_view, bool> m_required;
};

struct Candidate {
    const StructureInfo* structure = nullptr;
    std::size_t known = 0;    ///< segments of the message that it has a place for
    std::size_t lacking = 0;  ///< segment ids that it must have and the message does not
    std::size_t foreign = 0;  ///< segment ids that it may have and the message does not
    bool ofCode = false;
};

Candidate weigh(const StructureInfo& structure, const Ids& ids, std::string_view code) {
    Candidate candidate{&structure};
    const OwnIds own(structure.source->definition().nodes);
    for (const auto& [id, required] : own.required()) {
        const auto at = ids.find(id);
        if (at != ids.end()) {
            candidate.known += at->second;
        } else if (id != "MSH") {
            ++(required ? candidate.lacking : candidate.foreign);
        }
    }
    candidate.ofCode = !code.empty() && equalCaseBlind(structure.id.substr(0, code.size()), code) &&
                       (structure.id.size() == code.size() || structure.id[code.size()] == '_');
    return candidate;
}

/// Those worth a closer look, the most promising first.
std::vector<Candidate> candidates(const Dictionary& dictionary, const hl7::MessageView& message) {
    const Ids ids = segmentIds(message);
    std::vector<Candidate> all;
    for (const StructureInfo& structure : dictionary.structures()) {
        const Candidate candidate = weigh(structure, ids, message.messageCode());
        if (candidate.known > 0) {
            all.push_back(candidate);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return a.known != b.known       ? a.known > b.known
               : a.lacking != b.lacking ? a.lacking < b.lacking
               : a.ofCode != b.ofCode   ? a.ofCode
                                        : a.foreign < b.foreign;
    });
    all.resize(std::min(all.size(), kMostCandidates));
    return all;
}

StructureChoice bestFit(const Dictionary& dictionary, const hl7::MessageView& message) {
    StructureChoice best;
    std::uint32_t least = UINT32_MAX;
    hl7::GroupOverlay overlay;
    for (const Candidate& candidate : candidates(dictionary, message)) {
        overlay.assign(message, candidate.structure->grammar());
        const std::uint32_t misfit = hl7::misfit(overlay);
        if (misfit < least) {
            least = misfit;
            best = {candidate.structure, ChosenBy::BestFit};
        }
    }
    return best;
}

}  // namespace

StructureChoice chooseStructure(const Dictionary& dictionary, const hl7::MessageView& message) {
    if (const StructureInfo* named = dictionary.structure(message.structureId())) {
        return {named, ChosenBy::MessageStructure};
    }
    if (const StructureInfo* mapped =
            dictionary.structure(dictionary.structureOf(message.messageCode(), message.triggerEvent()))) {
        return {mapped, ChosenBy::EventMap};
    }
    return bestFit(dictionary, message);
}

}  // namespace plumb::dictionary
