// plumb new: a message made from what a spec or the standard requires.
#include "base/clock.h"
#include "hl7/editable_message.h"
#include "plumb/change_options.h"
#include "plumb/exit_codes.h"
#include "plumb/verbs.h"
#include "spec/load_spec.h"
#include "spec/new_message.h"

#include <algorithm>
#include <memory>
#include <random>

namespace plumb::cli {
namespace {

struct NewOptions {
    std::string type, spec = "hl7:2.5.1", out;
    ChangeOptions change;
    bool list = false, force = false;
};

/// The message with what was said of its fields.
Result<std::string> filled(std::string message, const std::vector<query::Changer>& changes) {
    hl7::EditableMessage editable(std::move(message));
    query::ChangeMoment moment = query::ChangeMoment::here();
    for (const query::Changer& changer : changes) {
        query::ChangeOutcome outcome = changer.change(editable.view(), hl7::Charset::utf8(), moment);
        if (outcome.problem) {
            return fail(std::move(*outcome.problem));
        }
        if (Result<std::vector<hl7::ByteEdit>> undo = editable.applyAll(outcome.edits); !undo) {
            return fail(std::move(undo.error()));
        }
    }
    return std::string(editable.bytes());
}

int write(Session& session, const NewOptions& options, const std::string& message) {
    if (!options.out.empty()) {
        if (const Result<void> opened = session.out().openFile(options.out, options.force); !opened) {
            session.complain(opened.error());
            return kCannotRead;
        }
    }
    session.out().write(message);
    if (!options.out.empty()) {
        if (const Result<void> closed = session.out().close(); !closed) {
            session.complain(closed.error());
            return kCannotRead;
        }
    }
    return kFine;
}

int runNew(Session& session, const NewOptions& options) {
    const std::optional<std::vector<query::Changer>> changes = readChanges(session, options.change);
    if (!changes) {
        return kWrongUsage;
    }
    const Result<spec::LoadedSpec> loaded = spec::loadSpec(options.spec);
    if (!loaded) {
        session.complain(loaded.error());
        return kCannotRead;
    }
    if (options.list) {
        for (const std::string& one : spec::messagesToMake(*loaded->spec)) {
            session.out().write(one + '\n');
        }
        return kFine;
    }
    if (options.type.empty()) {
        session.complain("Nothing to make. Write a message type, such as ADT^A01; --list says which there are.");
        return kWrongUsage;
    }
    spec::NewMessage wanted;
    const std::size_t divider = options.type.find_first_of("^_- ");
    wanted.code = options.type.substr(0, divider);
    wanted.event = divider == std::string::npos ? std::string() : options.type.substr(divider + 1);
    const std::int64_t now = wallMilliseconds();
    wanted.now = hl7::timeAt(now, localZoneMinutes(now));
    wanted.salt = std::random_device()();
    Result<std::string> message = spec::makeMessage(*loaded->spec, wanted);
    if (message) {
        message = filled(std::move(*message), *changes);
    }
    if (!message) {
        session.complain(message.error());
        return kWrongUsage;
    }
    return write(session, options, *message);
}

}  // namespace

Run addNewVerb(CLI::App& app) {
    auto options = std::make_shared<NewOptions>();
    app.add_option("type", options->type, "The message code and the event, such as ADT^A01")->type_name("TYPE");
    app.add_option("assignments", options->change.assignments, "What fields shall hold")->type_name("PATH=VALUE");
    app.add_option("-s,--spec", options->spec, "The spec that says what is required: a file, or a shipped name")
        ->type_name("SPEC");
    app.add_flag("--list", options->list, "Print the message types that can be made instead");
    app.add_flag("--raw", options->change.raw,
                 "Values are written as they stand; without this, delimiters in them are escaped");
    app.add_option("-o,--out", options->out, "Write to this new file instead of standard output")->type_name("FILE");
    app.add_flag("--force", options->force, "Replace files that exist");
    app.footer("Required segments and fields are there. What the spec decides is filled in; what a person must say is\n"
               "left empty, and plumb check lists it.\n"
               "Examples:\n"
               "  plumb new ADT^A01\n"
               "  plumb new ADT^A08 --spec hl7:2.3 PID-3.1=4711 PID-5.1=DOE -o new.hl7\n"
               "  plumb new --list --spec ours.yaml");
    return [options](Session& session) { return runNew(session, *options); };
}

}  // namespace plumb::cli
