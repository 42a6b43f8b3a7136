// plumb send: messages sent over MLLP, with what became of each.
#include "base/message_catalogue.h"
#include "plumb/event_loop.h"
#include "plumb/exit_codes.h"
#include "plumb/send_alerts.h"
#include "plumb/send_dry.h"
#include "plumb/send_options.h"
#include "plumb/send_rows.h"
#include "plumb/text_output.h"
#include "plumb/tls_passphrase.h"
#include "plumb/verbs.h"
#include "plumb/wire_file.h"
#include "project/outcome_file.h"
#include "replay/net/sender.h"
#include "replay/peer_habits.h"
#include "replay/tee_wire_log.h"

#include <QTimer>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

namespace plumb::cli {
namespace {

constexpr int kLookForInterrupts = 50;  // milliseconds

/// The chosen messages, one after the other, as often as wanted.
class ChosenMessages {
public:
    ChosenMessages(const Inputs& inputs, std::vector<std::uint64_t> numbers, std::uint64_t repeat)
        : m_inputs(inputs)
        , m_numbers(std::move(numbers))
        , m_repeat(repeat) {}

    [[nodiscard]] Result<std::optional<replay::SourceMessage>> next() {
        if (m_next == m_numbers.size()) {
            m_next = 0;
            ++m_round;
        }
        if (m_round >= m_repeat || m_numbers.empty()) {
            return std::optional<replay::SourceMessage>();
        }
        const std::uint64_t number = m_numbers[m_next++];
        const auto place = m_inputs.locate(number);
        const source::OpenedSource& source = *m_inputs.sources()[place.first];
        const Result<ByteView> bytes = source.message(place.second, m_buffer);
        if (!bytes) {
            return fail(bytes.error());
        }
        const auto passage = source.bytes().passageOf(source.messages()[place.second].begin());
        return std::optional(replay::SourceMessage{
            *bytes, number, passage ? std::optional<std::int64_t>(passage->timeNs) : std::nullopt});
    }

private:
    const Inputs& m_inputs;
    std::vector<std::uint64_t> m_numbers;
    std::uint64_t m_repeat;
    std::uint64_t m_round = 0;
    std::size_t m_next = 0;
    source::WindowBuffer m_buffer;
};

/// Where outcomes and wire rows go, and what is said of them.
struct Records {
    std::unique_ptr<replay::OutcomeStore> outcomes = std::make_unique<replay::NoOutcomeStore>();
    WireOutput wireFile;
    SendAlerts alerts;
    std::optional<replay::TeeWireLog> wire;  ///< since open()

    Records(Session& session, const replay::AlertRules& rules, const std::string& command)
        : alerts(session, rules, command) {}

    [[nodiscard]] Result<void> open(Session& session, const SendOptions& options) {
        if (!options.outcomes.empty()) {
            Result<std::unique_ptr<project::OutcomeFile>> file = project::OutcomeFile::open(options.outcomes);
            if (!file) {
                return fail(std::move(file.error()));
            }
            if ((*file)->foundUnknown() > 0) {
                session.complain(grouped((*file)->foundUnknown()) +
                                 " unknown: " + renderMessage(MessageId::OutcomesUnknown, {}));
            }
            outcomes = std::move(*file);
        }
        Result<WireOutput> output = WireOutput::open(options.wireLog);
        if (!output) {
            return fail(std::move(output.error()));
        }
        wireFile = std::move(*output);
        wire.emplace(wireFile.log(), [this, &session](const replay::WireRow& row) { watch(session, row); });
        return {};
    }

private:
    /// Tells what a peer is known to do where it is seen first, with or without a wire log.
    void watch(Session& session, const replay::WireRow& row) {
        alerts.watch().add(row);
        if (row.note && replay::isPeerHabit(row.note->id) && !session.quiet) {
            session.complain(row.note->render());
        }
    }
};

/// Sends until the end, an error or an interrupt; the second interrupt ends the program at once.
class SendRun {
public:
    SendRun(Session& session, const replay::Endpoint& endpoint, const replay::Policies& policies,
            replay::PlanFeed& feed, Records& records)
        : m_session(session)
        , m_records(records)
        , m_sender(endpoint, policies, feed, *records.wire, [this](std::optional<Error> why) { end(std::move(why)); }) {
        QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { watch(); });
        m_watch.start(kLookForInterrupts);
    }

    [[nodiscard]] int run(const Secret& passphrase) {
        if (Result<void> started = m_sender.start(passphrase); !started) {
            m_session.complain(started.error());
            return kCannotRead;
        }
        QCoreApplication::exec();
        if (m_why) {
            m_session.complain(*m_why);
        }
        return m_why ? codeOf(*m_why) : kFine;
    }

    [[nodiscard]] std::int64_t milliseconds() const { return m_sender.now(); }

private:
    [[nodiscard]] static int codeOf(const Error& why) {
        const bool policy = why.id() == MessageId::StoppedBy || why.id() == MessageId::StoppedByUser;
        return policy ? kFindings : kCannotRead;
    }

    void watch() {
        m_records.alerts.tell();
        if (!m_wireProblem) {
            m_wireProblem = m_records.wireFile.failure();
            if (m_wireProblem) {
                m_sender.stop();
            }
        }
        if (m_session.stopped() && !m_stopping) {
            m_stopping = true;
            // The next one does what it does to any program; what is under way is unknown then.
            std::signal(SIGINT, SIG_DFL);
            std::signal(SIGTERM, SIG_DFL);
            m_sender.stop();
        }
    }

    void end(std::optional<Error> why) {
        m_records.alerts.tell();
        m_why = m_wireProblem ? std::move(m_wireProblem) : std::move(why);
        QCoreApplication::quit();
    }

    Session& m_session;
    Records& m_records;
    QTimer m_watch;
    replay::Sender m_sender;
    std::optional<Error> m_why, m_wireProblem;
    bool m_stopping = false;
};

int send(Session& session, const SendOptions& options, Inputs& inputs, std::vector<std::uint64_t> numbers,
         replay::Preparer& preparer) {
    const std::optional<replay::Endpoint> endpoint = readEndpoint(session, options);
    const std::optional<replay::Policies> policies = endpoint ? readPolicies(session, options) : std::nullopt;
    replay::PlanFeed::Options plan;
    if (!policies || !readOrder(session, options, plan)) {
        return kWrongUsage;
    }
    const std::optional<replay::AlertRules> alerts = readAlerts(session, options.alert);
    if (!alerts) {
        return kWrongUsage;
    }
    Records records(session, *alerts, options.alert.command);
    if (Result<void> opened = records.open(session, options); !opened) {
        session.complain(opened.error());
        return kCannotRead;
    }
    const Result<Secret> passphrase = passphraseFrom(options.tlsPassphraseFd);
    if (!passphrase) {
        session.complain(passphrase.error());
        return kCannotRead;
    }
    ChosenMessages chosen(inputs, std::move(numbers), options.repeat);
    replay::Pacer pacer(options.pace, 0);
    SendRows rows(session, options.format == "ndjson");
    plan.batch = options.production.is ? 1 : options.batch;
    plan.resend = options.resend;
    replay::PlanFeed feed([&chosen] { return chosen.next(); }, preparer, pacer, *records.outcomes, std::move(plan),
                          [&rows, &records](const replay::FeedRow& row) {
                              records.alerts.watch().ended(row.attempt, replay::wireMicroseconds());
                              rows.add(row);
                          });
    SendRun run(session, *endpoint, *policies, feed, records);
    const int code = run.run(*passphrase);
    if (!session.quiet) {
        session.out().flush();
        rows.sum(feed, run.milliseconds());
    }
    return code == kFine && feed.parked() + feed.stillParked() > 0 ? kFindings : code;
}

int runSend(Session& session, const SendOptions& options) {
    std::optional<replay::Preparer> preparer = readPlan(session, options);
    replay::PlanFeed::Options order;
    const auto canBeSent = [&] {
        return readEndpoint(session, options) && readPolicies(session, options) && readOrder(session, options, order) &&
               readAlerts(session, options.alert);
    };
    if (!preparer || (!options.dryRun && !canBeSent())) {
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    if (options.dryRun) {
        return std::max(code, runDry(session, *inputs, *preparer, preparer->framing()));
    }
    std::vector<std::uint64_t> numbers;
    const int chosen = inputs->forEach(session, [&numbers](const Item& item) {
        numbers.push_back(item.number);
        return true;
    });
    if (inputs->brokeOff() || session.stopped() || numbers.empty()) {
        return std::max(code, chosen);
    }
    return std::max(std::max(code, chosen), send(session, options, *inputs, std::move(numbers), *preparer));
}

}  // namespace

Run addSendVerb(CLI::App& app) {
    auto options = std::make_shared<SendOptions>();
    addInputOptions(app, *options, false);
    addChangeOptions(app, options->plan.change);
    addSelectionOptions(app, *options);
    addSendOptions(app, *options);
    addAlertOptions(app, options->alert);
    app.footer(
        "Messages leave with CR ends and nothing around them; the file that is read is never altered. Each\n"
        "outcome is what the receiver said: acknowledged means received, not filed. What may have arrived is\n"
        "never sent twice unless told. An interrupt waits for what is under way, a second one does not.\n"
        "Exit codes: 0 nothing is parked, now or by an earlier run with these --outcomes; 1 something is, or sending\n"
        "stopped; 3 something could not be read or recorded; 130 interrupted.\n"
        "Examples:\n"
        "  plumb send feed.hl7 --to 127.0.0.1:2575 --dry-run\n"
        "  plumb send feed.hl7 MSH-11=T --now MSH-7 --new-ids --to test.example:2575 --where 'MSH-9.1 = ADT'\n"
        "  plumb send feed.hl7 --to test.example:2576 --tls --tls-ca ca.pem --outcomes sent.outcomes -f ndjson\n"
        "  plumb send feed.hl7 --to test.example:2575 --on AE=stop --on AR=retry:5:park --rate 10\n"
        "  plumb send feed.hl7 --to test.example:2575 --connections 8 --order-by PID-18.1 --hold-back\n"
        "  plumb send feed.hl7 --to test.example:2575 --alert rejects=5/100 --alert silence=30");
    return [options](Session& session) {
        const EventLoop loop;
        return runSend(session, *options);
    };
}

}  // namespace plumb::cli
