// The gap of two specs in what they say beyond single elements: statements, predicates, slices, co-constraints.
#include "spec/gap/find_gaps.h"
#include "spec/gap/gap_document.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <set>

namespace plumb::spec {
namespace {

using test::spec;
using test::text;

/// A line a gap: "PID-3 usage sender: O / R omits", the direction behind the kind.
std::string gaps(const std::string& sender, const std::string& receiver) {
    std::string all;
    for (const Gap& gap : findGaps(Spec(spec(sender)), Spec(spec(receiver)))) {
        all += gapPath(gap) + ' ' + std::string(gapName(gap.kind)) + ' ' + std::string(gapName(gap.direction)) + ": " +
               gap.sender.says + " / " + gap.receiver.says + ' ' + std::string(gapName(gap.harm)) + '\n';
    }
    return all;
}

constexpr char kSenderStatements[] = R"(
standard: 2.5.1
statements:
  - {id: all, rule: 'MSH-11 = "P"'}
messages:
  ADT_A01:
    events: [ADT^A01]
    statements:
      - {id: first, rule: 'valued(PV1-19)'}
segments:
  PID:
    statements:
      - {id: sex, target: '.8', rule: 'PID-8 in (F, M)'}
      - {id: death, rule: 'if PID-30 = "Y" then valued(PID-29)'}
      - {rule: 'valued(PID-18)'}
      - {id: soft, rule: 'valued(PID-11)', should: true}
)";

TEST(GapRules, StatementsAreHeldAgainstEachOther) {
    const std::string sender = text(kSenderStatements);
    const std::string receiver = text(R"(
standard: 2.5.1
messages:
  ADT_A01:
    events: [ADT^A01]
    statements:
      - {id: first, rule: 'valued(PV1-19)'}
      - {id: second, rule: 'valued(PV1-44)'}
segments:
  PID:
    statements:
      - {id: gender, target: '.8', rule: 'PID-8   in (F,M)'}
      - {id: death, rule: 'if PID-30 = "Y" then valued(PID-30)'}
      - {id: soft, rule: 'valued(PID-11)'}
      - {id: nice, rule: 'valued(PID-13)', should: true}
)");
    EXPECT_EQ(gaps(sender, receiver), text(R"(
* statement receiver: MSH-11 = "P" /  harmless
ADT_A01 statement sender:  / valued(PV1-44) other-form
PID statement sender: (should) valued(PID-11) / valued(PID-11) other-form
PID statement both: if PID-30 = "Y" then valued(PID-29) / if PID-30 = "Y" then valued(PID-30) other-form
PID statement receiver: valued(PID-18) /  harmless
PID statement sender:  / (should) valued(PID-13) harmless
)"));
    EXPECT_EQ(gaps(sender, sender), "");
    EXPECT_EQ(gaps(receiver, receiver), "");
}

TEST(GapRules, APredicateMayStandAtTheElementOnTheOtherSide) {
    const auto message = [](const char* more) {
        return "standard: 2.5.1\nmessages:\n  ADT_A01:\n    events: [ADT^A01]\n" + std::string(more);
    };
    const std::string inMessage = message("    predicates: [{target: PV2-3, usage: C(R/X), when: PV1-2 = \"I\"}]\n");
    EXPECT_EQ(gaps(message(""), inMessage), "ADT_A01/PV2-3 usage sender: O / C(R/X): PV1-2 = I omits\n");
    EXPECT_EQ(gaps(inMessage, message("    predicates: [{target: PV2-3, usage: C(R/X), when: PV1-2 = \"E\"}]\n")),
              "ADT_A01/PV2-3 condition both: C(R/X): PV1-2 = I / C(R/X): PV1-2 = E other-condition\n");
    // The segment is not sent at all unless it holds: what is required there is as it should be.
    EXPECT_EQ(gaps(message("") + "segments: {PV2: {fields: {3: R}}}\n",
                   message("    predicates: [{target: PV2-3, usage: C(R/O), when: PV1-2 = \"I\"}]\n")),
              "ADT_A01/PV2-3 usage receiver: R / C(R/O): PV1-2 = I harmless\n"
              "PV2-3 usage receiver: R / O harmless\n");
    const std::string own =
        "standard: 2.5.1\nsegments: {PID: {fields: {29: {usage: C(R/X), when: 'PID-30 = \"Y\"'}}}}\n";
    const std::string apart = "standard: 2.5.1\nsegments: {PID: {predicates: [{target: .29, usage: C(R/X), when: "
                              "'PID-30   =\"Y\"'}], fields: {29: {usage: C(R/X), when: 'PID-30 = \"Y\"'}}}}\n";
    EXPECT_EQ(gaps(own, apart), "");
}

constexpr char kSlices[] = R"(
standard: 2.5.1
segments:
  PID:
    fields: {3: {type: CX}}
    slices:
      - field: 3
        into:
        - {name: MRN, as: CX_MRN, when: '.5 = "MR"', repeat: %s}
        %s
types:
  CX_MRN: {base: CX, components: {4: %s}}
)";

std::string slices(const char* repeat, const char* more, const char* authority) {
    char made[1000];
    std::snprintf(made, sizeof made, kSlices, repeat, more, authority);
    return text(made);
}

TEST(GapRules, SlicesAreHeldAgainstEachOther) {
    const std::string one = slices("0..1", "", "O");
    EXPECT_EQ(gaps(one, one), "");
    EXPECT_EQ(gaps(one, slices("1..1", "- {name: visit, when: '.5 = \"VN\"', repeat: 1..*}", "R")), text(R"(
PID-3[MRN] cardinality sender: 0..1 / 1..1 omits
PID-3[MRN].4 usage sender: O / R omits
PID-3[visit] slicing sender:  / 1..*, .5 = VN omits
)"));
    EXPECT_EQ(gaps(slices("0..1", "- {name: visit, when: '.5 = \"VN\"'}", "O"),
                   slices("0..1", "- {name: visit, when: '.5 = \"PI\"'}", "O")),
              "PID-3[visit] slicing both: .5 = VN / .5 = PI other-condition\n");
    // One that only the sender tells apart does nothing to the receiver.
    EXPECT_EQ(gaps(one, "standard: 2.5.1\nsegments: {PID: {fields: {3: {type: CX}}}}\n"),
              "PID-3[MRN] slicing receiver: 0..1, CX_MRN, .5 = MR /  harmless\n");
}

constexpr char kVitals[] = R"(
standard: 2.5.1
messages:
  ORU_R01:
    events: [ORU^R01]
    co-constraints:
      - id: vitals
        context: PATIENT_RESULT/ORDER_OBSERVATION
        segment: OBSERVATION/OBX
        closed: %s
        columns: [if code 3, then type 2, then values 6]
        rows: [%s]
value-sets:
  RATE: {codes: {"/min": per minute}}
  RATES: {codes: {"/min": per minute, "/s": per second}}
)";

std::string vitals(const char* closed, const char* rows) {
    char made[2000];
    std::snprintf(made, sizeof made, kVitals, closed, rows);
    return text(made);
}

TEST(GapRules, CoConstraintsAreHeldAgainstEachOther) {
    const std::string where = "ORU_R01/PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBX";
    const std::string rate = vitals("false", "'R 1..1': [8867-4, NM, RATES]");
    EXPECT_EQ(gaps(rate, rate), "");
    EXPECT_EQ(gaps(rate, vitals("false", "'R 1..1': [8867-4, SN, RATE]")),
              where + "[3=8867-4]-2 type both: NM / SN other-form\n" + where +
                  "[3=8867-4]-6 codes sender: RATES: /min, /s / RATE: /min unknown-codes\n");
    EXPECT_EQ(gaps(rate, vitals("true", "{'R 1..1': [8867-4, NM, RATES]}, {'R 1..1': [8480-6, NM, '']}, "
                                        "{'O 0..1': [8310-5, NM, '']}")),
              where + " co-constraint sender: open / closed ignored\n" + where +
                  "[3=8480-6] co-constraint sender:  / R, 2: NM omits\n" + where +
                  "[3=8310-5] co-constraint sender:  / O, 2: NM other-form\n");
    EXPECT_EQ(gaps(vitals("false", "{'R 1..1': [8867-4, NM, RATES]}, {'O 0..1': [8310-5, NM, '']}"),
                   vitals("false", "'O 0..1': [8867-4, NM, RATES]")),
              where + "[3=8867-4] usage receiver: R / O harmless\n" + where +
                  "[3=8310-5] co-constraint receiver: O, 2: NM /  harmless\n");
    // What the receiver's table does not know must not come.
    EXPECT_EQ(gaps(vitals("true", "{'R 1..1': [8867-4, NM, RATES]}, {'O 0..1': [8310-5, NM, '']}"),
                   vitals("true", "'R 1..1': [8867-4, NM, RATES]")),
              where + "[3=8310-5] co-constraint sender: O, 2: NM /  ignored\n");
}

TEST(GapRules, SwappedSidesMirror) {
    const std::string sides[][2] = {
        {text(kSenderStatements),
         "standard: 2.5.1\nmessages: {ADT_A01: {events: [ADT^A01], predicates: [{target: PV2-3, "
         "usage: C(R/X), when: PV1-2 = I}]}}\nsegments: {PID: {statements: [{id: death, rule: "
         "valued(PID-3)}]}}\n"},
        {slices("0..1", "", "O"), slices("1..1", "- {name: visit, when: '.5 = VN', repeat: 1..*}", "R")},
        {vitals("false", "{'R 1..1': [8867-4, NM, RATES]}, {'O 0..1': [1-8, NM, '']}"),
         vitals("true", "{'O 0..1': [8867-4, SN, RATE]}, {'R 1..1': [8480-6, NM, '']}")},
    };
    for (const auto& [one, other] : sides) {
        const auto lines = [](const std::string& sender, const std::string& receiver, bool swapped) {
            std::multiset<std::string> all;
            for (const Gap& gap : findGaps(Spec(spec(sender)), Spec(spec(receiver)))) {
                const GapSide &a = swapped ? gap.receiver : gap.sender, &b = swapped ? gap.sender : gap.receiver;
                const char* const loose = gap.direction == GapDirection::Both                  ? " both "
                                          : (gap.direction == GapDirection::Sender) != swapped ? " one "
                                                                                               : " other ";
                all.insert(std::string(gapName(gap.kind)) + loose + a.path + ' ' + a.says + " / " + b.path + ' ' +
                           b.says);
            }
            return all;
        };
        const auto there = lines(one, other, false);
        EXPECT_GE(there.size(), 3u);
        EXPECT_EQ(there, lines(other, one, true));
    }
}

TEST(GapRules, DecisionsStayWhenStatementsMove) {
    const std::string receiver = "standard: 2.5.1\nsegments: {PID: {statements: [%]}}\n";
    const auto with = [&receiver](const std::string& statements) {
        return Spec(spec(std::string(receiver).replace(receiver.find('%'), 1, statements)));
    };
    const Spec sender(spec("standard: 2.5.1\nsegments: {PID: {fields: {8: O}}}\n"));
    const auto keys = [&sender](const Spec& other) {
        std::vector<std::string> all;
        for (const Gap& gap : findGaps(sender, other)) {
            all.push_back(gap.key);
        }
        return all;
    };
    const std::vector<std::string> one = keys(with("{id: a, rule: valued(PID-8)}, {id: b, rule: valued(PID-9)}"));
    EXPECT_EQ(one, (std::vector<std::string>{"PID/a:statement", "PID/b:statement"}));
    EXPECT_EQ(keys(with("{id: b, rule: valued(PID-9)}, {id: a, rule: valued(PID-10)}")),
              (std::vector<std::string>{"PID/b:statement", "PID/a:statement"}));
}

}  // namespace
}  // namespace plumb::spec
