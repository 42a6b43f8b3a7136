// Single faults of batches, each with every finding and the segment it is about.
#include "check/batch_counts.h"
#include "seeded_tables.h"
#include "source/opened_source.h"

namespace plumb::check::test {
namespace {

/// "M" stands for a message.
std::string withMessages(std::string_view lines) {
    std::string text, line;
    for (const char c : segments(lines)) {
        line += c;
        if (c == '\r') {
            text += line == "M\r" ? "MSH|^~\\&|LAB|HOSP|||2025||ADT^A01|1|P|2.5.1\rPID|1\r" : line;
            line.clear();
        }
    }
    return text;
}

std::vector<std::string> found(std::string_view lines, const Classifier& classifier = {},
                               const std::vector<std::string>& rules = {}) {
    const std::string text = withMessages(lines);
    source::OpenedSource opened(std::make_shared<source::MemorySource>("batch", text), {});
    Progress progress;
    EXPECT_TRUE(opened.index({}, {}, progress).has_value());
    std::vector<std::string> out;
    for (const BatchFinding& finding : checkBatches(opened.summary().envelope, classifier, rules)) {
        EXPECT_EQ(finding.note.render().find('{'), std::string::npos);
        out.push_back(std::string(finding.code()) + " '" + text.substr(finding.range.begin, finding.range.length) +
                      '\'' +
                      (finding.classification == Classification::Warning
                           ? ""
                           : ' ' + std::string(classificationName(finding.classification))));
    }
    return out;
}

}  // namespace

const std::vector<BatchFaultRow>& seededBatchCounts() {
    static const std::vector<BatchFaultRow> rows{
        {"FHS|^~\\&|LAB\nBHS|^~\\&|LAB\nM\nM\nBTS|2\nBHS|^~\\&|LAB\nM\nBTS|1\nFTS|2\n", {}},
        {"BHS|^~\\&|LAB\nM\nM\nBTS|3\n", {"source.batch-count 'BTS|3'"}},
        {"BHS|^~\\&|LAB\nM\nM\nBTS|1|short\n", {"source.batch-count 'BTS|1|short'"}},
        {"BHS|^~\\&|LAB\nM\nBTS|0\n", {"source.batch-count 'BTS|0'"}},
        {"BHS|^~\\&|LAB\nBTS|1\n", {"source.batch-count 'BTS|1'"}},
        {"BHS|^~\\&|LAB\nBTS|0\n", {}},
        {"BHS|^~\\&|LAB\nM\nBTS\n", {}},  // the count is optional
        {"BHS|^~\\&|LAB\nM\nBTS||all\n", {}},
        {"BHS|^~\\&|LAB\nM\nBTS|001\n", {}},
        {"BHS|^~\\&|LAB\nM\nBTS| 1 \n", {}},
        {"BHS*^~\\&*LAB\nM\nBTS*2*end\n", {"source.batch-count 'BTS*2*end'"}},
        // the second of two batches
        {"FHS|^~\\&|LAB\nBHS|^~\\&|LAB\nM\nM\nBTS|2\nBHS|^~\\&|LAB\nM\nBTS|3\nFTS|2\n", {"source.batch-count 'BTS|3'"}},
        {"FHS|^~\\&|LAB\nBHS|^~\\&|LAB\nM\nM\nBTS|2\nBHS|^~\\&|LAB\nM\nBTS|1\nFTS|3\n", {"source.batch-count 'FTS|3'"}},
        {"FHS|^~\\&|LAB\nBHS|^~\\&|LAB\nM\nBTS|1\nFTS|0\n", {"source.batch-count 'FTS|0'"}},
        // Messages in no batch of their own are one.
        {"FHS|^~\\&|LAB\nM\nM\nFTS|1\n", {}},
        {"FHS|^~\\&|LAB\nM\nM\nFTS|2\n", {"source.batch-count 'FTS|2'"}},
        {"FHS|^~\\&|LAB\nM\nBHS|^~\\&|LAB\nM\nBTS|1\nM\nFTS|3\n", {}},
        {"FHS|^~\\&|LAB\nFTS|0\n", {}},
        {"FHS|^~\\&|LAB\nFTS|1\n", {"source.batch-count 'FTS|1'"}},
        // what is no number
        {"BHS|^~\\&|LAB\nM\nBTS|one\n", {"source.batch-count-no-number 'BTS|one'"}},
        {"BHS|^~\\&|LAB\nM\nBTS|1x\n", {"source.batch-count-no-number 'BTS|1x'"}},
        {"FHS|^~\\&|LAB\nBHS|^~\\&|LAB\nM\nBTS|1\nFTS|-1\n", {"source.batch-count-no-number 'FTS|-1'"}},
        {"BHS|^~\\&|LAB\nM\nBTS|1234567890123456789\n", {"source.batch-count-no-number 'BTS|1234567890123456789'"}},
        // nesting, and what is still counted then
        {"BHS|^~\\&|LAB\nM\n", {"source.batch-unclosed 'BHS|^~\\&|LAB'"}},
        {"M\nBTS|1\n", {"source.batch-unopened 'BTS|1'"}},
        {"M\nFTS|1\n", {"source.batch-unopened 'FTS|1'"}},
        {"FHS|^~\\&|LAB\nBHS|^~\\&|LAB\nM\nFTS|1\n", {"source.batch-unclosed 'BHS|^~\\&|LAB'"}},
        {"FHS|^~\\&|LAB\nBHS|^~\\&|A\nM\nBHS|^~\\&|B\nM\nM\nBTS|2\nFTS|2\n", {"source.batch-unclosed 'BHS|^~\\&|A'"}},
        {"FHS|^~\\&|LAB\nBHS|^~\\&|LAB\nM\nBTS|1\n", {"source.batch-unclosed 'FHS|^~\\&|LAB'"}},
    };
    return rows;
}

TEST(SeededFaults, BatchCounts) {
    for (const BatchFaultRow& row : seededBatchCounts()) {
        EXPECT_EQ(joined(found(row.lines)), joined(row.expected)) << row.lines;
    }
}

TEST(BatchCounts, AreWeighedAndChosenAsOtherRulesAre) {
    constexpr std::string_view kLines = "BHS|^~\\&|LAB\nM\nBTS|2\nBHS|^~\\&|LAB\nM\n";
    const std::string count = "source.batch-count 'BTS|2'", unclosed = "source.batch-unclosed 'BHS|^~\\&|LAB'";
    EXPECT_EQ(joined(found(kLines)), count + '\n' + unclosed + '\n');
    Classifier strict;
    strict.add({"batch-count", {}, "error", {}});
    strict.add({"source.batch-unclosed", {}, "off", {}});
    EXPECT_EQ(joined(found(kLines, strict)), count + " error\n");
    EXPECT_EQ(joined(found(kLines, {}, {"source.batch-unclosed"})), unclosed + '\n');
    EXPECT_EQ(joined(found(kLines, {}, {"batch-count"})), count + '\n' + unclosed + '\n');
    EXPECT_EQ(joined(found(kLines, {}, {"usage"})), "");
}

}  // namespace plumb::check::test
