// How long the gap of two specs takes: 3,000 rows on each side while one waits, and keeping what was decided.
#include "measuring.h"
#include "spec/gap/gap_document.h"
#include "spec/load_spec.h"
#include "unit/spec/planted_gaps.h"

#include <string>

using namespace plumb;
using namespace plumb::spec;

int main() {
    bench::Report report;
    report.title("spec: the gap of two specs");
    test::PlantedGaps specs(1);
    specs.plantFields(190);
    specs.plantShape();
    const Spec sender(specs.sender), receiver(specs.receiver);
    std::vector<Gap> gaps = findGaps(sender, receiver);
    report.check(gaps.size() == 200, "all that was planted was found, and nothing else");
    const double finding = bench::median(5, [&] { gaps = findGaps(sender, receiver); });
    report.ratio("3,000 rows against 3,000, ms against 1,000", finding, 1.0, finding, 1.0);

    // The standard whole: every message, segment and type of one version against another.
    const Spec older(standardSpec(*standardNamed("hl7:2.5.1"))), newer(standardSpec(*standardNamed("hl7:2.8")));
    std::size_t count = 0;
    GapOptions all;
    all.versions = true;
    const double standards = bench::median(3, [&] { count = findGaps(older, newer, all).size(); });
    report.plain("2.5.1 as published against 2.8, ms",
                 std::to_string(standards * 1000) + ", " + std::to_string(count) + " gaps");

    GapDocument document;
    const double updating =
        bench::median(5, [&] { update(document, gapSpecOf(specs.sender), gapSpecOf(specs.receiver), gaps); });
    report.plain("decisions brought up to date, ms", std::to_string(updating * 1000));
    std::string text;
    const double writing = bench::median(5, [&] { text = writeGapsYaml(document); });
    report.check(readGapsYaml(text, "gaps.yaml").document == document, "written and read again");
    report.plain("list written, ms", std::to_string(writing * 1000));
    report.summary();
    return report.exitCode();
}
