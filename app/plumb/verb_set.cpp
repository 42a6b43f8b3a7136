// plumb set: values changed at paths, every other byte kept.
#include "hl7/editable_message.h"
#include "hl7/message_diff.h"
#include "plumb/change_options.h"
#include "plumb/copying.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace plumb::cli {
namespace {

struct SetOptions : InputOptions {
    ChangeOptions change;
    TargetOptions target;
    bool preview = false;
};

class Setter {
public:
    Setter(const Inputs& inputs, std::vector<query::Changer> changes)
        : m_inputs(inputs)
        , m_changes(std::move(changes))
        , m_moments(m_changes.size(), query::ChangeMoment::here()) {}

    /// The message with all changes made; one that is refused counts nothing on.
    [[nodiscard]] Result<std::string> apply(ByteView bytes) {
        hl7::EditableMessage message{std::string(asText(bytes))};
        const hl7::Charset charset = m_inputs.charsetOf(message.view());
        std::vector<query::ChangeMoment> moments = m_moments;
        for (std::size_t n = 0; n < m_changes.size(); ++n) {
            query::ChangeOutcome outcome = m_changes[n].change(message.view(), charset, moments[n]);
            if (outcome.problem) {
                return fail(std::move(*outcome.problem));
            }
            if (Result<std::vector<hl7::ByteEdit>> undo = message.applyAll(outcome.edits); !undo) {
                return fail(std::move(undo.error()));
            }
        }
        m_moments = std::move(moments);
        return std::string(message.bytes());
    }

private:
    const Inputs& m_inputs;
    std::vector<query::Changer> m_changes;
    std::vector<query::ChangeMoment> m_moments;
};

/// A line for every place that differs.
void printChanges(Session& session, std::uint64_t number, ByteView before, const std::string& after) {
    const hl7::MessageView left(before), right(asBytes(after));
    hl7::DiffOptions exact;
    exact.absentEqualsEmpty = false;
    for (const hl7::Difference& difference : hl7::diffMessages(left, right, exact).differences) {
        session.out().write("message " + grouped(number + 1) + ": " + hl7::describe(difference, left, right) + '\n');
    }
}

/// Changes the chosen messages one after the other.
class SetRun {
public:
    SetRun(Session& session, const SetOptions& options, Setter setter)
        : m_session(session)
        , m_options(options)
        , m_setter(std::move(setter)) {}

    /// What takes the place of a message; false: it stays.
    bool replace(std::uint64_t number, ByteView message, std::string& other) {
        Result<std::string> result = m_setter.apply(message);
        if (!result) {
            m_session.complain("Message " + grouped(number + 1) + " is left as it is. " + result.error().render());
            m_refused = true;
            return false;
        }
        if (*result != asText(message)) {
            ++m_changed;
            if (m_options.preview) {
                printChanges(m_session, number, message, *result);
            }
        }
        other = std::move(*result);
        return true;
    }

    int end(int code) {
        if (!m_session.stopped() && !m_session.quiet) {
            m_session.out().flush();
            const char* const what = m_options.preview ? " would change." : " changed.";
            m_session.complain(grouped(m_changed) + (m_changed == 1 ? " message" : " messages") + what);
        }
        return code == kFine && m_refused ? kFindings : code;
    }

private:
    Session& m_session;
    const SetOptions& m_options;
    Setter m_setter;
    std::uint64_t m_changed = 0;
    bool m_refused = false;
};

/// The numbers that --message and --where choose; the code when nothing is left to do.
int choose(Session& session, Inputs& inputs, std::unordered_set<std::uint64_t>& selected, bool& done) {
    if (!inputs.selective()) {
        return kFine;
    }
    const int code = inputs.forEach(session, [&](const Item& item) {
        selected.insert(item.number);
        return true;
    });
    done = inputs.brokeOff() || selected.empty();
    return code;
}

int runSet(Session& session, const SetOptions& options) {
    std::optional<std::vector<query::Changer>> changes = readChanges(session, options.change);
    if (!changes) {
        return kWrongUsage;
    }
    if (changes->empty()) {
        session.complain("Nothing to set. Write a path, '=' and the value, such as PID-8=U.");
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    SetRun run(session, options, Setter(*inputs, std::move(*changes)));
    if (options.preview) {
        const int visited = inputs->forEach(session, [&](const Item& item) {
            std::string ignored;
            static_cast<void>(run.replace(item.number, item.bytes, ignored));
            return true;
        });
        return run.end(std::max(code, visited));
    }
    std::unordered_set<std::uint64_t> selected;
    bool done = false;
    code = std::max(code, choose(session, *inputs, selected, done));
    if (done) {
        return code;
    }
    if (const int opened = openTarget(session, options.target, *inputs); opened != kFine) {
        return opened;
    }
    sayDecoded(session, *inputs);
    int copied = kFine;
    for (std::size_t s = 0; s < inputs->sources().size() && copied == kFine; ++s) {
        copied = copySource(session, *inputs->sources()[s], inputs->firstOf(s),
                            [&](std::uint64_t number, ByteView message, std::string& other) {
                                return (!inputs->selective() || selected.count(number) != 0) &&
                                       run.replace(number, message, other);
                            });
    }
    code = closeTarget(session, options.target, std::max(code, copied), copied == kFine);
    return copied == kFine ? run.end(code) : code;
}

}  // namespace

Run addSetVerb(CLI::App& app) {
    auto options = std::make_shared<SetOptions>();
    addInputOptions(app, *options, false);
    addChangeOptions(app, options->change);
    CLI::Option* const preview =
        app.add_flag("--preview", options->preview, "Say what would change, and write no messages");
    addSelectionOptions(app, *options);
    addTargetOptions(app, options->target)->excludes(preview);
    app.footer("The file that is read is never altered; the result goes to standard output or to --out. Of several\n"
               "changes, copies come first, then computed values, then replaced texts, then values, then --clear.\n"
               "Examples:\n"
               "  plumb set feed.hl7 PID-8=U -m 1 -o changed.hl7\n"
               "  plumb set feed.hl7 'MSH-11=T' 'PID-3[5=\"MR\"].1=12345' --where 'MSH-9.1 = ADT'\n"
               "  plumb set feed.hl7 --clear PID-19 'PID-5.2=\"\"'\n"
               "  plumb set feed.hl7 --template 'MSH-10=T{#}' --numbers 1:1:6 --now MSH-7 --shift PV1-44=-1d\n"
               "  plumb set feed.hl7 --regex 'PID-13[*]=^0=>+49' --existing --preview");
    return [options](Session& session) { return runSet(session, *options); };
}

}  // namespace plumb::cli
