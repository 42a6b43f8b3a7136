// What the parts of propose() share. For propose*.cpp only.
#pragma once

#include "dictionary/dictionary.h"
#include "spec/inference/propose.h"
#include "spec/inference/type_evidence.h"

#include <limits>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::inference {

/// The messages of one structure.
struct MessageGroup {
    std::string id;
    const dictionary::StructureInfo* structure = nullptr;  ///< nullptr: the standard has none for them
    std::vector<const TypeEvidence*> types;
    TypeEvidence all;
};

class Proposer {
public:
    Proposer(const ProposalOptions& options, Proposal& proposal)
        : thresholds(options.thresholds)
        , m_options(options)
        , m_proposal(proposal) {}

    void propose(const TrafficEvidence& evidence);

    const Thresholds& thresholds;

    InferredFact& fact(FactKind kind, std::string_view message, std::string path, std::string claim,
                       Evidence evidence) {
        InferredFact& made = m_proposal.facts.emplace_back();
        made.kind = kind;
        made.message = message;
        made.path = std::move(path);
        made.claim = std::move(claim);
        made.evidence = std::move(evidence);
        return made;
    }
    void learned(LearnedMessage message) { m_proposal.learned.push_back(std::move(message)); }
    /// R, RE or O by how often of how many times. What the standard requires is R also where too little was seen to say
    /// so, unless it was missing there.
    [[nodiscard]] UsageCode usageOf(std::uint64_t held, std::uint64_t of, bool standardRequires = false) const;
    [[nodiscard]] const dictionary::Dictionary& standard() const { return *m_standard; }
    /// Of the standard, or a Z-segment: what else stands in messages has no place in a spec.
    [[nodiscard]] bool isSegment(std::string_view id) const;
    [[nodiscard]] SpecDocument& document() { return m_proposal.document; }
    [[nodiscard]] Budget& budget() { return m_budget; }

private:
    void chooseStandard(const std::vector<const TypeEvidence*>& types);
    void gather(const std::vector<const TypeEvidence*>& types);
    void identify(const TrafficEvidence& evidence);
    void proposeMessage(MessageGroup& group);
    void proposeSegment(const SegmentEvidence& segment);

    const ProposalOptions& m_options;
    Proposal& m_proposal;
    const dictionary::Dictionary* m_standard = nullptr;
    std::vector<std::unique_ptr<MessageGroup>> m_groups;
    // Evidence is put together without a limit of its own: it is no more than what was gathered within one.
    Budget m_budget{std::numeric_limits<std::uint64_t>::max() / 2};
};

// The subjects; each adds to the document and to the facts.
void proposeStructure(Proposer& proposer, MessageGroup& group, MessageSpec& message);
void proposeFields(Proposer& proposer, const SegmentEvidence& segment, SegmentSpec& spec);
void proposeIdentifiers(Proposer& proposer, const SegmentEvidence& segment);
void proposeFieldConditions(Proposer& proposer, const SegmentEvidence& segment, SegmentSpec& spec);
void proposeObservationTypes(Proposer& proposer, const SegmentEvidence& segment, SegmentSpec& spec);
void proposeMessageConditions(Proposer& proposer, const MessageGroup& group, MessageSpec& message);
void proposeEventConditions(Proposer& proposer, const MessageGroup& group, MessageSpec& message);

/// "9,994 of 10,000".
[[nodiscard]] std::string countsText(std::uint64_t held, std::uint64_t of);
/// A value as an expression has it: in quotes.
[[nodiscard]] std::string quoted(std::string_view value);
/// Text that may stand in a spec as it is: printable ASCII that needs no escape sequence.
[[nodiscard]] bool isPlainText(std::string_view value);

}  // namespace plumb::spec::inference
