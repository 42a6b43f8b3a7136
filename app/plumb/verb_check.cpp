// plumb check: messages held against a spec.
#include "base/clock.h"
#include "base/paths.h"
#include "check/rule_names.h"
#include "check/rules_by_version.h"
#include "plumb/check_against.h"
#include "plumb/check_keep.h"
#include "plumb/check_run.h"
#include "plumb/exit_codes.h"
#include "plumb/verbs.h"
#include "report/writer.h"
#include "reports/check_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace plumb::cli {
namespace {

using reports::SourceFinding;

struct CheckOptions : InputOptions {
    std::string spec = "hl7", waivers, failOn = "error", format = "text", out;
    std::vector<std::string> severities, rules;
    std::size_t examples = 5;
    bool values = false, noLints = false, details = false, force = false, keep = false;
};

/// "rule=classification" or "rule@path=classification".
std::optional<spec::ClassificationRule> severityRule(Session& session, const std::string& text) {
    const std::size_t equals = text.rfind('=');
    spec::ClassificationRule rule;
    if (equals != std::string::npos) {
        rule.rule = text.substr(0, equals);
        rule.classification = text.substr(equals + 1);
        if (const std::size_t at = rule.rule.find('@'); at != std::string::npos) {
            rule.path = rule.rule.substr(at + 1);
            rule.rule.resize(at);
        }
    }
    if (rule.rule.empty() || !check::parseClassification(rule.classification)) {
        session.complain("--severity " + text +
                         " is not RULE=CLASS or RULE@PATH=CLASS, where CLASS is error, warning, "
                         "alert, information, affirmative or off.");
        return std::nullopt;
    }
    return rule;
}

/// A name that means no rule would do nothing, so it is refused.
bool areKnown(Session& session, const check::RuleNames& names, const std::string& option, const std::string& rule) {
    const std::optional<Error> problem = names.problem(rule);
    if (problem) {
        session.complain(option + ' ' + problem->render());
    }
    return !problem;
}

/// Whether findings reach the level at which the check fails.
bool fails(const check::FindingCollector& found, const std::string& failOn, const std::vector<SourceFinding>& batches) {
    using check::Classification;
    if (failOn == "never") {
        return false;
    }
    // From the worst to the least that fails the check.
    for (const Classification classification :
         {Classification::Error, Classification::Warning, Classification::Alert, Classification::Information}) {
        const auto isOf = [&](const SourceFinding& batch) { return batch.finding.classification == classification; };
        if (found.count(classification) > 0 || std::any_of(batches.begin(), batches.end(), isOf)) {
            return true;
        }
        if (failOn == check::classificationName(classification)) {
            break;
        }
    }
    return false;
}

int writeReport(Session& session, const CheckOptions& options, const report::Writer& writer,
                const report::Document& document) {
    report::WriteOptions how;
    how.failFrom = options.failOn == "warning"                                    ? report::Severity::Warning
                   : options.failOn == "alert" || options.failOn == "information" ? report::Severity::Information
                                                                                  : report::Severity::Error;
    if (!options.out.empty()) {
        const std::string folder = plumb::textOf(pathOf(options.out).parent_path());
        how.scratchFolder = folder.empty() ? "." : folder;
        how.width = 0;
        if (Result<void> opened = session.out().openFile(options.out, options.force); !opened) {
            session.complain(opened.error());
            return kCannotRead;
        }
    }
    const Result<void> written =
        writer.write(document, how, [&session](std::string_view text) { session.out().write(text); });
    if (!written) {
        session.out().discard();
        session.complain(written.error());
        return kCannotRead;
    }
    if (!options.out.empty()) {
        if (Result<void> closed = session.out().close(); !closed) {
            session.complain(closed.error());
            return kCannotRead;
        }
    }
    return kFine;
}

int runCheck(Session& session, const CheckOptions& given) {
    CheckOptions options = given;
    options.project = std::make_shared<ProjectInput>();
    const Result<const report::Writer*> writer = report::writerFor(options.format);
    if (!writer) {
        session.complain(writer.error());
        return kWrongUsage;
    }
    if (options.format == "xlsx" && options.out.empty()) {
        session.complain("A workbook cannot be written to standard output. Name a file with --out.");
        return kWrongUsage;
    }
    check::RuleSetOptions ruleOptions;
    ruleOptions.lints = !options.noLints;
    for (const std::string& text : options.severities) {
        std::optional<spec::ClassificationRule> rule = severityRule(session, text);
        if (!rule) {
            return kWrongUsage;
        }
        ruleOptions.classifications.push_back(std::move(*rule));
    }
    reports::CheckFacts facts;
    facts.spec = options.spec;
    facts.waivers = options.waivers;
    facts.wanted = options.rules;
    facts.values = options.values;
    facts.lints = !options.noLints;
    facts.brief = options.format == "text";
    facts.details = options.details;
    facts.lines = options.format == "sarif" || options.format == "json" || options.format == "ndjson";
    int code = kFine;
    std::optional<Inputs> inputs;
    AgainstReader reader(session, options, inputs, code);
    const std::optional<Against> against = reader.spec(options.spec, ruleOptions);
    if (!against) {
        return reader.code();
    }
    facts.title = against->title;
    const check::RuleSets& rules = *against->rules;
    const check::RuleNames names(rules.document(), options.spec == "hl7" ? "the standard" : against->id);
    for (const std::string& rule : options.rules) {
        if (!areKnown(session, names, "--rule", rule)) {
            return kWrongUsage;
        }
    }
    for (const spec::ClassificationRule& rule : ruleOptions.classifications) {
        if (!areKnown(session, names, "--severity", rule.rule)) {
            return kWrongUsage;
        }
    }
    std::optional<check::WaiverSet> waivers;
    if (!options.waivers.empty() && !(waivers = reader.waivers(options.waivers, *against, names))) {
        return reader.code();
    }
    if (!inputs && !(inputs = Inputs::open(session, options, code))) {
        return code;
    }
    std::optional<KeptRuns> keeps;
    if (options.keep) {
        if (!canKeep(session, *options.project, *inputs)) {
            return kWrongUsage;
        }
        keeps.emplace(*options.project, *inputs);
    }
    check::CollectorOptions how;
    how.examples = options.examples;
    how.values = options.values;
    how.rules = options.rules;
    const check::WaiverSet* const waived = waivers ? &*waivers : nullptr;
    project::RunRow run;
    run.kind = "check";
    run.title = against->title;
    run.spec = against->spec;
    run.startedMs = wallMilliseconds();
    const std::optional<check::FindingCollector> found =
        checkAll(session, *inputs, rules, how, waived, keeps ? &*keeps : nullptr, code);
    if (!found) {
        return code;
    }
    const reports::SourceList sources = inputs->list();
    const std::vector<SourceFinding> batches = batchFindings(sources, rules.classifier(), options.rules);
    const report::Document document = checkDocument(facts, *found, rules, waived, batches, sources);
    if (const int written = writeReport(session, options, **writer, document); written != kFine) {
        return written;
    }
    if (keeps) {
        if (const int kept = keepRuns(session, *options.project, *keeps, run); kept != kFine) {
            return kept;
        }
    }
    return code == kFine && fails(*found, options.failOn, batches) ? kFindings : code;
}

}  // namespace

Run addCheckVerb(CLI::App& app) {
    auto options = std::make_shared<CheckOptions>();
    addInputOptions(app, *options);
    addSelectionOptions(app, *options);
    app.add_option("-s,--spec", options->spec,
                   "A spec's file, the name of a shipped one, hl7:2.5.1, or hl7: the standard by MSH-12")
        ->type_name("SPEC")
        ->capture_default_str();
    app.add_option("--waivers", options->waivers, "A file of accepted deviations")->type_name("FILE");
    app.add_option("--fail-on", options->failOn, "The least finding that makes the exit code 1")
        ->check(CLI::IsMember({"error", "warning", "alert", "information", "never"}))
        ->type_name("CLASS")
        ->capture_default_str();
    app.add_option("--severity", options->severities,
                   "What a rule is worth here: length=off, usage@PID-19=warning, unexpected.message=error")
        ->type_name("RULE=CLASS");
    app.add_option("--rule", options->rules,
                   "Only findings of this rule, category or statement; may be given several times")
        ->type_name("RULE");
    app.add_flag("--no-lints", options->noLints, "Only what the spec says, no habits that break interfaces");
    app.add_option("--examples", options->examples, "How many messages to name for each finding")
        ->type_name("N")
        ->capture_default_str();
    app.add_flag("--details", options->details, "List these messages with their places, too");
    app.add_flag("--values", options->values, "Show field values, and group by them");
    std::string formats;
    for (const report::Writer& writer : report::writers()) {
        formats += (formats.empty() ? "" : ", ") + std::string(writer.name);
    }
    app.add_option("-f,--format", options->format, formats)->type_name("FORMAT")->capture_default_str();
    app.add_option("-o,--out", options->out, "Write to this file")->type_name("FILE");
    app.add_flag("--force", options->force, "Replace that file");
    app.add_flag("--keep", options->keep, "Keep what is found in the project that is checked, as a run a source");
    app.footer("Findings are grouped by rule, place, message type and sender; counts are exact.\n"
               "A message whose type the spec does not have is a warning, which --fail-on error lets pass.\n"
               "Reports hold no field values unless --values is given.\n"
               "Examples:\n"
               "  plumb check feed.hl7\n"
               "  plumb check feed.hl7 --spec epic-adt-outbound --waivers accepted.yaml\n"
               "  plumb check logs/ --spec ours.yaml --format html --out report.html\n"
               "  plumb check feed.hl7 --spec ours.yaml --format junit --out check.xml --fail-on warning");
    return [options](Session& session) { return runCheck(session, *options); };
}

}  // namespace plumb::cli
