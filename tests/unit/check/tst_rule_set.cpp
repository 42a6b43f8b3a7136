// What specs mean for findings: classifications, senders, dynamic types, faults of the spec, undecidable rules; and
// that threads and hostile specs do not matter.
#include "seeded_spec.h"

#include <chrono>
#include <thread>

namespace plumb::check::test {
namespace {

const std::string kAdt = segments(R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000||ADT^A01^ADT_A01|MSG1|P|2.5.1
EVN|A01|20250101
PID|1||100200^^^HOSP^MR||SMITH^JOHN
PV1|1|I
)");

TEST(RuleSet, ClassificationsComeFromTheRuleThenTheSpecThenTheProject) {
    constexpr std::string_view kSpec = R"(id: c
standard: 2.5.1
segments:
  PID:
    fields: {7: R, 8: R, 10: R, 13: R}
    statements:
      - {id: named, rule: valued(PID-9), classification: alert}
      - {id: aliased, rule: valued(PID-6)}
classifications:
  - {rule: usage, path: PID-8, as: warning}
  - {rule: usage.required-missing, path: PID-10, as: off}
  - {rule: aliased, as: information}
)";
    Bench bench(kSpec);
    EXPECT_EQ(joined(bench.rows(kAdt, true)), "statement.broken[aliased] PID-6 '' information\n"
                                              "usage.required-missing PID-7 '' error\n"
                                              "usage.required-missing PID-8 '' warning\n"
                                              "statement.broken[named] PID-9 '' alert\n"
                                              "usage.required-missing PID-13 '' error\n");
    RuleSetOptions options = withoutLints();
    options.classifications = {{"usage", "", "alert", {}}, {"statement", "", "off", {}}};
    Bench project(kSpec, options);
    EXPECT_EQ(joined(project.rows(kAdt, true)), "usage.required-missing PID-7 '' alert\n"
                                                "usage.required-missing PID-8 '' alert\n"
                                                "usage.required-missing PID-10 '' alert\n"
                                                "usage.required-missing PID-13 '' alert\n");
}

TEST(RuleSet, WhatIsOffByDefaultCanBeAskedFor) {
    constexpr std::string_view kSpec = R"(id: c
standard: 2.5.1
segments:
  PID: {fields: {7: RE}}
)";
    EXPECT_EQ(joined(Bench(kSpec).rows(kAdt)), "");
    RuleSetOptions options = withoutLints();
    options.classifications = {{"usage.re-missing", "", "information", {}},
                               {"length.standard-too-long", "", "information", {}},
                               {"value-set.not-in-user-table", "", "information", {}}};
    std::string message = kAdt;
    message.replace(message.find("PV1|1|I"), 7, "PV1|1|Q");
    message.replace(message.find("|LAB|"), 5, "|" + std::string(230, 'L') + "|");
    EXPECT_EQ(joined(Bench(kSpec, options).rows(message)), "length.standard-too-long MSH-3 '" + std::string(230, 'L') +
                                                               "'\nlength.standard-too-long MSH-3.1 '" +
                                                               std::string(230, 'L') +
                                                               "'\nusage.re-missing PID-7 ''\n"
                                                               "value-set.not-in-user-table PV1-2 'Q'\n");
}

TEST(RuleSet, SegmentsMeanWhatTheirSenderMeans) {
    Bench bench(R"(id: z
standard: 2.5.1
segments:
  ZDS_LAB: {segment: ZDS, senders: [LAB], fields: {1: {name: A, type: NM, usage: R}}}
  ZDS: {fields: {1: {name: B, type: DT}, 2: {name: C, type: ST, usage: R}}}
)");
    EXPECT_EQ(joined(bench.rows(kAdt + "ZDS|x\r")), "type.number ZDS-1 'x'\n");
    std::string other = kAdt + "ZDS|20251301\r";
    other.replace(other.find("LAB"), 3, "RIS");
    EXPECT_EQ(joined(bench.rows(other)), "type.date ZDS-1 '20251301'\nusage.required-missing ZDS-2 ''\n");
    EXPECT_EQ(joined(bench.rows(kAdt + "ZXX|anything\r")), "");
}

TEST(RuleSet, TypesOfFieldsThatOthersTell) {
    Bench bench(R"(id: d
standard: 2.5.1
segments:
  OBX:
    dynamic:
      - {field: 5, by: 2, cases: {CE: CE_Coded}}
types:
  CE_Coded: {base: CE, components: {1: R, 2: R}}
)");
    const std::string head =
        kAdt.substr(0, kAdt.find("EVN")) + "EVN|A01|20250101\rPID|1||100200^^^HOSP^MR||SMITH^JOHN\rPV1|1|I\r";
    EXPECT_EQ(joined(bench.rows(head + "OBX|1|CE|A||x||||||F\r")), "usage.required-missing OBX-5.2 ''\n");
    EXPECT_EQ(joined(bench.rows(head + "OBX|1|NM|A||x||||||F\r")), "type.number OBX-5 'x'\n");
    EXPECT_EQ(joined(bench.rows(head + "OBX|1|ST|A||x||||||F\r")), "");
}

TEST(RuleSet, FaultsOfTheSpecAreToldOnceAndHeldAgainstNoMessage) {
    Bench bench(R"(id: f
standard: 2.5.1
messages:
  ADT_A01:
    events: ADT^A01
    structure: ADT_A01
    statements:
      - {id: nowhere, rule: valued(XYZ-1)}
segments:
  PID:
    fields:
      7: {type: NOPE}
      8: {values: NO_SUCH_SET}
      10: {values: NO_SUCH_SET}
      13: {pattern: "("}
)");
    EXPECT_EQ(joined(bench.rows(kAdt, true)), "spec-error.undecidable[nowhere] message '' spec-error\n");
    const std::vector<std::string> errors = bench.specErrors();
    ASSERT_EQ(errors.size(), 3u) << joined(errors);
    EXPECT_EQ(errors[0], "spec-error.unknown-type PID-7 NOPE");
    EXPECT_EQ(errors[1], "spec-error.unknown-value-set PID-8 NO_SUCH_SET");
    EXPECT_EQ(errors[2].rfind("spec-error.unusable-pattern PID-13 ", 0), 0u) << errors[2];
}

TEST(RuleSet, StatementsThatHoldAreToldWhenAsked) {
    RuleSetOptions options = withoutLints();
    options.affirmative = true;
    Bench bench("id: a\nstandard: 2.5.1\nsegments: {PID: {statements: [{id: named, rule: valued(PID-5)}]}}\n", options);
    EXPECT_EQ(joined(bench.rows(kAdt, true)),
              "statement.held[named] PID 'PID|1||100200^^^HOSP^MR||SMITH^JOHN' affirmative\n");
}

TEST(RuleSet, ThreadsFindTheSame) {
    std::vector<std::string> messages;
    for (int i = 0; i < 300; ++i) {
        std::string message = i % 3 == 0 ? kAdt : kSeededMessage;
        message.insert(static_cast<std::size_t>(i) % message.size(), i % 2 == 0 ? "|" : "^");
        messages.push_back(std::move(message));
    }
    const auto all = [&](Checker& checker, const RuleSet& rules) {
        std::string out;
        for (const std::string& message : messages) {
            for (const Detection& found : checker.check(asBytes(message))) {
                const Rule rule = rules.rule(found.rule);
                out += rule.code + rule.id + hl7::formatPath(checker.message(), found.path) +
                       std::to_string(found.range.begin) + '\n';
            }
        }
        return out;
    };
    Bench alone(kSeededSpec, {});
    const std::string expected = all(alone.checker, alone.rules);
    const RuleSet shared(specOf(kSeededSpec), {});
    std::vector<std::string> found(4);
    std::vector<std::thread> threads;
    threads.reserve(found.size());
    for (std::string& one : found) {
        threads.emplace_back([&] {
            Checker checker(shared);
            one = all(checker, shared);
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const std::string& one : found) {
        EXPECT_EQ(one, expected);
    }
}

TEST(RuleSet, AHostileSpecIsCompiledInBoundedTime) {
    spec::SpecDocument document;
    document.standard = "2.5.1";
    for (int i = 0; i < 300; ++i) {
        spec::SegmentSpec& segment = document.segments.emplace_back();
        segment.id = "PID";
        segment.segment = "PID";
        for (std::uint32_t n = 1; n <= 1000; ++n) {
            spec::ElementSpec& element = segment.fields.emplace_back();
            element.number = n;
            element.type = "LOOP";
            element.usage.code = spec::UsageCode::R;
        }
        for (int s = 0; s < 300; ++s) {
            segment.statements.emplace_back().rule.text = "valued(PID-1) and valued(PID-2)";
        }
    }
    spec::TypeSpec& loop = document.types.emplace_back();
    loop.id = "LOOP";
    for (std::uint32_t n = 1; n <= 60; ++n) {
        spec::ElementSpec& component = loop.components.emplace_back();
        component.number = n;
        component.type = "LOOP";
        component.usage.code = spec::UsageCode::R;
    }
    const auto begin = std::chrono::steady_clock::now();
    Bench bench(std::make_shared<const spec::Spec>(std::move(document)));
    EXPECT_FALSE(bench.checker.check(asBytes(kAdt)).empty());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST(RuleSet, HostileMessagesCostWhatTheirBytesCost) {
    Bench bench(kSeededSpec, {});
    for (const std::string& one :
         {std::string("PID|"), std::string("OBX|1|NM|A||x~"), std::string("OBR|"), std::string("|"), std::string("^&"),
          std::string("\\E\\"), std::string("CD:1^"), std::string("\n")}) {
        std::string message = kSeededMessage;
        for (int i = 0; i < 100000; ++i) {
            message += one;
            message += one.size() > 3 ? "\r" : "";
        }
        const auto begin = std::chrono::steady_clock::now();
        for (const Detection& found : bench.checker.check(asBytes(message))) {
            ASSERT_LE(found.range.end(), message.size());
        }
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(8)) << one;
    }
}

}  // namespace
}  // namespace plumb::check::test
