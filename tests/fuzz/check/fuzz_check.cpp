// Any bytes as a message, held against a spec in which every kind of rule occurs and against the standard: nothing
// crashes, every finding lies inside the message, findings stand in order, each has its sentence, and a second look
// finds the same.
#include "base/message_catalogue.h"
#include "check/checker.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"
#include "unit/check/seeded_text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::check;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

std::shared_ptr<const spec::Spec> seeded() {
    return std::make_shared<const spec::Spec>(
        spec::readSpecYaml("plumbline: spec/1\n" + std::string(test::kSeededSpec), "fuzz.yaml").document);
}

void look(const RuleSet& rules, Checker& checker, ByteView message) {
    const std::span<const Detection> found = checker.check(message);
    const std::vector<Detection> first(found.begin(), found.end());
    std::uint64_t at = 0;
    std::size_t described = 0;
    for (const Detection& detection : first) {
        require(detection.range.end() <= message.size());
        require(detection.range.begin >= at);
        require(detection.path.segment() <= checker.message().segmentCount());
        at = detection.range.begin;
        if (described++ < 64) {  // what a finding says may look at the whole message again
            const Finding finding = rules.describe(detection, checker.message());
            require(!renderMessage(finding.message, finding.arguments).empty());
            require(!rules.rule(detection.rule).code.empty());
        }
    }
    const std::span<const Detection> again = checker.check(message);
    require(again.size() == first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        require(again[i].rule == first[i].rule && again[i].path == first[i].path && again[i].range == first[i].range);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const RuleSet rules(seeded());
    static const RuleSet standard(std::make_shared<const spec::Spec>(spec::standardSpec(dictionary::Version::V251)));
    static Checker ofSpec(rules), ofStandard(standard);
    look(rules, ofSpec, {data, size});
    look(standard, ofStandard, {data, size});
    return 0;
}
