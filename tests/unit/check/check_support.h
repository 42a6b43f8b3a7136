// Specs as YAML, messages as lines, findings as rows: "code path 'the text it covers'", with the id of a statement in
// brackets behind the code. What is told about times, zones and other habits is left to its own tests.
#pragma once

#include "base/message_catalogue.h"
#include "check/checker.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check::test {

/// Lines as segments: the line feed becomes CR, a leading one goes.
inline std::string segments(std::string_view lines) {
    std::string text(lines.substr(!lines.empty() && lines.front() == '\n' ? 1 : 0));
    std::replace(text.begin(), text.end(), '\n', '\r');
    return text;
}

inline std::shared_ptr<const spec::Spec> specOf(std::string_view yaml) {
    spec::ReadSpec read = spec::readSpecYaml("plumbline: spec/1\n" + std::string(yaml), "test.yaml");
    for (const spec::LintNote& note : read.notes) {
        ADD_FAILURE() << "line " << note.place.line << ": " << note.note.render();
    }
    return std::make_shared<const spec::Spec>(std::move(read.document));
}

inline std::shared_ptr<const spec::Spec> standard(dictionary::Version version) {
    return std::make_shared<const spec::Spec>(spec::standardSpec(version));
}

inline RuleSetOptions withoutLints() {
    RuleSetOptions options;
    options.lints = false;
    return options;
}

class Bench {
public:
    explicit Bench(std::string_view yaml, RuleSetOptions options = withoutLints())
        : Bench(specOf(yaml), std::move(options)) {}
    explicit Bench(std::shared_ptr<const spec::Spec> spec, RuleSetOptions options = withoutLints())
        : rules(std::move(spec), std::move(options))
        , checker(rules) {}

    /// One row a finding, in order of place.
    std::vector<std::string> rows(std::string_view message, bool classified = false) {
        std::vector<std::string> out;
        for (const Detection& detection : checker.check(asBytes(message))) {
            const Rule rule = rules.rule(detection.rule);
            const Finding finding = rules.describe(detection, checker.message());
            EXPECT_EQ(finding.rule, detection.rule);
            EXPECT_LE(finding.range.end(), message.size());
            const std::string sentence = renderMessage(finding.message, finding.arguments);
            for (const char* placeholder : {"{0}", "{1}", "{2}", "{3}"}) {
                EXPECT_EQ(sentence.find(placeholder), std::string::npos) << sentence;
            }
            std::string row = rule.code;
            row += rule.id.empty() ? "" : '[' + rule.id + ']';
            std::string path = hl7::formatPath(checker.message(), detection.path);
            if (path.empty()) {
                path = rule.path.empty() ? "message" : rule.path;
            }
            row += ' ' + path + " '" + std::string(checker.message().text(detection.range)) + '\'';
            if (classified) {
                row += ' ' + std::string(classificationName(detection.classification));
            }
            out.push_back(std::move(row));
        }
        return out;
    }

    /// The spec's own faults: "code argument argument".
    std::vector<std::string> specErrors() {
        rules.compileAll();
        std::vector<std::string> out;
        for (const Finding& finding : rules.specErrors()) {
            std::string row = rules.rule(finding.rule).code;
            for (const std::string& argument : finding.arguments) {
                row += ' ' + argument;
            }
            out.push_back(std::move(row));
        }
        return out;
    }

    RuleSet rules;
    Checker checker;
};

/// A fault: what is replaced in a message that is in order, and every finding that must come of it.
struct Fault {
    std::string from, to;
    std::vector<std::string> expected;
};

inline std::string joined(const std::vector<std::string>& rows) {
    std::string out;
    for (const std::string& row : rows) {
        out += row + '\n';
    }
    return out;
}

/// `from` must stand exactly once in `message`, so that a row says where its fault is.
inline void checkFaults(Bench& bench, const std::string& message, const std::vector<Fault>& faults) {
    ASSERT_EQ(joined(bench.rows(message)), "") << "the message itself must be in order";
    for (const Fault& fault : faults) {
        const std::string from = segments(fault.from), to = segments(fault.to);
        const std::size_t at = message.find(from);
        ASSERT_NE(at, message.npos) << fault.from;
        ASSERT_EQ(message.find(from, at + 1), message.npos) << "twice: " << fault.from;
        std::string broken = message;
        broken.replace(at, from.size(), to);
        std::vector<std::string> expected = fault.expected, found = bench.rows(broken);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        EXPECT_EQ(joined(found), joined(expected)) << "'" << fault.from << "' -> '" << fault.to << "'";
    }
}

}  // namespace plumb::check::test
