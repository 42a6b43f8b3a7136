// plumb spec reality: each line of a spec beside what traffic holds.
#include "check/reality/accepting.h"
#include "check/reality/grid.h"
#include "check/reality/messages_of.h"
#include "plumb/exit_codes.h"
#include "plumb/in_order.h"
#include "plumb/inputs.h"
#include "plumb/reality_accept.h"
#include "plumb/report_output.h"
#include "plumb/spec_actions.h"
#include "reports/reality_document.h"
#include "spec/load_spec.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::cli {
namespace {

struct RealityOptions : InputOptions {
    std::string sort = "path", only = "all";
    std::string number;               ///< whose messages are listed instead
    std::string ask;                  ///< a row's place, "ADT^A01 PID-8": the question to the vendor instead
    std::vector<std::string> accept;  ///< what the spec takes over, which is written instead
    bool values = false;
    std::string spec, format = "text", out;
    bool force = false;
};

/// What a counter has is told to the grid after each part, which costs some milliseconds: parts as large as leave every
/// thread work. Not by the number of threads, so that the same file is counted the same way everywhere.
std::uint64_t realityPart(std::uint64_t bytes) {
    constexpr std::uint64_t kLeast = 64u << 20, kMost = 256u << 20, kParts = 8;
    return std::clamp(bytes / kParts, kLeast, kMost);
}

/// Visits the selected messages of one part: `each(message, number over all sources)`.
template <class Each>
Result<void> visitPart(const Inputs& inputs, const Part& part, Progress& progress, const Stopped& stopped,
                       const Each& each) {
    std::optional<MessageFilter> filter = inputs.filter();  // this thread's own
    for (const Stretch& stretch : part.stretches) {
        const std::uint64_t before = inputs.firstOf(stretch.source);
        Result<void> done = inputs.sources()[stretch.source]->forEach(
            stretch.from, stretch.to, [&](MessageNumber number, ByteView message) {
                if (!filter || filter->matches(message, stretch.source, number)) {
                    each(message, before + number.value());
                }
                progress.add(message.size());
                return !stopped();
            });
        if (!done) {
            return done;
        }
    }
    return {};
}

class RealityRun {
public:
    RealityRun(Session& session, Inputs& inputs, const check::RuleSet& rules)
        : m_session(session)
        , m_inputs(inputs)
        , m_rules(rules)
        , m_parts(inputs.parts(realityPart(inputs.selectedBytes()))) {}

    /// Everything counted; nothing when the work broke off.
    std::optional<check::RealitySnapshot> count(int& code) {
        check::RealityGrid grid(m_rules);
        Progress progress(m_session.progressListener("Counting"));
        progress.setTotal(m_inputs.selectedBytes());
        const Result<void> read = inOrder<check::RealityCounter>(
            m_session, m_parts.size(),
            [&](std::size_t n, const Stopped& stopped) -> Result<check::RealityCounter> {
                check::RealityCounter counter = grid.counter();
                Result<void> done =
                    visitPart(m_inputs, m_parts[n], progress, stopped,
                              [&](ByteView message, std::uint64_t number) { counter.check(message, number); });
                if (!done) {
                    return fail(std::move(done.error()));
                }
                counter.settle();
                return counter;
            },
            [&](check::RealityCounter&& part) {
                grid.take(std::move(part));
                return true;
            });
        m_session.clearProgress();
        check::RealitySnapshot snapshot = grid.snapshot();
        code = std::max(code, m_inputs.ended(m_session, read, snapshot.messages > 0));
        return m_inputs.brokeOff() || snapshot.messages == 0 ? std::nullopt : std::optional(std::move(snapshot));
    }

    /// Lists the messages of a number.
    int list(const check::Question& question, int code) {
        const check::RealityLines lines(m_rules);
        Progress progress(m_session.progressListener("Looking"));
        progress.setTotal(m_inputs.selectedBytes());
        bool any = false;
        const Result<void> read = inOrder<std::vector<std::uint64_t>>(
            m_session, m_parts.size(),
            [&](std::size_t n, const Stopped& stopped) -> Result<std::vector<std::uint64_t>> {
                check::MessagesOf asked(lines, question);
                std::vector<std::uint64_t> found;
                Result<void> done =
                    visitPart(m_inputs, m_parts[n], progress, stopped, [&](ByteView message, std::uint64_t number) {
                        if (asked.holds(message)) {
                            found.push_back(number);
                        }
                    });
                if (!done) {
                    return fail(std::move(done.error()));
                }
                return found;
            },
            [&](std::vector<std::uint64_t>&& found) {
                any = any || !found.empty();
                for (const std::uint64_t number : found) {
                    const auto [source, inSource] = m_inputs.locate(number);
                    m_session.out().write(std::to_string(number + 1) + '\t' + m_inputs.sources()[source]->name() +
                                          '\t' + std::to_string(inSource.value() + 1) + '\n');
                }
                return !m_session.stopped();
            });
        m_session.clearProgress();
        return std::max(code, m_inputs.ended(m_session, read, any));
    }

private:
    Session& m_session;
    Inputs& m_inputs;
    const check::RuleSet& m_rules;
    std::vector<Part> m_parts;
};

/// The question to the vendor about the row of a place.
int ask(Session& session, const check::RuleSet& rules, const check::RealitySnapshot& snapshot, const std::string& about,
        bool values) {
    for (const check::RealityRow& row : snapshot.rows) {
        if (row.place.type + ' ' + row.place.path() == about) {
            session.out().write(check::vendorQuestion(rules.spec().document().identity, row, values).text());
            return kFine;
        }
    }
    session.complain("The grid has no row '" + about + "'. Write a message type and a place: ADT^A01 PID-8.");
    return kFindings;
}

void addRealityOptions(CLI::App& app, RealityOptions& options) {
    addSelectionOptions(app, options);
    app.add_option("--sort", options.sort, "Rows by path, as the structure has them, or by harm")
        ->check(CLI::IsMember({"path", "harm"}))
        ->type_name("ORDER")
        ->capture_default_str();
    app.add_option("--only", options.only,
                   "Only rows that are unknown to the spec, violated, missing somewhere, unseen in the traffic, "
                   "or hold unknown codes")
        ->check(CLI::IsMember({"all", "unknown", "violated", "missing", "unseen", "codes"}))
        ->type_name("ROWS")
        ->capture_default_str();
    app.add_option("--messages", options.number,
                   "List the messages that a number counts, such as 'ADT^A01 PID-8 missing'")
        ->type_name("NUMBER");
    app.add_option("--ask", options.ask, "What to ask the vendor about a row, such as 'ADT^A01 PID-8'")
        ->type_name("ROW");
    app.add_option("--accept", options.accept,
                   "Write the spec with what the messages hold taken over instead: usage, length, codes or elements "
                   "wherever they break it, or of one row, such as 'ADT^A01 PID-8 usage'")
        ->type_name("WHAT")
        ->allow_extra_args(false)
        ->excludes("--ask")
        ->excludes("--messages");
    app.add_flag("--values", options.values, "Show codes");
}

int specReality(Session& session, const RealityOptions& options) {
    const std::string &format = options.format, &out = options.out;
    const Result<const report::Writer*> writer = report::writerFor(format);
    if (!writer) {
        session.complain(writer.error());
        return kWrongUsage;
    }
    if (format == "xlsx" && out.empty()) {
        session.complain("A workbook cannot be written to standard output. Name a file with --out.");
        return kWrongUsage;
    }
    std::optional<check::Question> question;
    if (!options.number.empty()) {
        Result<check::Question> read = check::Question::parse(options.number);
        if (!read) {
            session.complain(read.error());
            return kWrongUsage;
        }
        question = std::move(*read);
    }
    std::string wrong;
    const std::optional<AcceptWishes> accepted = AcceptWishes::of(options.accept, wrong);
    if (!accepted) {
        session.complain("'" + wrong + "' cannot be accepted. Write usage, length, codes or elements, or one of them " +
                         "behind a row: 'ADT^A01 PID-8 usage'.");
        return kWrongUsage;
    }
    const Result<spec::LoadedSpec> loaded = spec::loadSpec(options.spec);
    if (!loaded) {
        session.complain(loaded.error());
        return kCannotRead;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    const check::RuleSet rules(loaded->spec);
    RealityRun run(session, *inputs, rules);
    if (question) {
        return run.list(*question, code);
    }
    std::optional<check::RealitySnapshot> snapshot = run.count(code);
    if (!snapshot) {
        return code;
    }
    if (!options.accept.empty()) {
        return std::max(code, acceptRows(session, options.spec, *accepted, snapshot->rows,
                                         loaded->spec->document().standard, out, options.force));
    }
    if (!options.ask.empty()) {
        return std::max(code, ask(session, rules, *snapshot, options.ask, options.values));
    }
    reports::RealityFacts facts;
    facts.spec = options.spec;
    facts.title = loaded->spec->document().identity.title;
    facts.choice = *reports::realityChoice(options.only);
    facts.order = options.sort == "harm" ? check::RealityOrder::Harm : check::RealityOrder::Path;
    facts.values = options.values;
    facts.brief = format == "text";
    return std::max(code, writeReport(session, **writer,
                                      reports::realityDocument(facts, std::move(*snapshot), inputs->list()), out,
                                      options.force));
}

}  // namespace

Run addSpecReality(CLI::App& app) {
    auto options = std::make_shared<RealityOptions>();
    app.add_option("spec", options->spec, "A spec: a file, a shipped name or hl7:2.5.1")->required()->type_name("SPEC");
    addInputOptions(app, *options);
    addRealityOptions(app, *options);
    app.add_option("-f,--format", options->format, "text, html, csv, xlsx, json or ndjson")
        ->check(CLI::IsMember({"text", "html", "csv", "xlsx", "json", "ndjson"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.add_option("-o,--out", options->out, "Write the grid, or the spec, to this new file")->type_name("FILE");
    app.add_flag("--force", options->force, "Replace the file if it exists");
    app.footer("Examples:\n"
               "  plumb spec reality my-spec.yaml feed.hl7 --sort harm\n"
               "  plumb spec reality my-spec.yaml feed.hl7 --messages 'ADT^A01 PID-8 missing'\n"
               "  plumb spec reality my-spec.yaml feed.hl7 --ask 'ADT^A01 PID-8'\n"
               "  plumb spec reality my-spec.yaml feed.hl7 --accept codes --accept usage --out next.yaml");
    return [options](Session& session) { return specReality(session, *options); };
}

}  // namespace plumb::cli
