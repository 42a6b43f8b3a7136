// plumb spec import: a spec made of a vendor's document.
#include "base/file.h"
#include "check/samples.h"
#include "plumb/exit_codes.h"
#include "plumb/report_output.h"
#include "plumb/spec_actions.h"
#include "plumb/spec_reimport.h"
#include "plumb/text_output.h"
#include "reports/import_document.h"
#include "reports/reimport_sections.h"
#include "spec/documents/read_document.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::cli {
namespace {

struct ImportWishes {
    std::string document, templateFile, reportFile, standard, out, onto, base;
    bool force = false;
};

constexpr std::uint64_t kLargestTemplate = 1u << 20;

Result<spec::ImportTemplate> templateOf(const std::string& file) {
    if (file.empty()) {
        return spec::ImportTemplate();
    }
    Result<std::string> text = readAll(file, kLargestTemplate);
    if (!text) {
        return fail(std::move(text.error()));
    }
    return spec::readImportTemplate(*text, file);
}

std::string counts(const spec::ImportReport& report) {
    return grouped(report.count(spec::FactState::Taken)) + " facts taken, " +
           grouped(report.count(spec::FactState::Doubtful)) + " doubtful, " +
           grouped(report.count(spec::FactState::Skipped)) + " left out.";
}

void tellSamples(Session& session, const spec::ImportedSpec& imported) {
    const std::vector<check::SampleCheck> checks = check::checkSamples(imported);
    const auto broken = std::count_if(checks.begin(), checks.end(), [](const auto& one) { return one.errors > 0; });
    if (!checks.empty()) {
        session.complain(grouped(checks.size()) + " sample messages, " + grouped(static_cast<std::size_t>(broken)) +
                         " of which break the spec.");
    }
}

void tellDoubts(Session& session, const spec::Document& document, const spec::ImportedSpec& imported, bool reported) {
    constexpr std::size_t kMostTold = 20;
    const spec::ImportReport& report = imported.report;
    session.complain(counts(report));
    tellSamples(session, imported);
    std::size_t told = 0;
    for (const spec::ImportFact& fact : report.facts) {
        if (fact.state == spec::FactState::Doubtful && !reported && told++ < kMostTold) {
            const std::string what =
                fact.path + (fact.path.empty() || fact.property.empty() ? "" : " ") + fact.property;
            session.complain(spec::originOf(document, fact.place) + ": " + (what.empty() ? "" : what + ": ") +
                             fact.reason.render());
        }
    }
    if (told > kMostTold) {
        session.complain("More is doubtful; --report FILE holds all of it.");
    }
    if (told > 0) {
        session.complain("A template is a file of yours that answers such doubts: give it with --template FILE. The "
                         "manual's page spec-import says what stands in it; the window writes one as you answer.");
    }
}

int importSpec(Session& session, const ImportWishes& wishes) {
    const std::string &file = wishes.document, &out = wishes.out;
    const bool force = wishes.force;
    const auto failed = [&session](const Error& error) {
        session.complain(error);
        return error.id() == MessageId::Cancelled ? kCancelled : kCannotRead;
    };
    Result<spec::ImportTemplate> words = templateOf(wishes.templateFile);
    if (!words) {
        return failed(words.error());
    }
    const Result<const report::Writer*> writer = writerForFile(wishes.reportFile);
    if (!writer) {
        session.complain(writer.error());
        return kWrongUsage;
    }
    spec::DocumentLimits limits;
    limits.cancel = session.cancel();
    const Result<spec::Document> document = spec::readDocument(file, limits);
    if (!document) {
        return failed(document.error());
    }
    const Result<spec::ImportedSpec> imported =
        spec::importDocument(*document, {std::move(*words), wishes.standard, false, session.cancel()});
    if (!imported) {
        const int wrong = failed(imported.error());
        return imported.error().id() == MessageId::ImportNothing ? kFindings : wrong;
    }
    std::optional<MergedImport> merged;
    if (!wishes.onto.empty()) {
        Result<MergedImport> made = mergedOnto(wishes.onto, wishes.base, imported->spec);
        if (!made) {
            return failed(made.error());
        }
        merged = std::move(*made);
    }
    const std::string text = merged ? merged->text.text : spec::writeSpecYaml(imported->spec);
    if (out.empty()) {
        session.out().write(text);
    } else if (const Result<void> written = writeFile(out, asBytes(text), force); !written) {
        return failed(written.error());
    }
    if (!wishes.reportFile.empty()) {
        report::Document report = reports::importDocument(*document, *imported);
        if (merged) {
            reports::addReimport(report, merged->reimport);
        }
        if (const Result<void> written = writeReportFile(wishes.reportFile, force, report); !written) {
            return failed(written.error());
        }
    }
    if (!session.quiet) {
        tellDoubts(session, *document, *imported, !wishes.reportFile.empty());
        if (merged) {
            tellMerged(session, *merged, !wishes.reportFile.empty());
        }
    }
    return kFine;
}

}  // namespace

Run addSpecImport(CLI::App& app) {
    auto wishes = std::make_shared<ImportWishes>();
    app.add_option("document", wishes->document, "A vendor's document: xlsx, docx, pdf, html, csv or md")
        ->required()
        ->type_name("FILE");
    app.add_option("--template", wishes->templateFile, "What this vendor's headings and words mean, a YAML file")
        ->type_name("FILE");
    app.add_option("--report", wishes->reportFile,
                   "Write what was taken, doubtful and left out to this new file; its ending tells the form")
        ->type_name("FILE");
    app.add_option("--standard", wishes->standard, "The version of the standard, whatever the document names")
        ->type_name("VERSION");
    app.add_option("--onto", wishes->onto,
                   "Merge into this spec, which was imported before and worked on: what its user says stays")
        ->type_name("SPEC");
    app.add_option("--base", wishes->base, "With --onto: the earlier import as it was written then")
        ->type_name("SPEC")
        ->needs("--onto");
    app.add_option("-o,--out", wishes->out, "Write the spec to this new file")->type_name("FILE");
    app.add_flag("--force", wishes->force, "Replace files that exist");
    app.footer("Exit code 1 when nothing in the document was recognised.\n"
               "Examples:\n"
               "  plumb spec import vendor.docx --out vendor.yaml --report import.html\n"
               "  plumb spec import vendor.pdf --template vendor-words.yaml --standard 2.3 --out vendor.yaml\n"
               "  plumb spec import vendor-2.docx --base vendor-1.yaml --onto ours.yaml --out ours-2.yaml");
    return [wishes](Session& session) { return importSpec(session, *wishes); };
}

}  // namespace plumb::cli
