// plumb: the core without a screen.
#include "plumb/exit_codes.h"
#include "plumb/verbs.h"

#include <exception>
#include <new>
#include <utility>
#include <vector>

namespace {

struct Verb {
    const char* name;
    const char* what;
    plumb::cli::Run (*add)(CLI::App&);
};

constexpr Verb kVerbs[] = {
    {"list", "One line per message; columns are any paths", plumb::cli::addListVerb},
    {"show", "Messages as a tree, as ER7, as JSON or as hexadecimal", plumb::cli::addShowVerb},
    {"get", "The values at paths", plumb::cli::addGetVerb},
    {"find", "Messages that match a filter, places that hold a text", plumb::cli::addFindVerb},
    {"stats", "What every field of every message type really holds", plumb::cli::addStatsVerb},
    {"diff", "Two sources or two messages, field by field", plumb::cli::addDiffVerb},
    {"set", "A source with values changed and every other byte kept", plumb::cli::addSetVerb},
    {"export", "Messages written out: unchanged, re-framed, split or filtered", plumb::cli::addExportVerb},
};

}  // namespace

int main(int argc, char** argv) {
    using namespace plumb::cli;
    CLI::App app("Reads, searches, counts, compares and changes HL7 v2 messages, whatever they come in.", "plumb");
    app.set_version_flag("--version", std::string("plumb ") + PLUMBLINE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.footer("Exit codes: 0 fine, 1 findings, differences or no match, 2 wrong usage, 3 cannot read, 130 cancelled.\n"
               "plumb VERB --help shows a verb's options with examples.");
    Session session;
    app.add_flag("-q,--quiet", session.quiet, "Say nothing on standard error but errors");
    app.add_option("--threads", session.threads, "Use so many threads (0: one a core)")->type_name("N");
    std::vector<std::pair<CLI::App*, Run>> verbs;
    for (const Verb& verb : kVerbs) {
        CLI::App* sub = app.add_subcommand(verb.name, verb.what);
        verbs.emplace_back(sub, verb.add(*sub));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? kFine : kWrongUsage;
    }
    for (const auto& [sub, run] : verbs) {
        if (!sub->parsed()) {
            continue;
        }
        try {
            const int code = run(session);
            session.out().flush();
            session.clearProgress();
            return session.cancel().stopped() ? kCancelled : code;
        } catch (const std::bad_alloc&) {
            session.complain(plumb::Error(plumb::MessageId::OutOfMemory, {"this work"}));
            return kCannotRead;
        }
    }
    return kWrongUsage;
}
