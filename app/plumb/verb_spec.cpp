// plumb spec: interface specifications, read, shown, doubted, written in other forms.
#include "base/file.h"
#include "plumb/exit_codes.h"
#include "plumb/spec_actions.h"
#include "plumb/spec_lint.h"
#include "plumb/spec_text.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"
#include "spec/whole_spec.h"
#include "spec/xml/message_profile.h"
#include "spec/xml/nist_spec.h"

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace plumb::cli {
namespace {

struct SpecOptions {
    std::string action;
    std::vector<std::string> words;
    std::string format = "text";
    std::string to = "yaml";
    std::string out;
    bool force = false;
    bool whole = false;
};

int runShow(Session& session, const SpecOptions& options) {
    const Result<spec::LoadedSpec> loaded = spec::loadSpec(options.words.front());
    if (!loaded) {
        session.complain(loaded.error());
        return kCannotRead;
    }
    const spec::Spec& spec = *loaded->spec;
    spec::SpecDocument document;
    std::string text;
    if (options.words.size() == 1) {
        document = options.whole ? spec::wholeDocument(spec) : spec.document();
        text = overview(spec);
    } else {
        const std::optional<SpecPart> part = findPart(spec, options.words[1]);
        if (!part) {
            session.complain(Error(MessageId::SpecNoPart, {options.words.front(), options.words[1]}));
            return kFindings;
        }
        document = documentOf(spec, *part);
        text = textOf(spec, *part);
    }
    session.out().write(options.format == "text"   ? text
                        : options.format == "yaml" ? spec::writeSpecYaml(document)
                                                   : spec::writeSpecJson(document));
    return kFine;
}

/// Writes what was loaded; notes say what the form has no place for.
Result<std::vector<Note>> converted(Session& session, const SpecOptions& options, const spec::Spec& spec) {
    if (options.to == "nist") {
        return spec::writeNistSpec(spec::wholeDocument(spec), options.out, options.force);
    }
    if (options.to == "profile") {
        return spec::writeMessageProfile(spec::wholeDocument(spec), options.out, options.force);
    }
    const std::string text = spec::writeSpecYaml(options.whole ? spec::wholeDocument(spec) : spec.document());
    if (options.out.empty()) {
        session.out().write(text);
        return std::vector<Note>();
    }
    if (Result<void> written = writeFile(options.out, asBytes(text), options.force); !written) {
        return fail(std::move(written.error()));
    }
    return std::vector<Note>();
}

int runConvert(Session& session, const SpecOptions& options) {
    if (options.to != "yaml" && options.out.empty()) {
        session.complain(options.to == "nist" ? "Say with --out into which folder the files go."
                                              : "Say with --out into which file the profile goes.");
        return kWrongUsage;
    }
    const Result<spec::LoadedSpec> loaded = spec::loadSpec(options.words.front());
    if (!loaded) {
        session.complain(loaded.error());
        return kCannotRead;
    }
    const Result<std::vector<Note>> notes = converted(session, options, *loaded->spec);
    if (!notes) {
        session.complain(notes.error());
        return kCannotRead;
    }
    if (!session.quiet) {
        for (const spec::LintNote& note : loaded->notes) {
            if (note.level == spec::LintLevel::Error) {
                session.complain(note.file + ", line " + std::to_string(note.place.line) + ", column " +
                                 std::to_string(note.place.column) + ": " + note.note.render());
            }
        }
        for (const Note& note : *notes) {
            session.complain(note.render());
        }
    }
    return kFine;
}

int runList(Session& session) {
    const std::vector<std::string> folders = spec::shippedSpecFolders();
    std::string out;
    Table table({"name", "standard", "title"}, std::vector<bool>(3, false));
    for (const std::string& name : spec::shippedSpecs(folders)) {
        const Result<spec::LoadedSpec> loaded = spec::loadSpec(name, folders);
        if (!loaded) {
            session.complain(loaded.error());
            continue;
        }
        table.add({name, std::string(dictionary::versionName(loaded->spec->standard())),
                   loaded->spec->document().identity.title},
                  out);
    }
    for (const dictionary::Version version : dictionary::kVersions) {
        const std::string name(dictionary::versionName(version));
        table.add({"hl7:" + name, name, "HL7 " + name + " as published"}, out);
    }
    table.finish(out);
    session.out().write(out);
    return kFine;
}

int runSpec(Session& session, const SpecOptions& options) {
    if (options.action.empty()) {
        session.complain(
            "Say what to do with specs: lint, show, convert, list, schema, import, infer, gap or reality.");
        return kWrongUsage;
    }
    const std::size_t words = options.words.size();
    const bool enough = options.action == "list" || options.action == "schema" ? words == 0
                        : options.action == "lint"                             ? words > 0
                        : options.action == "show"                             ? words == 1 || words == 2
                                                                               : words == 1;
    if (!enough) {
        session.complain("plumb spec " + options.action +
                         (options.action == "lint"      ? " takes one or more specs."
                          : options.action == "show"    ? " takes a spec and, if you like, what to show of it."
                          : options.action == "convert" ? " takes one spec."
                                                        : " takes nothing more."));
        return kWrongUsage;
    }
    if (options.action == "lint") {
        return lintSpecs(session, options.words, options.format != "text");
    }
    if (options.action == "show") {
        return runShow(session, options);
    }
    if (options.action == "convert") {
        return runConvert(session, options);
    }
    if (options.action == "schema") {
        session.out().write(spec::specSchema());
        return kFine;
    }
    return runList(session);
}

struct SpecAction {
    const char* name;
    const char* what;
    Run (*add)(CLI::App&);
};

constexpr std::array<SpecAction, 4> kSpecActions{{
    {"import", "Make a spec of a vendor's document", addSpecImport},
    {"infer", "Propose a spec from messages", addSpecInfer},
    {"gap", "What a sender's spec and a receiver's say differently", addSpecGap},
    {"reality", "Each line of a spec beside what messages hold", addSpecReality},
}};

}  // namespace

Run addSpecVerb(CLI::App& app) {
    auto options = std::make_shared<SpecOptions>();
    app.add_option("action", options->action, "lint, show, convert, list or schema")
        ->check(CLI::IsMember({"lint", "show", "convert", "list", "schema"}))
        ->type_name("ACTION");
    app.add_option(
           "what", options->words,
           "A spec: a file, a shipped name (plumb spec list) or hl7:2.5.1; to lint, also folders; to show, then a part "
           "of it: ADT_A01, PID, PID-3, CX, HL70001")
        ->type_name("SPEC");
    app.add_option("-f,--format", options->format, "text, json or yaml; lint: text or json (an object per line)")
        ->check(CLI::IsMember({"text", "json", "yaml"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.add_flag("--whole", options->whole, "With all that comes from the specs it extends and from the standard");
    app.add_option("--to", options->to,
                   "yaml, nist (the XML files of NIST and IGAMT) or profile (HL7 message profile XML)")
        ->check(CLI::IsMember({"yaml", "nist", "profile"}))
        ->type_name("FORM")
        ->capture_default_str();
    app.add_option("-o,--out", options->out, "Write what is converted to this new file; nist: to this folder")
        ->type_name("FILE");
    app.add_flag("--force", options->force, "Replace the file if it exists");
    app.footer("Exit code 1 when lint finds errors, or nothing of that name is in the spec.\n"
               "plumb spec import --help and the like show what these actions take.\n"
               "Examples:\n"
               "  plumb spec list\n"
               "  plumb spec lint my-spec.yaml specs/\n"
               "  plumb spec show my-spec.yaml ADT_A01\n"
               "  plumb spec show hl7:2.5.1 PID-3\n"
               "  plumb spec convert my-spec.yaml --to nist --out profile/\n"
               "  plumb spec import vendor.docx --out vendor.yaml --report import.html\n"
               "  plumb spec infer logs/ --out lab.yaml --report evidence.html\n"
               "  plumb spec gap theirs.yaml ours.yaml --keep gaps.yaml --format xlsx --out gaps.xlsx\n"
               "  plumb spec reality my-spec.yaml feed.hl7 --sort harm");
    std::vector<std::pair<const CLI::App*, Run>> actions;
    for (const SpecAction& action : kSpecActions) {
        CLI::App* const sub = app.add_subcommand(action.name, action.what);
        sub->group("Actions with options of their own");
        sub->fallthrough();  // --quiet and --threads are the verb's
        actions.emplace_back(sub, action.add(*sub));
    }
    return [options, actions](Session& session) {
        for (const auto& [sub, run] : actions) {
            if (sub->parsed()) {
                return run(session);
            }
        }
        return runSpec(session, *options);
    };
}

}  // namespace plumb::cli
