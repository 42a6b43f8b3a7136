// What people decided about gaps, kept while the specs change; lists of gaps as files; filters over them.
#include "spec/gap/gap_document.h"
#include "spec/gap/gap_filter.h"
#include "unit/spec/planted_gaps.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

#include <map>

namespace plumb::spec {
namespace {

using test::PlantedGaps;
using test::printNotes;

void bringUpToDate(GapDocument& document, const SpecDocument& sender, const SpecDocument& receiver) {
    update(document, gapSpecOf(sender), gapSpecOf(receiver), findGaps(Spec(sender), Spec(receiver)));
}

/// Something a person wrote, different for every row.
void decideAll(GapDocument& document) {
    for (std::size_t n = 0; n < document.rows.size(); ++n) {
        GapRow& row = document.rows[n];
        row.decision = static_cast<GapDecision>(1 + n % 4);
        row.status = static_cast<GapStatus>(n % 3);
        row.owner = n % 2 == 0 ? "Interfaces" : "";
        row.due = n % 5 == 0 ? "2027-01-31" : "";
        row.comment = row.gap.key + " was " + row.gap.sender.says + " / " + row.gap.receiver.says;
        row.mark = GapMark::Known;
    }
}

/// A field more in front: all others of the segment get another number.
void insertFirst(SegmentSpec& segment) {
    for (ElementSpec& field : segment.fields) {
        ++field.number;
    }
    ElementSpec first;
    first.number = 1;
    first.name = "Quality of record";
    segment.fields.insert(segment.fields.begin(), first);
}

TEST(GapDocument, DecisionsSurviveBothSpecsChanging) {
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        PlantedGaps specs(seed);
        specs.plantFields(190);
        specs.plantShape();
        GapDocument document;
        bringUpToDate(document, specs.sender, specs.receiver);
        ASSERT_EQ(document.rows.size(), 200U);
        EXPECT_EQ(document.rows[0].mark, GapMark::New);
        decideAll(document);
        const std::vector<GapRow> before = document.rows;

        specs.plantFields(40);
        specs.misspell(100);
        for (std::size_t n = 30; n < 36; ++n) {
            insertFirst(specs.sender.segments[n]);
            insertFirst(specs.receiver.segments[n]);
        }
        for (std::size_t n = 40; n < 50; ++n) {
            specs.receiver.segments[n].fields = specs.sender.segments[n].fields;
        }
        for (SegmentSpec& segment : specs.receiver.segments) {
            for (ElementSpec& field : segment.fields) {
                field.length.max = field.length.max == 20U ? 15U : field.length.max;
            }
        }
        specs.sender.identity.version = specs.receiver.identity.version = "2";
        bringUpToDate(document, specs.sender, specs.receiver);

        std::map<std::string, const GapRow*> byComment;
        for (const GapRow& row : document.rows) {
            if (!row.comment.empty()) {
                EXPECT_TRUE(byComment.emplace(row.comment, &row).second) << row.comment;
            }
        }
        std::size_t gone = 0, changed = 0;
        for (const GapRow& row : before) {
            ASSERT_EQ(byComment.count(row.comment), 1U) << row.comment;
            const GapRow& now = *byComment[row.comment];
            EXPECT_EQ(std::tie(now.decision, now.status, now.owner, now.due),
                      std::tie(row.decision, row.status, row.owner, row.due));
            EXPECT_EQ(now.gap.kind, row.gap.kind);
            EXPECT_EQ(now.gap.key, row.gap.key);
            gone += now.mark == GapMark::Gone ? 1 : 0;
            changed += now.mark == GapMark::Changed ? 1 : 0;
        }
        EXPECT_GT(gone, 0U);
        EXPECT_GT(changed, 0U);
        EXPECT_EQ(document.sender.version, "2");

        // Nothing changed since: what is gone and worked on stays, and so does what has to be looked at again.
        const GapDocument settled = document;
        bringUpToDate(document, specs.sender, specs.receiver);
        EXPECT_EQ(document.rows.size(), settled.rows.size());
        for (const GapRow& row : document.rows) {
            EXPECT_EQ(row.mark == GapMark::New, false);
        }
    }
}

GapRow row(const std::string& key, const std::string& path, const std::string& says) {
    GapRow made;
    made.gap.key = key;
    made.gap.kind = GapKind::Usage;
    made.gap.harm = GapHarm::Omits;
    made.gap.segment = path.substr(0, 3);
    made.gap.sender = {path, "Name", says, {}};
    made.gap.receiver = {path, "Name", "R", {}};
    return made;
}

TEST(GapDocument, ADecisionStaysWithItsPlaceWhenTheKeyIsAnother) {
    GapDocument document;
    update(document, {}, {}, {row("ZPT-pet name:usage", "ZPT-3", "O").gap});
    document.rows[0].decision = GapDecision::Map;
    update(document, {}, {}, {row("ZPT-animal:usage", "ZPT-3", "O").gap});
    ASSERT_EQ(document.rows.size(), 1U);
    EXPECT_EQ(document.rows[0].decision, GapDecision::Map);
    EXPECT_EQ(document.rows[0].mark, GapMark::Known);
}

TEST(GapDocument, WhatIsGoneIsMarkedAndOnlyWorkIsKept) {
    GapDocument document;
    update(document, {}, {}, {row("PID-3:usage", "PID-3", "O").gap, row("PID-5:usage", "PID-5", "O").gap});
    document.rows[0].comment = "Asked on Monday";
    update(document, {}, {}, {});
    ASSERT_EQ(document.rows.size(), 2U);
    EXPECT_EQ(document.rows[0].mark, GapMark::Gone);
    EXPECT_FALSE(isOpen(document.rows[0]));
    update(document, {}, {}, {});
    ASSERT_EQ(document.rows.size(), 1U);
    EXPECT_EQ(document.rows[0].comment, "Asked on Monday");
    update(document, {}, {}, {row("PID-3:usage", "PID-3", "RE").gap});
    ASSERT_EQ(document.rows.size(), 1U);
    EXPECT_EQ(document.rows[0].mark, GapMark::Changed);
    EXPECT_TRUE(isOpen(document.rows[0]));
}

TEST(GapDocument, WhatChangedIsOpenAgainUntilSomebodyLooked) {
    GapDocument document;
    update(document, {}, {}, {row("PID-3:usage", "PID-3", "O").gap});
    document.rows[0].status = GapStatus::Done;
    update(document, {}, {}, {row("PID-3:usage", "PID-3", "O").gap});
    EXPECT_FALSE(isOpen(document.rows[0]));
    for (int again = 0; again < 2; ++again) {
        update(document, {}, {}, {row("PID-3:usage", "PID-3", "RE").gap});
        EXPECT_TRUE(isOpen(document.rows[0]));
    }
    document.rows[0].mark = GapMark::Known;
    update(document, {}, {}, {row("PID-3:usage", "PID-3", "RE").gap});
    EXPECT_FALSE(isOpen(document.rows[0]));
}

TEST(GapDocument, IsReadAsItWasWritten) {
    PlantedGaps specs(7);
    specs.plantFields(190);
    specs.plantShape();
    GapDocument document;
    bringUpToDate(document, specs.sender, specs.receiver);
    decideAll(document);
    document.rows[3].comment = "Two lines: # no comment\n- second \"line\"";
    document.rows[4].mark = GapMark::Changed;
    const std::string written = writeGapsYaml(document);
    const ReadGaps read = readGapsYaml(written, "gaps.yaml");
    EXPECT_EQ(printNotes(read.notes), "");
    EXPECT_EQ(read.document, document);
    EXPECT_EQ(writeGapsYaml(read.document), written);
}

TEST(GapDocument, WhereASpecWasReadFromStaysUntilItIsAnotherSpec) {
    GapDocument document;
    document.sender = {"lab", "Lab", "3", "", "2.5.1", "specs/lab.yaml"};
    document.receiver = {"registry", "", "", "", "2.5.1"};
    EXPECT_EQ(readGapsYaml(writeGapsYaml(document), "gaps.yaml").document, document);
    EXPECT_EQ(writeGapsYaml(document).find("from: specs/lab.yaml", 0), writeGapsYaml(document).rfind("from:"));

    update(document, {"lab", "Lab", "4", "", "2.5.1"}, {"registry", "", "", "", "2.5.1", "ours"}, {});
    EXPECT_EQ(document.sender.version, "4");
    EXPECT_EQ(document.sender.from, "specs/lab.yaml");
    EXPECT_EQ(document.receiver.from, "ours");

    update(document, {"other", "", "", "", "2.5.1"}, {"registry", "", "", "", "2.5.1"}, {});
    EXPECT_EQ(document.sender.from, "");
    EXPECT_EQ(document.receiver.from, "ours");
}

TEST(GapDocument, ErrorsNameTheirPlace) {
    const auto errors = [](std::string_view text) { return printNotes(readGapsYaml(text, "gaps.yaml").notes); };
    EXPECT_EQ(errors("plumbline: spec/1\n"),
              "1:1 error: A list of gaps starts with the key plumbline: gaps/1. Name a file that plumb spec gap --keep "
              "wrote.\n");
    EXPECT_EQ(errors("plumbline: gaps/1\ngaps:\n  PID-3:usage: {decision: mapp, due: tomorrow, onwer: me}\n"),
              "3:27 error: One of none, map, default, ask-vendor or ignore is expected here, not 'mapp'.\n"
              "3:38 error: A day such as 2027-01-31 is expected here, not 'tomorrow'.\n"
              "3:48 error: onwer is not a key of a gap; did you mean owner?\n");
}

std::string kept(const std::string& filter) {
    std::vector<GapRow> rows = {row("a", "PID-3", "O"), row("b", "PV1-2", "O"), row("c", "PID-8", "RE")};
    rows[0].owner = "Lab";
    rows[0].due = "2027-01-15";
    rows[1].gap.harm = GapHarm::Harmless;
    rows[2].decision = GapDecision::Ignore;
    rows[2].comment = "Agreed (by phone)";
    const Result<GapFilter> parsed = GapFilter::parse(filter);
    if (!parsed) {
        return parsed.error().render();
    }
    std::string keys;
    for (const GapRow& one : rows) {
        keys += parsed->matches(one) ? one.gap.key : "";
    }
    return keys;
}

TEST(GapFilter, ColumnsAreJoinedByAndOrNotAndBrackets) {
    EXPECT_EQ(kept(""), "abc");
    EXPECT_EQ(kept("segment = pid"), "ac");
    EXPECT_EQ(kept("segment != PID"), "b");
    EXPECT_EQ(kept("harmful and open"), "a");
    EXPECT_EQ(kept("segment=PV1 or owner=lab and due<2027-02-01"), "ab");
    EXPECT_EQ(kept("(segment=PV1 or owner=lab) and not harmful"), "b");
    EXPECT_EQ(kept("not (decision = none)"), "c");
    EXPECT_EQ(kept("text ~ \"(by phone)\""), "c");
    EXPECT_EQ(kept("due > 2027-01-01"), "a");
    EXPECT_EQ(kept("kind = usage and path ~ PID- and status = open"), "ac");
    EXPECT_EQ(kept("owner = \"\""), "bc");
    EXPECT_EQ(kept("NOT harm = omits OR mark=changed"), "b");
}

TEST(GapFilter, ErrorsSayWhereAndWhat) {
    EXPECT_EQ(kept("segment"), "The filter cannot be read at character 8: =, != or ~ is expected.");
    EXPECT_EQ(kept("segment ="), "The filter cannot be read at character 10: a value is expected.");
    EXPECT_EQ(kept("(open"), "The filter cannot be read at character 6: ) is expected.");
    EXPECT_EQ(kept("open harmful"), "The filter cannot be read at character 6: and, or, or the end is expected.");
    EXPECT_EQ(kept("owner = \"a"), "The filter cannot be read at character 11: \" is expected.");
    EXPECT_EQ(kept("and"),
              "and is not a column of gaps. The columns are kind, direction, harm, segment, path, message, "
              "decision, owner, status, due, mark, text, harmful, open, changed.");
    EXPECT_EQ(kept("status = closed"), "closed is not a value of status. Its values are open, waiting, done.");
    EXPECT_EQ(kept(std::string(2000, '(')), "The filter cannot be read at character 66: less in brackets is expected.");
    EXPECT_EQ(kept(std::string(9000, 'x')).substr(0, 5), "xxxxx");
}

}  // namespace
}  // namespace plumb::spec
