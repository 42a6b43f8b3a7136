// plumb project: the file that holds a piece of work: made, filled, looked at, written out, kept well.
#include "plumb/exit_codes.h"
#include "plumb/project_access.h"
#include "plumb/project_actions.h"
#include "plumb/row_printer.h"
#include "plumb/verbs.h"

#include <memory>

namespace plumb::cli {
namespace {

constexpr std::size_t kAny = 1000;

int askWords(Session& session, const ProjectOptions& options) {
    return askProject(session, options.project, options.passphraseFd, options.words.front(), options.format);
}

int exportOrCopy(Session& session, const ProjectOptions& options) {
    if (options.copy.empty()) {
        return exportSources(session, options);
    }
    if (!options.words.empty()) {
        session.complain("A copy of a project (--project) holds all of its sources. Leave the names out.");
        return kWrongUsage;
    }
    return copyForOthers(session, options);
}

struct Action {
    const char* name;
    std::size_t least, most;  ///< words behind the project
    const char* takes;        ///< to say when there are others
    int (*run)(Session&, const ProjectOptions&);
};

constexpr Action kActions[] = {
    {"new", 0, 0, "takes the name of a new project", newProject},
    {"info", 0, 0, "takes a project", projectInfo},
    {"list", 0, 0, "takes a project", listSources},
    {"import", 1, kAny, "takes a project and what to take in: files, folders, archives or -", importSources},
    {"add", 1, kAny, "takes a project and files that stay where they are", addSources},
    {"remove", 1, kAny, "takes a project and the numbers or titles of sources", removeSources},
    {"export", 0, kAny, "takes a project and the numbers or titles of sources", exportOrCopy},
    {"sql", 1, 1, "takes a project and one SELECT", askWords},
    {"audit", 0, 0, "takes a project", showAudit},
    {"verify", 0, 0, "takes a project", verifyProjectFile},
    {"repair", 1, 1, "takes a project and the name of a new one, for what can be saved", repairProjectFile},
    {"snapshot", 0, 3, "takes a project; then make, restore, compare or remove, and a name", workWithSnapshots},
    {"compact", 0, 0, "takes a project", compactProject},
    {"passphrase", 0, 0, "takes a project", changePassphrase},
};

std::vector<std::string> actionNames() {
    std::vector<std::string> names;
    for (const Action& action : kActions) {
        names.emplace_back(action.name);
    }
    return names;
}

int runProject(Session& session, const ProjectOptions& options) {
    for (const Action& action : kActions) {
        if (options.action != action.name) {
            continue;
        }
        if (options.words.size() < action.least || options.words.size() > action.most) {
            session.complain("plumb project " + options.action + " " + action.takes + ".");
            return kWrongUsage;
        }
        if (options.plain && (options.encrypt || options.newPassphraseFd != kNoDescriptor)) {
            session.complain("--plain is without encryption, so there is no passphrase to give. Leave one of the two "
                             "out.");
            return kWrongUsage;
        }
        return action.run(session, options);
    }
    return kWrongUsage;
}

}  // namespace

Run addProjectVerb(CLI::App& app) {
    auto options = std::make_shared<ProjectOptions>();
    std::string names;
    for (const std::string& name : actionNames()) {
        names += (names.empty() ? "" : ", ") + name;
    }
    app.add_option("action", options->action, names)
        ->required()
        ->check(CLI::IsMember(actionNames()))
        ->type_name("ACTION");
    app.add_option("project", options->project, "The project's file, such as case.plumb")
        ->required()
        ->type_name("PROJECT");
    app.add_option("words", options->words,
                   "import and add: files; export and remove: sources by number or title; sql: a SELECT; repair: a new "
                   "file; snapshot: make, restore, compare or remove, and a name")
        ->type_name("WORD");
    RowPrinter::addOption(app, options->format);
    app.add_option("-o,--out", options->out,
                   "export: write to this new file or into this folder, or to - (standard "
                   "output)")
        ->type_name("FILE");
    app.add_option("--project", options->copy, "export: write a copy of the whole project, for somebody else")
        ->type_name("NEW");
    app.add_flag("--force", options->force, "export: replace files that exist");
    app.add_option("--title", options->title, "new and import: what to call it")->type_name("TEXT");
    app.add_flag("--encrypt", options->encrypt, "new, and export --project: encrypt, and ask for the passphrase");
    app.add_flag("--plain", options->plain, "passphrase: take the encryption away; export --project: without it");
    app.add_option("--new-passphrase-fd", options->newPassphraseFd,
                   "new, passphrase and export --project: read the new passphrase from this file descriptor, a line")
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
    app.add_option("--note", options->note, "snapshot make: what it is for")->type_name("TEXT");
    app.add_flag("--head", options->head, "audit: print the end of the trail as a line to keep elsewhere");
    app.add_option("--since-head", options->sinceHead,
                   "audit and verify: hold the trail against such a line, or the file that holds it")
        ->type_name("HEAD");
    addOpenOptions(app, *options);
    app.footer("Examples:\n"
               "  plumb project new case.plumb --encrypt\n"
               "  plumb project import case.plumb feed.hl7 engine-export.zip\n"
               "  plumb project list case.plumb\n"
               "  plumb project export case.plumb feed.hl7 -o feed-again.hl7\n"
               "  plumb project export case.plumb --project for-a-colleague.plumb --encrypt\n"
               "  plumb project snapshot case.plumb make 'before go-live'\n"
               "  plumb project audit case.plumb --head > head.txt\n"
               "  plumb project verify case.plumb --since-head head.txt\n"
               "  plumb project repair damaged.plumb saved.plumb");
    return [options](Session& session) { return runProject(session, *options); };
}

}  // namespace plumb::cli
