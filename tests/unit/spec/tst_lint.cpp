// What is said of a spec that can be read but is doubtful: level, place, sentence.
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

using test::spec;

struct Row {
    const char* name;
    const char* body;  ///< behind "plumbline: spec/1" and, unless it says so itself, "standard: 2.5.1"
    const char* notes;
};

void PrintTo(const Row& row, std::ostream* stream) {
    *stream << row.name;
}

class Lint : public testing::TestWithParam<Row> {};

TEST_P(Lint, SaysExactlyThis) {
    const std::string body = GetParam().body;
    const bool ownVersion = body.find("standard:") != std::string::npos || body.find("version free") == 0;
    const SpecDocument document = spec((ownVersion ? "" : "standard: 2.5.1\n") + body);
    EXPECT_EQ(test::printNotes(lint(document)), GetParam().notes);
}

INSTANTIATE_TEST_SUITE_P(
    Names, Lint,
    testing::Values(
        Row{"Fine", "segments: {PID: {fields: {3: {usage: R, type: CX}}}}\n", ""},
        Row{"Version", "standard: 2.5.2\n",
            "1:1 error: standard: 2.5.2 is not a version that is known. The versions are 2.1, 2.2, 2.3, 2.3.1, 2.4, "
            "2.5, 2.5.1, 2.6, 2.7, 2.7.1, 2.8, 2.8.1, 2.8.2.\n"},
        Row{"Segment", "segments: {PIE: {fields: {3: {}}}}\n",
            "3:12 error: PIE is not a segment of this spec, of one that it extends, or of HL7 2.5.1; did you mean "
            "PID?\n"},
        Row{"Type", "segments: {PID: {fields: {3: {type: CXX}}}}\n",
            "3:27 error: CXX is not a type of this spec, of one that it extends, or of HL7 2.5.1; did you mean CX?\n"},
        Row{"ValueSet", "segments: {PID: {fields: {8: {values: SEXES}}}}\nvalue-sets: {SEX: {codes: {M: Male}}}\n",
            "3:39 error: SEXES is not a value set of this spec, of one that it extends, or of HL7 2.5.1; did you "
            "mean SEX?\n"
            "4:14 hint: Nothing is bound to the value set SEX. Bind it with values:, or remove it.\n"},
        Row{"TableWithoutCodes", "segments: {PID: {fields: {8: {values: HL79999}}}}\n",
            "3:39 hint: The table HL79999 has no codes in HL7 2.5.1, so values are not checked. Define it under "
            "value-sets, or name another.\n"},
        Row{"TableOfTheStandard", "segments: {PID: {fields: {8: {values: HL70001}, 10: {values: \"0005\"}}}}\n", ""},
        Row{"Format", "segments: {PID: {fields: {7: {format: dates}}}}\n",
            "3:27 error: dates is not a format of this spec, of one that it extends, or of HL7 2.5.1; did you mean "
            "date?\n"},
        Row{"Event", "messages: {ADT_A01: {events: ADT^A010}}\n",
            "3:12 error: ADT^A010 is not an event of this spec, of one that it extends, or of HL7 2.5.1; did you mean "
            "ADT^A01?\n"},
        Row{"EventsOfTheirOwn", "messages: {ADT_A01: {events: [ADT^Z01, ZZZ^X01, ADT^A01]}}\n", ""},
        Row{"Structure", "messages: {m: {structure: ADT_A011}}\n",
            "3:12 error: ADT_A011 is not a message structure of this spec, of one that it extends, or of HL7 2.5.1; "
            "did you mean ADT_A01?\n"},
        Row{"Flavour",
            "messages: {ADT_A01: {segments: [{PID: R, flavour: PID_X}]}}\nsegments: {PID_Y: {segment: PID}}\n",
            "3:33 error: PID_X is not a segment flavour of this spec, of one that it extends, or of HL7 2.5.1; did you "
            "mean PID_Y?\n"},
        Row{"NamesOfOthers", "extends: other.yaml\nsegments: {PID: {fields: {3: {type: CX_MRN, values: SITES}}}}\n",
            ""}));

INSTANTIATE_TEST_SUITE_P(
    Elements, Lint,
    testing::Values(
        Row{"RequiredButNone", "segments: {PID: {fields: {3: R 0..1}}}\n",
            "3:27 warning: PID-3 has the usage R but the cardinality 0..1. Write at least 1.\n"},
        Row{"ExcludedButSome", "segments: {PID: {fields: {4: X 0..3}}}\n",
            "3:27 warning: PID-4 has the usage X but the cardinality 0..3. Write 0..0 or none.\n"},
        Row{"OptionalButOne", "segments: {PID: {fields: {4: RE 1..1}}}\n",
            "3:27 warning: PID-4 has the usage RE but the cardinality 1..1. Write 0..1, or the usage R.\n"},
        Row{"ConditionMissing", "segments: {PID: {fields: {4: {components: {1: C(R/X)}}}}}\n",
            "3:44 warning: PID-4.1 has the usage C(R/X) and no condition, so it cannot be checked. Write when: and an "
            "expression, or another usage.\n"},
        Row{"ConditionElsewhere",
            "segments: {PID: {fields: {4: {components: {1: C(R/X), 2: C(R/X)}}}, predicates: [{target: PID-4.1, usage: "
            "C(R/X), when: valued(PID-3)}]}}\n",
            "3:55 warning: PID-4.2 has the usage C(R/X) and no condition, so it cannot be checked. Write when: and an "
            "expression, or another usage.\n"},
        Row{"ConditionIdle", "segments: {PID: {fields: {4: {usage: O, when: valued(PID-3)}}}}\n",
            "3:27 warning: PID-4 has a condition, but the usage O has no use for one. Write C(R/X) or the like, or "
            "take when: away.\n"},
        Row{"Branches", "segments: {PID: {fields: {4: {usage: C(R/B), when: valued(PID-3)}}}}\n",
            "3:27 warning: The usage C(R/B) of PID-4 has a branch that cannot be checked. Write R, RE, O or X in the "
            "brackets.\n"},
        Row{"CardinalityOrder", "segments: {PID: {fields: {4: O 3..2}}}\n",
            "3:27 error: The cardinality 3..2 of PID-4 has a least number above the most. Write the smaller one "
            "first.\n"},
        Row{"LengthOrder", "segments: {PID: {fields: {4: {length: 9..3}}}}\n",
            "3:27 error: The least length of PID-4, 9, is above the most, 3. Write the smaller one first.\n"},
        Row{"ConformanceOfComposite", "segments: {PID: {fields: {3: {type: CX, length: 20=}}}}\n",
            "3:27 warning: PID-3 has a conformance length, but CX has components. Say it of the components.\n"},
        Row{"Twice", "segments:\n  PID:\n    fields:\n    - {number: 4, usage: O}\n    - {number: 4, usage: RE}\n",
            "7:7 error: 4 stands twice among the fields, first in line 6. Keep one of them.\n"},
        Row{"Zero", "segments: {PID: {fields: {0: O}}}\n",
            "3:27 error: Fields and components count from 1. Write the number that is meant.\n"},
        Row{"Pattern", "segments: {PID: {fields: {4: {pattern: \"[0-9\"}}}}\n",
            "3:27 error: The pattern of PID-4 cannot be used: missing ]: [0-9. Mend the regular expression.\n"},
        Row{"Example", "segments: {PID: {fields: {7: {format: date, example: \"19800230\"}}}}\n",
            "3:27 warning: The example of PID-7 is not a date. Mend one of the two.\n"},
        Row{"Relaxed", "segments: {PID: {fields: {5: RE}}}\n",
            "3:27 hint: PID-5 is R in HL7 2.5.1, but RE here. That is allowed between two sites who agree on it; "
            "others may refuse the message.\n"},
        Row{"PastEnd", "segments: {PID: {fields: {55: O}}}\n",
            "3:27 hint: PID-55 is past the end of PID, which has 39 fields in HL7 2.5.1. Give it a name and a type, "
            "or another number.\n"},
        Row{"Circle", "types: {A: {base: B}, B: {base: A}}\n",
            "3:9 error: A starts from itself by way of its bases. Take one base away.\n"
            "3:23 error: B starts from itself by way of its bases. Take one base away.\n"}));

INSTANTIATE_TEST_SUITE_P(
    Messages, Lint,
    testing::Values(
        Row{"EventTwice", "messages: {ADT_A01: {events: ADT^A01}, Own: {events: ADT^A01, structure: ADT_A01}}\n",
            "3:40 error: ADT^A01 belongs to the message ADT_A01 in line 3 already, which then counts. Name each event "
            "once.\n"},
        Row{"ChangeNowhere", "messages: {ADT_A01: {changes: [PROCEDURE/PRE: R, NK1: R]}}\n",
            "3:32 error: PROCEDURE/PRE is not a place in ADT_A01 of this spec, of one that it extends, or of HL7 "
            "2.5.1; did you mean PROCEDURE/PR1?\n"},
        Row{"AfterNowhere",
            "messages:\n  ADT_A01:\n    changes:\n      - ZPV: O\n        after: PV9\n"
            "segments: {ZPV: {fields: {1: {type: ST}}}}\n",
            "6:9 error: PV9 is not a place in ADT_A01 of this spec, of one that it extends, or of HL7 2.5.1; did you "
            "mean PV1?\n"},
        Row{"AfterANewOne",
            "messages:\n  ADT_A01:\n    changes:\n      - ZPV: O\n        after: PV2\n      - ZPW: O\n"
            "        after: ZPV\nsegments: {ZPV: {fields: {1: {type: ST}}}}\n",
            "8:9 hint: The spec does not say what ZPW holds, so its fields are not checked. Define it under "
            "segments.\n"},
        Row{"Grammar", "messages:\n  X:\n    segments:\n      - MSH\n      - PIX: R\n      - group G: O\n",
            "7:9 error: PIX is not a segment of this spec, of one that it extends, or of HL7 2.5.1; did you mean "
            "PID?\n"
            "8:9 error: G holds no segments. Write segments: and what stands in it.\n"},
        Row{"Cells",
            "messages:\n  ADT_A01:\n    co-constraints:\n      - segment: OBX\n        columns: [if code 3, then "
            "type 2]\n        rows:\n          - R 1..1: [a]\n",
            "9:13 error: The row has 1 cells, but the table has 2 columns. Write one cell a column; \"\" says "
            "nothing.\n"},
        Row{"Codes",
            "segments: {PID: {fields: {8: {values: V}}}}\nvalue-sets: {V: {codes: [{code: A}, {code: A}, {code: "
            "A, system: X}]}}\n",
            "4:37 warning: A stands twice among the codes, first in line 4. Keep one of them.\n"},
        Row{"Identifier", "identifiers: {MRN: PID-}\n",
            "3:15 error: The path 'PID-' cannot be read at column 5: a number was expected.\n"},
        Row{"Classification", "classifications: [{rule: length, as: of}]\n",
            "3:19 error: 'of' has no meaning here. Write error, warning, alert, information, affirmative or off.\n"},
        Row{"Acknowledgement", "acknowledgement: {accept: XX, codes: [AA, ZZ]}\n",
            "3:18 error: 'XX' has no meaning here. Write AL, NE, ER or SU.\n"
            "3:18 error: 'ZZ' has no meaning here. Write AA, AE, AR, CA, CE or CR.\n"},
        Row{"Slices", "segments: {PID: {slices: [{field: 3, into: [{name: all, as: CX}, {name: none, as: CX}]}]}}\n",
            "3:45 warning: The slice all takes every occurrence, so those behind it take none. Write when: or "
            "occurrence:, or put it last.\n"}));

TEST(LintBelow, WhatASpecRequiresMayNotBeRelaxed) {
    const SpecDocument below =
        spec("standard: 2.5.1\nsegments: {PV1: {fields: {3: R, 7: RE}}}\ntypes: {Own: {base: ST}}\n");
    const SpecDocument above =
        spec("extends: below.yaml\nsegments: {PV1: {fields: {3: RE, 7: {usage: O, type: Own}, 19: {type: Oww}}}}\n");
    EXPECT_EQ(
        test::printNotes(lint(above, &below)),
        "3:27 warning: PV1-3 is R in what this spec extends and may not be relaxed to RE. Keep R, or extend "
        "another spec.\n"
        "3:34 warning: PV1-7 is RE in what this spec extends and may not be relaxed to O. Keep RE, or extend "
        "another spec.\n"
        "3:60 error: Oww is not a type of this spec, of one that it extends, or of HL7 2.5.1; did you mean Own?\n");
}

TEST(LintRules, AnExpressionsColumnIsThatOfTheFile) {
    const std::vector<LintNote> plain = lint(spec("standard: 2.5.1\nstatements:\n  - rule: PID-3 = = 4\n"));
    const std::vector<LintNote> quoted = lint(spec("standard: 2.5.1\nstatements:\n  - rule: 'PID-3 = = 4'\n"));
    ASSERT_EQ(plain.size(), 1u);
    ASSERT_EQ(quoted.size(), 1u);
    EXPECT_EQ(plain[0].note.id, MessageId::SpecExpressionSyntax);
    EXPECT_EQ(plain[0].place.line, 4u);
    EXPECT_EQ(plain[0].place.column, 11u + 10u) << "what follows the comparison";
    EXPECT_EQ(quoted[0].place.column, plain[0].place.column + 1);
}

}  // namespace
}  // namespace plumb::spec
