// A spec inferred from traffic of which the truth is known.
#include "base/bytes.h"
#include "planted_traffic.h"
#include "spec/inference/fact_probe.h"
#include "spec/inference/propose.h"
#include "spec/lint.h"
#include "spec/spec_yaml.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plumb::spec::test {
namespace {

using inference::FactKind;
using inference::InferredFact;
using inference::Proposal;
using inference::TrafficEvidence;

TrafficEvidence evidenceOf(const std::vector<std::string>& messages, std::size_t from = 0, std::size_t to = SIZE_MAX) {
    TrafficEvidence evidence;
    for (std::size_t n = from; n < std::min(to, messages.size()); ++n) {
        evidence.add(asBytes(messages[n]), MessageNumber(n));
    }
    return evidence;
}

const InferredFact* find(const Proposal& proposal, FactKind kind, std::string_view path,
                         std::string_view message = {}) {
    const auto found = std::find_if(proposal.facts.begin(), proposal.facts.end(), [&](const InferredFact& fact) {
        return fact.kind == kind && fact.path == path && fact.message == message;
    });
    return found == proposal.facts.end() ? nullptr : &*found;
}

std::string claimOf(const Proposal& proposal, FactKind kind, std::string_view path, std::string_view message = {}) {
    const InferredFact* const fact = find(proposal, kind, path, message);
    return fact == nullptr ? "nothing" : fact->claim;
}

bool claims(const Proposal& proposal, FactKind kind, std::string_view path, std::string_view claim) {
    return std::any_of(proposal.facts.begin(), proposal.facts.end(), [&](const InferredFact& fact) {
        return fact.kind == kind && fact.path == path && fact.claim == claim;
    });
}

const ElementSpec* field(const Proposal& proposal, std::string_view segment, std::uint32_t number) {
    for (const SegmentSpec& one : proposal.document.segments) {
        for (const ElementSpec& element : one.fields) {
            if (one.id == segment && element.number == number) {
                return &element;
            }
        }
    }
    return nullptr;
}

std::vector<std::string> conditionsOf(const Proposal& proposal) {
    std::vector<std::string> out;
    for (const InferredFact& fact : proposal.facts) {
        if (fact.kind == FactKind::Condition) {
            out.push_back(fact.path + ": " + fact.claim);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

TEST(Inference, FindsWhatWasPlanted) {
    const Planted truth = PlantedTraffic(1, 0).make(6000);
    const Proposal proposal = propose(evidenceOf(truth.messages));
    EXPECT_EQ(proposal.document.standard, "2.5.1");
    EXPECT_EQ(find(proposal, FactKind::Usage, "PID-3")->evidence, (inference::Evidence{6000, 6000, {}}));
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "PID-3"), "R");
    EXPECT_EQ(find(proposal, FactKind::Usage, "PID-19")->evidence.held, truth.pid19);
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "PID-19"), "RE");
    EXPECT_EQ(field(proposal, "PID", 9), nullptr);
    EXPECT_EQ(claimOf(proposal, FactKind::Repetition, "PID-3"), "at most " + std::to_string(truth.mostIds));
    EXPECT_EQ(claimOf(proposal, FactKind::Length, "PID-5.1"),
              std::to_string(truth.shortestName) + " to " + std::to_string(truth.longestName));
    EXPECT_EQ(claimOf(proposal, FactKind::ValueSet, "PID-8"), "F, M, U");
    EXPECT_EQ(claimOf(proposal, FactKind::ValueSet, "PV1-2"), "E, I, O");
    EXPECT_EQ(claimOf(proposal, FactKind::Constant, "MSH-4.1"), "HOSP");
    EXPECT_EQ(claimOf(proposal, FactKind::Type, "ZPV-1"), "DT");
    EXPECT_EQ(claimOf(proposal, FactKind::Type, "ZPV-2"), "NM");
    EXPECT_EQ(claimOf(proposal, FactKind::Type, "ZPV-3"), "IS");
    EXPECT_EQ(claimOf(proposal, FactKind::ValueSet, "ZPV-3"), "HI, LO, MID");
    EXPECT_EQ(claimOf(proposal, FactKind::Type, "ZPV-4"), "ST");
    EXPECT_EQ(claimOf(proposal, FactKind::Type, "ZPV-5"), "TS");
    EXPECT_TRUE(claims(proposal, FactKind::Identifier, "PID-3", "type MR, authority HOSP"));
    EXPECT_TRUE(claims(proposal, FactKind::Identifier, "PID-3", "type SS, authority STATE"));
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "ZPV", "ADT_A01"), "R");
    const InferredFact* const fit = find(proposal, FactKind::Structure, "ORU_R01", "ORU_R01");
    EXPECT_EQ(fit->evidence, (inference::Evidence{truth.results, truth.results, {}}));
}

TEST(Inference, FindsPlantedConditionsAlsoWithExceptions) {
    for (const double exceptions : {0.0, 0.03}) {
        for (const std::uint64_t seed : {11, 12, 13}) {
            const Planted truth = PlantedTraffic(seed, exceptions).make(6000);
            const Proposal proposal = propose(evidenceOf(truth.messages));
            const std::vector<std::string> expected = {
                "DG1: C(R/X) when MSH-9.2 in (\"A04\", \"A08\")",
                "IN1: C(R/X) when valued(PV1-20)",
                "OBX-6: C(R/X) when OBX-2 = \"NM\"",
                "PID-29: C(RE/X) when PID-30 = \"Y\"",
            };
            std::vector<std::string> found = conditionsOf(proposal);
            for (std::string& one : found) {
                one.replace(0, one.rfind("INSURANCE", 0) == 0 ? 9 : 0, one.rfind("INSURANCE", 0) == 0 ? "IN1" : "");
            }
            EXPECT_EQ(found, expected) << "seed " << seed << ", exceptions " << exceptions;
            const InferredFact* const units = find(proposal, FactKind::Condition, "OBX-6");
            const InferredFact* const death = find(proposal, FactKind::Condition, "PID-29");
            ASSERT_TRUE(units != nullptr && death != nullptr);
            EXPECT_EQ(units->evidence.failed(), truth.brokenUnits);
            EXPECT_EQ(units->evidence.of, truth.observations);
            EXPECT_EQ(units->evidence.exceptions.empty(), truth.brokenUnits == 0);
            EXPECT_EQ(death->evidence.failed(), truth.broken);
            EXPECT_TRUE(claims(proposal, FactKind::Type, "OBX-5", "a number whenever OBX-2 is NM"));
            EXPECT_TRUE(claims(proposal, FactKind::Type, "OBX-5", "coded or divided whenever OBX-2 is CWE"));
        }
    }
}

TEST(Inference, ExceptionsNameTheMessages) {
    std::vector<std::string> messages = PlantedTraffic(5, 0).make(3000).messages;
    for (const std::size_t at : {700u, 1300u}) {
        const std::size_t pid = messages[at].find("PID|");
        const std::size_t third = messages[at].find("||", pid) + 2;
        messages[at].erase(third, messages[at].find('|', third) - third);
    }
    const Proposal proposal = propose(evidenceOf(messages));
    const InferredFact* const ids = find(proposal, FactKind::Usage, "PID-3");
    EXPECT_EQ(ids->claim, "R");
    EXPECT_EQ(ids->evidence, (inference::Evidence{2998, 3000, {MessageNumber(700), MessageNumber(1300)}}));
}

// Every number of every fact is found again in the messages, one by one, and the named exceptions are the first.
TEST(Inference, EveryNumberIsFoundAgainInTheMessages) {
    for (const std::uint64_t seed : {61, 62}) {
        std::vector<std::string> messages = PlantedTraffic(seed, 0.02).make(2000).messages;
        messages[77] += "PID|9||A&B~\"\"~C^^^X&Y^MR|||||\"\"\r";
        messages[78].replace(messages[78].find("|P|"), 3, "|P\"|");
        messages[90].insert(messages[90].find("PID|"), "NTE|1\rNTE|2\rNTE|3\r");
        const Proposal proposal = propose(evidenceOf(messages));
        std::size_t failing = 0;
        for (const InferredFact& fact : proposal.facts) {
            inference::FactProbe probe(proposal, fact);
            inference::Evidence found;
            for (std::size_t n = 0; n < messages.size(); ++n) {
                const inference::FactProbe::Cases cases = probe.look(asBytes(messages[n]));
                found.of += cases.of;
                found.held += cases.held;
                if (cases.failed() != 0) {
                    found.exceptions.emplace_back(n);
                }
            }
            failing += found.failed() != 0 ? 1 : 0;
            const std::string which = std::string(factKindName(fact.kind)) + ' ' + fact.path + ": " + fact.claim;
            EXPECT_EQ(found.of, fact.evidence.of) << which;
            EXPECT_EQ(found.held, fact.evidence.held) << which;
            const std::vector<MessageNumber>& named = fact.evidence.exceptions;
            if (fact.about.starts_with("valued(")) {
                EXPECT_TRUE(std::includes(found.exceptions.begin(), found.exceptions.end(), named.begin(), named.end()))
                    << which;
            } else {
                found.exceptions.resize(std::min(found.exceptions.size(), named.size()));
                EXPECT_EQ(found.exceptions, named) << which;
            }
            std::uint64_t ofCodes = 0;
            for (const inference::CountedCode& code : fact.codes) {
                inference::FactProbe one(proposal, fact, code.code);
                std::uint64_t held = 0;
                for (const std::string& message : messages) {
                    held += one.look(asBytes(message)).held;
                }
                EXPECT_EQ(held, code.count) << fact.path << ' ' << code.code;
                ofCodes += held;
            }
            EXPECT_TRUE(fact.codes.empty() || ofCodes == fact.evidence.of) << fact.path;
        }
        EXPECT_GT(failing, 20u);
    }
}

// Two messages prove nothing; what the standard requires they need not prove.
TEST(Inference, FewMessagesRequireWhatTheStandardDoes) {
    TrafficEvidence evidence;
    const std::string message = "MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||20260101\r";
    evidence.add(asBytes(message + "PID|1||1||X^Y\rPV1||I\r"), MessageNumber(0));
    evidence.add(asBytes(message + "PID|1||2||\rPV1||I\r"), MessageNumber(1));
    const Proposal proposal = propose(evidence);
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "MSH-9"), "R");
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "MSH-3"), "RE");
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "PID-5"), "RE");  // required, and missing in one
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "PID", "ADT_A01"), "R");
}

// Fields that have nothing to do with one another must not be said to.
TEST(Inference, ClaimsNoConditionWhereThereIsNone) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        std::mt19937_64 random(seed);
        std::vector<double> shares(20);
        for (double& share : shares) {
            share = std::uniform_real_distribution<double>(0.005, 0.995)(random);
        }
        std::vector<std::string> messages;
        for (int n = 0; n < 3000; ++n) {
            std::string text = "MSH|^~\\&|A|B|C|D|20260101||ADT^A0" + std::to_string(random() % 3 + 1) + "|1|P|2.5.1\r";
            for (const char* const segment : {"PID", "PV1", "ZAB"}) {
                if (std::string(segment) == "ZAB" && random() % 4 == 0) {
                    continue;
                }
                text += segment;
                for (const double share : shares) {
                    text += '|';
                    if (std::uniform_real_distribution<double>(0, 1)(random) < share) {
                        text += static_cast<char>('A' + random() % (2 + random() % 6));
                    }
                }
                text += '\r';
            }
            messages.push_back(std::move(text));
        }
        EXPECT_EQ(conditionsOf(propose(evidenceOf(messages))), std::vector<std::string>()) << "seed " << seed;
    }
}

TEST(Inference, PartsMergedAreTheWhole) {
    const Planted truth = PlantedTraffic(21, 0.02).make(4000);
    const Proposal whole = propose(evidenceOf(truth.messages));
    for (const std::size_t cut : {1u, 50u, 1999u, 3990u}) {
        TrafficEvidence parts = evidenceOf(truth.messages, 0, cut);
        parts.merge(evidenceOf(truth.messages, cut));
        const Proposal merged = propose(parts);
        EXPECT_EQ(writeSpecYaml(merged.document), writeSpecYaml(whole.document)) << cut;
        ASSERT_EQ(merged.facts.size(), whole.facts.size()) << cut;
        for (std::size_t i = 0; i < whole.facts.size(); ++i) {
            const InferredFact& one = merged.facts[i];
            const InferredFact& other = whole.facts[i];
            EXPECT_EQ(one.evidence.exceptions, other.evidence.exceptions)
                << cut << ' ' << other.path << ' ' << other.claim;
            EXPECT_TRUE(one == other) << cut << ' ' << other.path << ' ' << other.claim;
        }
    }
}

// Messages of a type are read together, 64 at a time; questions in between change nothing.
TEST(Inference, QuestionsInBetweenChangeNothing) {
    const Planted truth = PlantedTraffic(22, 0.02).make(1500);
    TrafficEvidence asked;
    for (std::size_t n = 0; n < truth.messages.size(); ++n) {
        asked.add(asBytes(truth.messages[n]), MessageNumber(n));
        if (n < 70 || n % 97 == 0) {
            EXPECT_EQ(asked.messages(), n + 1);
            EXPECT_FALSE(asked.types().empty());
        }
    }
    const Proposal one = propose(asked), whole = propose(evidenceOf(truth.messages));
    EXPECT_EQ(writeSpecYaml(one.document), writeSpecYaml(whole.document));
    EXPECT_TRUE(one.facts == whole.facts);
}

// One larger than all that may wait, and a segment that repeats for the first time among those read together.
TEST(Inference, LargeMessagesAndLateRepetitionsAreCounted) {
    const std::string head = "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|1|P|2.5.1\rPID|||7\r";
    TrafficEvidence evidence;
    std::vector<std::string> messages;
    for (std::size_t n = 0; n < 90; ++n) {
        std::string text = head + "PV1||" + (n % 3 == 0 ? "I" : "O") + (n % 3 == 0 ? "|W1" : "") + '\r';
        text += n == 40 ? "NTE|2\rNTE||" + std::string(6u << 20, 'x') + "\r" : n % 2 == 0 ? "NTE|1\r" : "";
        messages.push_back(std::move(text));
        evidence.add(asBytes(messages.back()), MessageNumber(n));
    }
    const Proposal proposal = propose(evidence);
    for (const InferredFact& fact : proposal.facts) {
        inference::FactProbe probe(proposal, fact);
        inference::Evidence found;
        for (const std::string& message : messages) {
            const inference::FactProbe::Cases cases = probe.look(asBytes(message));
            found.of += cases.of;
            found.held += cases.held;
        }
        EXPECT_EQ(found.of, fact.evidence.of) << fact.path << ": " << fact.claim;
        EXPECT_EQ(found.held, fact.evidence.held) << fact.path << ": " << fact.claim;
    }
    EXPECT_EQ(find(proposal, FactKind::Usage, "NTE-2")->evidence.held, 1u);
}

TEST(Inference, WritesASpecWithoutErrors) {
    const Planted truth = PlantedTraffic(31, 0.03).make(3000);
    const std::string yaml = writeSpecYaml(propose(evidenceOf(truth.messages)).document);
    const ReadSpec read = readSpecYaml(yaml, "inferred.yaml");
    EXPECT_TRUE(read.notes.empty()) << read.notes.front().note.render() << "\n" << yaml;
    for (const LintNote& note : lint(read.document)) {
        EXPECT_NE(note.level, LintLevel::Error) << note.place.line << ": " << note.note.render();
    }
}

// Thresholds are moved without a second look at the traffic.
TEST(Inference, ThresholdsMoveWhatIsProposed) {
    const Planted truth = PlantedTraffic(41, 0).make(3000);
    const TrafficEvidence evidence = evidenceOf(truth.messages);
    inference::ProposalOptions options;
    options.thresholds.required = 0.25;
    options.thresholds.mostCodes = 2;
    const Proposal proposal = propose(evidence, options);
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "PID-19"), "R");
    EXPECT_EQ(claimOf(proposal, FactKind::ValueSet, "PID-8"), "nothing");
    EXPECT_EQ(claimOf(propose(evidence), FactKind::Usage, "PID-19"), "RE");
}

TEST(Inference, AnyBytesCostBoundedMemory) {
    std::mt19937_64 random(7);
    const std::vector<std::string> base = PlantedTraffic(51, 0.1).make(200).messages;
    inference::EvidenceOptions options;
    options.memoryLimit = 4u << 20;
    TrafficEvidence evidence(options);
    std::vector<std::string> kept;
    for (std::size_t n = 0; n < 4000; ++n) {
        std::string text = base[n % base.size()];
        for (std::size_t change = random() % 12; change > 0; --change) {
            const char* const kBytes = "|^~\\&\r\nAZ09\"";
            text[random() % text.size()] =
                random() % 3 == 0 ? static_cast<char>(random() % 256) : kBytes[random() % 12];
        }
        for (std::size_t extra = random() % 30; n % 7 == 0 && extra > 0; --extra) {
            text += "Z" + std::to_string(random() % 90 + 10) + std::string(random() % 300, "|^~"[random() % 3]) + "X\r";
        }
        evidence.add(asBytes(text), MessageNumber(n));
        if (n % 400 == 7) {
            kept.push_back(std::move(text));
        }
    }
    EXPECT_EQ(evidence.messages(), 4000u);
    const Proposal found = propose(evidence);
    for (const InferredFact& fact : found.facts) {
        inference::FactProbe probe(found, fact);
        for (const std::string& text : kept) {
            const inference::FactProbe::Cases cases = probe.look(asBytes(text));
            EXPECT_LE(cases.held, cases.of);
        }
    }
    EXPECT_LE(evidence.memoryUsed(), options.memoryLimit);
    EXPECT_TRUE(found.cut);
    const ReadSpec read = readSpecYaml(writeSpecYaml(found.document), "fuzz.yaml");
    EXPECT_TRUE(read.notes.empty()) << read.notes.front().note.render();
}

// A feed in which most say 2.3, and some send what came later.
TEST(Inference, BuildsOnAVersionThatHasWhatIsSent) {
    TrafficEvidence evidence;
    const std::string old = "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|1|P|2.3\rEVN||20260101\rPID|||1\rPV1||I\r";
    const std::string later =
        "MSH|^~\\&|A|B|C|D|20260101||OML^O21|1|P|2.5.1\rPID|||1\rORC|NW\rOBR|1||1|A\rSPM|1\rXXQ|1\r";
    for (std::uint64_t n = 0; n < 30; ++n) {
        evidence.add(asBytes(n % 3 == 0 ? later : old), MessageNumber(n));
    }
    const Proposal proposal = propose(evidence);
    EXPECT_EQ(proposal.document.standard, "2.5");
    EXPECT_EQ(claimOf(proposal, FactKind::Usage, "PATIENT/PID", "OML_O21"), "R");
    const ReadSpec read = readSpecYaml(writeSpecYaml(proposal.document), "mixed.yaml");
    EXPECT_TRUE(read.notes.empty());
    for (const LintNote& note : lint(read.document)) {
        EXPECT_NE(note.level, LintLevel::Error) << note.note.render();
    }
}

}  // namespace
}  // namespace plumb::spec::test
