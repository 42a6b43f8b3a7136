// A specification proposed from evidence. Nothing of it is known: traffic shows what was sent, not what may be. So
// every element says in `origin` what stands behind it, and every fact comes with its evidence.
#pragma once

#include "spec/inference/evidence.h"
#include "spec/inference/traffic_evidence.h"
#include "spec/spec_document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::inference {

/// From where on something is proposed. Moving these needs no second look at the traffic.
struct Thresholds {
    double required = 0.995;           ///< share filled from which on an element is R
    double expected = 0.02;            ///< and RE; below it O
    std::uint64_t leastSeen = 5;       ///< with fewer parents nothing is required
    double confidence = 0.95;          ///< of types and conditions
    std::uint64_t leastSupport = 20;   ///< cases on either side of a condition
    std::uint32_t mostCodes = 40;      ///< values of a set; at most 64
    std::uint64_t leastForCodes = 50;  ///< values that must have been seen to take them for all
    double unseen = 0.005;             ///< share of values that may be new ones, estimated from those seen once
};

enum class FactKind : std::uint8_t {
    Usage,       ///< filled that often
    Repetition,  ///< at most so many times
    Length,      ///< at most so long
    Type,        ///< looks like it
    Constant,    ///< always this value
    ValueSet,    ///< only these values
    Identifier,  ///< of this authority and kind
    Condition,   ///< filled when, or only when
    Structure,   ///< segments stand in this order
};
/// "usage", "value-set" ...
[[nodiscard]] std::string_view factKindName(FactKind kind);

struct CountedCode {
    std::string code;
    std::uint64_t count = 0;

    friend bool operator==(const CountedCode&, const CountedCode&) = default;
};

struct InferredFact {
    FactKind kind = FactKind::Usage;
    std::string message;  ///< id of the message spec; empty: of all
    std::string path;     ///< "PID-3.5", "INSURANCE/IN1"
    std::string claim;    ///< what is proposed: "R", "1..3", "CX", "C(R/X) when PV1-2 = I"
    Evidence evidence;
    /// What the claim speaks of, as data: the condition; of OBX-5 the type in OBX-2; of an identifier who gives it and
    /// its type, a line each; of a shaped type that type.
    std::string about = {};
    std::vector<CountedCode> codes = {};  ///< of a value set, by code; of a constant, its value
    std::uint32_t node = 0;               ///< of the structure: in LearnedMessage::grammar, in preorder

    friend bool operator==(const InferredFact&, const InferredFact&) = default;
};

/// Which messages a message of the spec is of, and what their order was counted with.
struct LearnedMessage {
    std::string id;
    std::vector<std::string> types;  ///< "ADT^A01", as TrafficEvidence::types() has them
    hl7::GrammarNode grammar;        ///< the standard's, with what was put in
    hl7::GrammarNode proposed;       ///< what was seen of it
};

struct Proposal {
    SpecDocument document;
    std::vector<InferredFact> facts;
    std::vector<LearnedMessage> learned;
    std::uint64_t messages = 0;
    bool cut = false;  ///< the evidence did not have room for all
};

struct ProposalOptions {
    Thresholds thresholds;
    std::string id = "inferred";
    std::string title;
    std::string standard;  ///< "2.5.1"; empty: what most messages say
};

[[nodiscard]] Proposal propose(const TrafficEvidence& evidence, const ProposalOptions& options = {});

}  // namespace plumb::spec::inference
