// plumb spec gap: what a sender's spec and a receiver's say differently.
#include "base/file.h"
#include "plumb/exit_codes.h"
#include "plumb/report_output.h"
#include "plumb/spec_actions.h"
#include "reports/gap_worksheet.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::cli {
namespace {

struct GapVerbOptions {
    std::vector<std::string> specs;
    std::string keep;    ///< the file with what was decided; empty: none
    std::string filter;  ///< over the columns of gaps
    bool strictUsage = false, versions = false;
    std::string format = "text", out;
    bool force = false;
};

constexpr std::uint64_t kLargestGapFile = std::uint64_t(64) << 20;

/// What was decided before; an empty list when the file is not there yet.
Result<spec::GapDocument> decidedBefore(const std::string& path, const spec::GapSpec& sender,
                                        const spec::GapSpec& receiver) {
    std::error_code ignored;
    if (path.empty() || !std::filesystem::exists(path, ignored)) {
        return spec::GapDocument();
    }
    const Result<std::string> text = readAll(path, kLargestGapFile);
    if (!text) {
        return fail(text.error());
    }
    spec::ReadGaps read = spec::readGapsYaml(*text, path);
    if (!read.notes.empty()) {
        return fail(spec::asError(read.notes.front(), read.notes.size() - 1));
    }
    const spec::GapDocument& before = read.document;
    if (before.sender.id != sender.id || before.receiver.id != receiver.id) {
        return fail(MessageId::GapOtherSpecs, {path, before.sender.id, before.receiver.id, sender.id, receiver.id});
    }
    return std::move(read.document);
}

/// Lines that YAML does not read and that would be lost.
bool hasComments(std::string_view text) {
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const std::size_t first = line.find_first_not_of(" \t");
        if (first != std::string_view::npos && line[first] == '#') {
            return true;
        }
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return false;
}

int keepDecisions(Session& session, const std::string& path, const spec::GapDocument& document, bool force) {
    const std::string text = spec::writeGapsYaml(document);
    if (const Result<std::string> there = readAll(path, kLargestGapFile)) {
        if (*there == text) {
            return kFine;
        }
        // What the program itself wrote has none, whatever the texts in it look like.
        const bool itsOwn = spec::writeGapsYaml(spec::readGapsYaml(*there, path).document) == *there;
        if (!force && !itsOwn && hasComments(*there)) {
            session.complain(path +
                             " has comments behind #, which would be lost, so it is left as it is. Move them to the "
                             "comment of their gaps, or say --force.");
            return kCannotRead;
        }
    }
    if (Result<void> written = writeFile(path, asBytes(text), true); !written) {
        session.complain(written.error());
        return kCannotRead;
    }
    return kFine;
}

int findSpecGaps(Session& session, const GapVerbOptions& options) {
    const std::vector<std::string>& specs = options.specs;
    if (specs.size() != 2) {
        session.complain("plumb spec gap takes two specs, the sender's and the receiver's.");
        return kWrongUsage;
    }
    const Result<spec::GapFilter> filter = spec::GapFilter::parse(options.filter);
    if (!filter) {
        session.complain(filter.error());
        return kWrongUsage;
    }
    const Result<const report::Writer*> writer = report::writerFor(options.format);
    if (!writer) {
        session.complain(writer.error());
        return kWrongUsage;
    }
    if (options.format == "xlsx" && options.out.empty()) {
        session.complain("A workbook cannot be written to standard output. Name a file with --out.");
        return kWrongUsage;
    }
    std::vector<spec::LoadedSpec> loaded;
    for (const std::string& name : specs) {
        Result<spec::LoadedSpec> one = spec::loadSpec(name);
        if (!one) {
            session.complain(one.error());
            return kCannotRead;
        }
        loaded.push_back(*std::move(one));
    }
    const spec::Spec &sender = *loaded[0].spec, &receiver = *loaded[1].spec;
    const spec::GapSpec senderSpec = gapSpecOf(sender.document()), receiverSpec = gapSpecOf(receiver.document());
    Result<spec::GapDocument> document = decidedBefore(options.keep, senderSpec, receiverSpec);
    if (!document) {
        session.complain(document.error());
        return kCannotRead;
    }
    spec::GapOptions how;
    how.strictUsage = options.strictUsage;
    how.versions = options.versions;
    spec::update(*document, senderSpec, receiverSpec, spec::findGaps(sender, receiver, how));
    const reports::GapFacts facts{specs[0], specs[1], options.filter, options.format == "text"};
    int code =
        writeReport(session, **writer, reports::gapWorksheet(facts, *document, *filter), options.out, options.force);
    if (code == kFine && !options.keep.empty()) {
        code = keepDecisions(session, options.keep, *document, options.force);
    }
    const bool open = std::any_of(document->rows.begin(), document->rows.end(), [&](const spec::GapRow& row) {
        return filter->matches(row) && isOpen(row) && isHarmful(row);
    });
    return code == kFine && open ? int(kFindings) : code;
}

}  // namespace

Run addSpecGap(CLI::App& app) {
    auto options = std::make_shared<GapVerbOptions>();
    app.add_option("specs", options->specs, "The sender's spec, then the receiver's: files, shipped names or hl7:2.5.1")
        ->type_name("SPEC");
    app.add_option("--keep", options->keep,
                   "A file of what was decided about each gap; it is made, or brought up to date with the specs")
        ->type_name("FILE");
    app.add_option("--filter", options->filter,
                   "Only these, such as 'harmful and (segment = PID or kind = codes) and not decision = ignore'")
        ->type_name("FILTER");
    app.add_flag("--strict-usage", options->strictUsage, "O where the receiver says RE counts as left out");
    app.add_flag("--versions", options->versions, "Also what only the versions of the standard say differently");
    app.add_option("-f,--format", options->format, "text, json, ndjson, csv, html or xlsx")
        ->check(CLI::IsMember({"text", "json", "ndjson", "csv", "html", "xlsx"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.add_option("-o,--out", options->out, "Write the worksheet to this new file")->type_name("FILE");
    app.add_flag("--force", options->force, "Replace files that exist");
    app.footer("Exit code 1 when gaps that do harm are open.\n"
               "Examples:\n"
               "  plumb spec gap theirs.yaml ours.yaml\n"
               "  plumb spec gap theirs.yaml ours.yaml --keep gaps.yaml --format xlsx --out gaps.xlsx");
    return [options](Session& session) { return findSpecGaps(session, *options); };
}

}  // namespace plumb::cli
