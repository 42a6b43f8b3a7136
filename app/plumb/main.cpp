// plumb: the core without a screen.
#include "plumb/exit_codes.h"
#include "plumb/help_format.h"
#include "plumb/verbs.h"

#include <cstdio>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
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
    {"new", "A message made from what a spec or the standard requires", plumb::cli::addNewVerb},
    {"export", "Messages written out: unchanged, re-framed, split or filtered", plumb::cli::addExportVerb},
    {"dict", "What HL7 says: segments, types, tables, structures, events", plumb::cli::addDictVerb},
    {"spec", "Interface specifications: read, doubted, shown, written in other forms", plumb::cli::addSpecVerb},
    {"check", "Messages held against a spec or the standard", plumb::cli::addCheckVerb},
    {"send", "Messages sent to an MLLP receiver, and what became of each", plumb::cli::addSendVerb},
    {"listen", "Messages received over MLLP: stored, then acknowledged as rules say", plumb::cli::addListenVerb},
    {"relay", "Messages passed on to a receiver and kept, so that a feed is watched in place",
     plumb::cli::addRelayVerb},
    {"project", "The file that holds a piece of work: made, filled, looked at, written out",
     plumb::cli::addProjectVerb},
    {"sql", "A question to a project, in SQL", plumb::cli::addSqlVerb},
};

/// What to say about a word that is no verb, or nothing.
std::string wrongVerb(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--threads") {
            ++i;
        } else if (word.empty() || word.front() != '-') {
            std::string names;
            for (const Verb& verb : kVerbs) {
                if (word == verb.name) {
                    return {};
                }
                names += (names.empty() ? "" : ", ") + std::string(verb.name);
            }
            return "'" + std::string(word) + "' is not a verb of plumb. The verbs are " + names + ".";
        }
    }
    return {};
}

/// The code for the end of a verb that came to `code`.
int ended(plumb::cli::Session& session, int code) {
    using namespace plumb::cli;
    session.out().flush();
    session.clearProgress();
    if (session.cancel().stopped() && !session.interruptEnds) {
        return kCancelled;
    }
    if (const std::optional<plumb::Error> failure = session.out().failure()) {
        session.complain(*failure);
        return kCannotRead;
    }
    return session.out().broken() ? kFine : code;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace plumb::cli;
    CLI::App app("Reads, searches, counts, compares and changes HL7 v2 messages, whatever they come in.", "plumb");
    app.formatter(std::make_shared<HelpFormat>());
    app.set_version_flag("--version", std::string("plumb ") + PLUMBLINE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.footer("Exit codes: 0 fine, 1 findings, differences or no match, 2 wrong usage, 3 cannot read, 130 cancelled.\n"
               "plumb VERB --help shows a verb's options with examples.");
    app.failure_message([](const CLI::App* failed, const CLI::Error& error) {
        std::string words;  // the verb, and what of it
        for (auto verbs = failed->get_subcommands(); !verbs.empty(); verbs = verbs.front()->get_subcommands()) {
            words += verbs.front()->get_name() + " ";
        }
        return "plumb: " + std::string(error.what()) + ". plumb " + words + "--help says what can be written.\n";
    });
    Session session;
    const auto addCommonOptions = [&session](CLI::App& to) {
        to.add_flag("-q,--quiet", session.quiet, "Say nothing on standard error but errors");
        to.add_option("--threads", session.threads, "Use so many threads (0: one a core)")->type_name("N");
    };
    std::vector<std::pair<CLI::App*, Run>> verbs;
    for (const Verb& verb : kVerbs) {
        CLI::App* sub = app.add_subcommand(verb.name, verb.what);
        sub->group("Verbs");
        verbs.emplace_back(sub, verb.add(*sub));
        addCommonOptions(*sub);
    }
    addCommonOptions(app);
    if (argc < 2) {
        std::fputs(app.help().c_str(), stderr);
        return kWrongUsage;
    }
    if (const std::string wrong = wrongVerb(argc, argv); !wrong.empty()) {
        session.complain(wrong);
        return kWrongUsage;
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
            return ended(session, run(session));
        } catch (const std::bad_alloc&) {
            session.out().discard();
            session.complain(plumb::Error(plumb::MessageId::OutOfMemory, {"this work"}));
            return kCannotRead;
        }
    }
    return kWrongUsage;
}
