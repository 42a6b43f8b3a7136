// Names that mean a rule, and what is said of those that mean none.
#include "check/rule_names.h"

#include "check/encoding_notes.h"
#include "check/named_rules.h"
#include "spec/spec_yaml.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plumb::check::test {
namespace {

constexpr std::string_view kSpec = R"(plumbline: spec/1
id: site
standard: 2.5.1
statements:
  - {id: everywhere, rule: MSH-11 = P}
messages:
  ADT_A01:
    events: [ADT^A01]
    statements:
      - {id: of-message, rule: PV1-2 = I, should: true, text: An inpatient.}
segments:
  PID:
    statements:
      - {id: of-segment, rule: 'any(PID-3[*].4 = HOSP)'}
types:
  CX_MRN:
    base: CX
    statements:
      - {id: of-type, rule: .5 = MR, classification: alert}
classifications:
  - {rule: lenght, as: off}
  - {rule: of-type, as: warning}
  - {rule: type.date, path: PID-7, as: warning}
)";

spec::SpecDocument document() {
    spec::ReadSpec read = spec::readSpecYaml(kSpec, "site.yaml");
    EXPECT_TRUE(read.notes.empty()) << (read.notes.empty() ? "" : read.notes[0].note.render());
    return std::move(read.document);
}

TEST(NamedRules, AreFoundWhereverASpecSaysThem) {
    std::string all;
    for (const NamedRule& rule : namedRules(document())) {
        all += rule.id + " in " + (rule.message.empty() ? "any" : rule.message) + " of " + rule.path + ' ' +
               std::string(info(rule.broken()).code) + ' ' + std::string(classificationName(rule.own)) + '\n';
    }
    EXPECT_EQ(all, "everywhere in any of  statement.broken off\n"
                   "of-message in ADT_A01 of  statement.should-broken off\n"
                   "of-segment in any of PID statement.broken off\n"
                   "of-type in any of CX_MRN statement.broken alert\n");
}

TEST(RuleNames, CodesCategoriesNotesAndIdsAreKnown) {
    const RuleNames names(document(), "site");
    for (const char* name : {"usage.required-missing", "length", "batch-count", "spec-error", "encoding.blank-line",
                             "encoding.charset-missing", "source.batch-count", "of-segment", "of-type"}) {
        EXPECT_TRUE(names.has(name)) << name;
        EXPECT_FALSE(names.problem(name)) << name;
    }
}

TEST(RuleNames, ANameThatIsNoneIsToldWithTheNearest) {
    const RuleNames names(document(), "site");
    EXPECT_EQ(names.problem("lenght")->render(),
              "lenght names no rule: it is neither the code of one, nor a category, nor the id of a statement of site; "
              "did you mean length?");
    EXPECT_EQ(names.problem("of-segmnet")->render(),
              "of-segmnet names no rule: it is neither the code of one, nor a category, nor the id of a statement of "
              "site; did you mean of-segment?");
    EXPECT_EQ(names.problem("everything that is wrong")->render(),
              "everything that is wrong names no rule: it is neither the code of one, nor a category, nor the id of a "
              "statement of site. The categories are usage, cardinality, length, type, format, value-set, unexpected, "
              "order, predicate, statement, co-constraint, slicing, encoding, batch-count, lint, spec-error.");
    EXPECT_TRUE(names.problem(""));
}

TEST(RuleNames, WaiversAreToldAtTheirRule) {
    const ReadWaivers read = readWaiversYaml("plumbline: waivers/1\n"
                                             "waivers:\n"
                                             "  - rule: lenght\n"
                                             "    reason: r\n"
                                             "    owner: o\n"
                                             "    expires: 2999-12-31\n"
                                             "  - id: fine\n"
                                             "    rule: \"of-type\"\n"
                                             "    reason: r\n"
                                             "    owner: o\n"
                                             "    expires: 2999-12-31\n",
                                             "w.yaml");
    ASSERT_TRUE(read.notes.empty());
    const std::vector<spec::LintNote> notes = RuleNames(document(), "site").notes(read, "w.yaml");
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].file, "w.yaml");
    EXPECT_EQ(notes[0].place.line, 3u);
    EXPECT_EQ(notes[0].place.column, 11u);
    EXPECT_EQ(notes[0].note.id, MessageId::RuleUnknownNear);
}

TEST(RuleNames, ClassificationsOfASpecAreToldToo) {
    const std::vector<spec::LintNote> notes = unknownClassifications(document(), {"site.yaml"});
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].file, "site.yaml");
    EXPECT_EQ(notes[0].place.line, 21u);
    EXPECT_NE(notes[0].note.render().find("did you mean length?"), std::string::npos);
}

/// Whatever a message says of itself can be waived by its name.
TEST(RuleNames, EveryOddityOfAMessageHasAName) {
    const RuleNames names(spec::SpecDocument{}, "the standard");
    const std::vector<MessageId> known = encodingNoteIds();
    for (const std::string_view text :
         {"MSH|^~\\&|A|B|C|D|||ADT^A01|1|P|9.9|||||||NOWHERE\rpid|1\r\rOBX|1|TX|||a\\Zb\\ \\Q\\ \\X4\\\x80\r", "MSH#\r",
          "MSH|^~\\&&|\rPID|\n", "MSH||||\r", "XYZ\r"}) {
        for (const Note& note : encodingNotes(hl7::MessageView(asBytes(text)))) {
            EXPECT_NE(std::find(known.begin(), known.end(), note.id), known.end()) << note.code();
            EXPECT_TRUE(names.has(noteCode(note.id))) << note.code();
        }
    }
}

}  // namespace
}  // namespace plumb::check::test
