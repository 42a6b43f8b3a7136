// plumb spec infer: a spec proposed from traffic.
#include "base/ascii.h"
#include "base/file.h"
#include "dictionary/version.h"
#include "plumb/exit_codes.h"
#include "plumb/in_order.h"
#include "plumb/inputs.h"
#include "plumb/report_output.h"
#include "plumb/spec_actions.h"
#include "reports/inference_document.h"
#include "spec/inference/propose.h"
#include "spec/inference/traffic_split.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plumb::cli {
namespace {

struct InferOptions : InputOptions {
    std::string by;      ///< sender, receiver, type or trigger: a spec each; empty: one
    std::string report;  ///< the file of the evidence
    std::string out;     ///< the spec, or a folder for several; empty: standard output
    bool force = false;
    spec::inference::ProposalOptions proposal;
};

using spec::inference::Proposal;
using spec::inference::TrafficEvidence;

/// Of what one thread gathers; a few wait for each other.
constexpr spec::inference::EvidenceOptions kRoom{std::uint64_t{80} << 20};

/// Evidence a group: by what --by names; one group without.
using Groups = std::map<std::string, TrafficEvidence>;

/// The group's evidence; past the limit, what is left goes together.
TrafficEvidence& evidenceOf(Groups& groups, std::string group) {
    if (groups.size() >= spec::inference::kMostSplits && groups.find(group) == groups.end()) {
        group = spec::inference::kOtherSplit;
    }
    return groups.try_emplace(std::move(group), kRoom).first->second;
}

Result<Groups> collectEvidence(Session& session, const Inputs& inputs, const std::string& by) {
    constexpr std::uint64_t kMostParts = 16, kSmallestPart = 32u << 20;
    const std::vector<Part> parts = inputs.parts(std::max(kSmallestPart, inputs.selectedBytes() / kMostParts));
    const auto split = spec::inference::parseTrafficSplit(by).value_or(spec::inference::TrafficSplit::None);
    Groups all;
    Progress progress(session.progressListener("Looking"));
    progress.setTotal(inputs.selectedBytes());
    const Result<void> read = inOrder<Groups>(
        session, parts.size(),
        [&](std::size_t n, const Stopped& stopped) -> Result<Groups> {
            Groups groups;
            std::optional<MessageFilter> filter = inputs.filter();  // this thread's own
            for (const Stretch& stretch : parts[n].stretches) {
                const std::uint64_t before = inputs.firstOf(stretch.source);
                const Result<void> done = inputs.sources()[stretch.source]->forEach(
                    stretch.from, stretch.to, [&](MessageNumber number, ByteView message) {
                        if (!filter || filter->matches(message, stretch.source, number)) {
                            evidenceOf(groups, spec::inference::partOf(split, message))
                                .add(message, MessageNumber(before + number.value()));
                        }
                        progress.add(message.size());
                        return !stopped();
                    });
                if (!done) {
                    return fail(done.error());
                }
            }
            return groups;
        },
        [&](Groups&& part) {
            for (const auto& [group, evidence] : part) {
                evidenceOf(all, group).merge(evidence);
            }
            return true;
        });
    session.clearProgress();
    if (!read) {
        return fail(read.error());
    }
    return all;
}

/// A name that any file system takes, and that no other group of this run has.
std::string specFileName(const std::string& group, std::set<std::string>& taken) {
    std::string name = group.empty() ? "none" : group;
    for (char& c : name) {
        c = isLetterOrDigit(static_cast<unsigned char>(c)) || c == '-' || c == '_' ? c : '_';
    }
    const std::string first = name;
    for (int n = 2; !taken.insert(name).second; ++n) {
        name = first + '-' + std::to_string(n);
    }
    return name;
}

Result<void> writeEvidence(const InferOptions& options, const std::string& file, const Proposal& proposal,
                           const Inputs& inputs) {
    const report::Document document =
        reports::inferenceDocument(proposal, options.proposal.title, [&inputs](MessageNumber message) {
            if (inputs.sources().size() == 1) {
                return std::to_string(message.value() + 1);
            }
            const auto [source, number] = inputs.locate(message.value());
            return inputs.paths()[source] + ", message " + std::to_string(number.value() + 1);
        });
    return writeReportFile(file, options.force, document);
}

/// "evidence.html" of a group: "evidence-LAB.html".
std::string reportOf(const std::string& file, const std::string& group) {
    const std::filesystem::path path(file);
    return group.empty()
               ? file
               : (path.parent_path() / (path.stem().string() + '-' + group + path.extension().string())).string();
}

/// One spec and its evidence; `name`: of its group's files, empty when there is one.
Result<void> writeSpec(Session& session, const InferOptions& options, const std::string& name,
                       const TrafficEvidence& evidence, const Inputs& inputs) {
    spec::inference::ProposalOptions how = options.proposal;
    if (!name.empty()) {
        how.id = name;
    } else if (!options.out.empty()) {
        how.id = std::filesystem::path(options.out).stem().string();
    }
    const Proposal proposal = spec::inference::propose(evidence, how);
    const std::string yaml = spec::writeSpecYaml(proposal.document);
    if (options.out.empty()) {
        session.out().write(yaml);
    } else {
        const std::string file =
            name.empty() ? options.out : (std::filesystem::path(options.out) / (name + ".yaml")).string();
        if (Result<void> done = writeFile(file, asBytes(yaml), options.force); !done) {
            return done;
        }
    }
    if (proposal.cut && !session.quiet) {
        session.complain("The traffic holds more than there was room for, so some of it is not in the spec.");
    }
    return options.report.empty() ? Result<void>()
                                  : writeEvidence(options, reportOf(options.report, name), proposal, inputs);
}

/// What cannot be meant; true: nothing.
bool optionsAreFine(Session& session, const InferOptions& options) {
    if (!options.by.empty() && options.out.empty()) {
        session.complain("Say with --out into which folder the specs go.");
        return false;
    }
    if (!options.proposal.standard.empty() && !plumb::dictionary::parseVersion(options.proposal.standard)) {
        session.complain(options.proposal.standard + " is not a version of HL7 that is known here, such as 2.5.1.");
        return false;
    }
    if (const auto writer = writerForFile(options.report); !options.report.empty() && !writer) {
        session.complain(writer.error());
        return false;
    }
    return true;
}

void addInferOptions(CLI::App& app, InferOptions& options) {
    spec::inference::Thresholds& limits = options.proposal.thresholds;
    const CLI::Range share(0.0, 1.0);
    app.add_option("--by", options.by, "A spec each sender (MSH-3), receiver (MSH-5), type or trigger")
        ->check(CLI::IsMember({"sender", "receiver", "type", "trigger"}))
        ->type_name("WHAT");
    app.add_option("--standard", options.proposal.standard, "The version to build on (what most messages say)")
        ->type_name("VERSION");
    app.add_option("--report", options.report,
                   "Write the evidence of every fact to this file: .html, .xlsx, .csv, .json or .txt")
        ->type_name("FILE");
    app.add_option("--required", limits.required, "Share filled from which on an element is R")
        ->check(share)
        ->type_name("SHARE")
        ->capture_default_str();
    app.add_option("--confidence", limits.confidence, "Share of cases in which a type or condition must hold")
        ->check(CLI::Range(0.5, 1.0))
        ->type_name("SHARE")
        ->capture_default_str();
    app.add_option("--support", limits.leastSupport, "Cases that a condition needs on either side")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--codes", limits.mostCodes, "Most codes of a proposed value set")
        ->check(CLI::Range(1, 64))
        ->type_name("N")
        ->capture_default_str();
    addInputOptions(app, options);
    addSelectionOptions(app, options);
}

int inferSpec(Session& session, const InferOptions& options) {
    if (!optionsAreFine(session, options)) {
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    const Result<Groups> groups = collectEvidence(session, *inputs, options.by);
    Result<void> read;
    if (!groups) {
        read = fail(groups.error());
    }
    code = inputs->ended(session, read, groups && !groups->empty());
    if (inputs->brokeOff() || !groups || groups->empty()) {
        return code;
    }
    if (!options.by.empty()) {
        std::error_code failed;
        std::filesystem::create_directories(options.out, failed);
    }
    std::set<std::string> taken;
    for (const auto& [group, evidence] : *groups) {
        const std::string name = options.by.empty() ? std::string() : specFileName(group, taken);
        if (Result<void> done = writeSpec(session, options, name, evidence, *inputs); !done) {
            session.complain(done.error());
            return kCannotRead;
        }
    }
    return code;
}

}  // namespace

Run addSpecInfer(CLI::App& app) {
    auto options = std::make_shared<InferOptions>();
    addInferOptions(app, *options);
    app.add_option("-o,--out", options->out, "Write the spec to this new file; with --by, the specs to this folder")
        ->type_name("FILE");
    app.add_flag("--force", options->force, "Replace files that exist");
    app.footer("Usage, lengths and value sets are proposals; what stands behind each is in the report.\n"
               "Examples:\n"
               "  plumb spec infer logs/ --out lab.yaml --report evidence.html\n"
               "  plumb spec infer feed.hl7 --by sender --out specs/ --required 0.99");
    return [options](Session& session) { return inferSpec(session, *options); };
}

}  // namespace plumb::cli
