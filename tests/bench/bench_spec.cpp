// How long a spec takes to load: 5,000 rows while one waits, and what a hostile one may cost.
#include "measuring.h"
#include "spec/edit_text.h"
#include "spec/lint.h"
#include "spec/spec_yaml.h"

#include <string>

using namespace plumb;
using namespace plumb::spec;

namespace {

constexpr int kRows = 5000;
constexpr int kFieldsInSegment = 40;

/// Rows as people write them: a field a line, some with components, conditions, value sets.
std::string specOf(int rows) {
    std::string text = "plumbline: spec/1\nid: bench\nstandard: 2.5.1\nsegments:\n";
    for (int row = 0; row < rows; ++row) {
        const int field = row % kFieldsInSegment + 1;
        if (field == 1) {
            text += "  PID_" + std::to_string(row / kFieldsInSegment) + ":\n    segment: PID\n    fields:\n";
        }
        text += "      " + std::to_string(field) + ": {name: Field number " + std::to_string(field) +
                ", usage: " + (row % 3 == 0 ? "R, repeat: 1..*" : "RE, repeat: 0..1") + ", type: CX, values: HL70061" +
                (row % 5 == 0 ? ", length: 1..20, components: {1: {usage: R, length: 1..15}, 5: R}" : "") +
                (row % 10 == 0 ? ", notes: \"As the registration clerk enters it, see page 4\"" : "") + "}\n";
    }
    return text;
}

}  // namespace

int main() {
    bench::Report report;
    report.title("spec: reading YAML");
    const std::string text = specOf(kRows);
    ReadSpec read = readSpecYaml(text, "bench");
    std::size_t count = 0;
    for (const SegmentSpec& segment : read.document.segments) {
        count += segment.fields.size();
    }
    report.check(read.notes.empty() && count == kRows, "every row was read");
    report.check(readSpecYaml(writeSpecYaml(read.document), "again").document == read.document,
                 "written and read again");
    const double reading = bench::median(9, [&] { read = readSpecYaml(text, "bench"); });
    report.ratio("5,000 rows read, ms against 60", reading, 0.060, reading / 0.060, 1.0,
                 std::to_string(text.size() / 1024) + " KB");
    const double linting = bench::median(5, [&] { (void)lint(read.document); });
    report.plain("5,000 rows linted, ms", std::to_string(linting * 1000));
    const double writing = bench::median(5, [&] { (void)writeSpecYaml(read.document); });
    report.plain("5,000 rows written, ms", std::to_string(writing * 1000));
    const double editing = bench::median(5, [&] { (void)setText(text, "segments/PID_60/fields/3/usage", "O"); });
    report.plain("one edit in 5,000 rows, ms", std::to_string(editing * 1000));

    // The first is over the limit of bytes and not looked at; the second over that of entries, far into it.
    for (const int rows : {1'000'000, 500'000}) {
        const std::string hostile = specOf(rows);
        ReadSpec refused;
        const double refusing = bench::median(1, [&] { refused = readSpecYaml(hostile, "bench"); });
        const std::string what = std::to_string(rows) + " rows ";
        report.check(refused.notes.size() == 1 && refused.notes[0].note.id == MessageId::SpecTooLarge,
                     what + "are refused with a sentence");
        report.plain(what + "refused, ms", std::to_string(refusing * 1000));
    }
    report.summary();
    return report.exitCode();
}
