// plumb relay: a feed watched in place, between its sender and its receiver.
#include "plumb/exit_codes.h"
#include "plumb/listening_options.h"
#include "plumb/send_options.h"
#include "plumb/tls_passphrase.h"
#include "plumb/verbs.h"

#include <memory>
#include <optional>
#include <string>

namespace plumb::cli {
namespace {

struct RelayVerbOptions : ListeningOptions {
    std::string to, away = "close";
    replay::TlsOptions toTls;
    int toPassphraseFd = -1;
    Production production;
    double connectSeconds = 10, answerSeconds = 30;
    bool keepAnswers = false;
};

/// Complains and gives nothing where an option cannot be read.
std::optional<replay::RelayOptions> readRelay(Session& session, RelayVerbOptions& options) {
    if (const std::string wrong = completeListening(options); !wrong.empty()) {
        session.complain(wrong);
        return std::nullopt;
    }
    replay::RelayOptions relay;
    const Result<replay::Address> address = replay::Address::parse(options.to);
    if (!address) {
        session.complain(address.error());
        return std::nullopt;
    }
    relay.receiver.address = *address;
    relay.receiver.tls = options.toTls;
    relay.receiver.times = {toMilliseconds(options.connectSeconds), toMilliseconds(options.answerSeconds), 0};
    for (const Error& problem : replay::problemsOf(relay.receiver)) {
        session.complain(problem);
        return std::nullopt;
    }
    if (!isConfirmed(session, options.production, options.to)) {
        return std::nullopt;
    }
    relay.receiver.label = options.production.is ? replay::Label::Production : replay::Label::Unmarked;
    relay.listen = options.listen;
    relay.whenAway = replay::parseWhenAway(options.away).value_or(replay::WhenAway::Close);
    relay.keepAnswers = options.keepAnswers;
    return relay;
}

int relay(Session& session, RelayVerbOptions& options) {
    const std::optional<replay::RelayOptions> wanted = readRelay(session, options);
    if (!wanted) {
        return kWrongUsage;
    }
    const Result<Secret> listening = passphraseFrom(options.passphraseFd);
    const Result<Secret> sending = listening ? passphraseFrom(options.toPassphraseFd) : Result<Secret>(Secret());
    if (!listening || !sending) {
        return complained(session, listening ? sending.error() : listening.error());
    }
    Result<ListeningRecords> records = ListeningRecords::open(options);
    if (!records) {
        return complained(session, records.error());
    }
    const EventLoop loop;
    ListenEvents events(session, ListenEvents::Of::Relay);
    replay::Relay server(*wanted, records->store(), records->wire(), events);
    if (Result<void> started = server.start(*listening, *sending); !started) {
        return complained(session, started.error(),
                          started.error().id() == MessageId::RelaySelf ? kWrongUsage : kCannotRead);
    }
    return serve(session, options.count, server, events, *records);
}

}  // namespace

Run addRelayVerb(CLI::App& app) {
    auto options = std::make_shared<RelayVerbOptions>();
    app.add_option("--to", options->to, "The receiver; an IPv6 address stands in brackets")
        ->required()
        ->type_name("HOST:PORT");
    addListeningOptions(app, *options);
    addReceiverTlsOptions(app, "--to-tls", options->toTls, options->toPassphraseFd);
    addProductionOptions(app, options->production);
    app.add_option("--connect-timeout", options->connectSeconds,
                   "How long a connection to the receiver may take to stand (10)")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, 86400.0));
    app.add_option("--ack-timeout", options->answerSeconds, "After which a missing answer is told (30)")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, 86400.0));
    app.add_option("--when-away", options->away,
                   "What senders see when the receiver cannot be reached: close (their connection ends), AE or AR "
                   "(answered here, with error 207), or silence")
        ->type_name("WHAT")
        ->check(CLI::IsMember({"close", "AE", "AR", "silence"}, CLI::ignore_case));
    app.add_flag("--keep-answers", options->keepAnswers, "Store the receiver's answers too, behind the messages");
    app.footer(
        "Senders connect here in place of their receiver. A message is on the disk before it is passed on; what the\n"
        "receiver answers is passed back as it stands. A message that may have arrived is never answered here. Prints "
        "a\n"
        "line of JSON for everything that happens; Ctrl+C ends it, exit code 0.\n"
        "Examples:\n"
        "  plumb relay -p 6661 --to ehr.example:2575 -o feed.hl7\n"
        "  plumb relay -p 6661 --to ehr.example:2576 --to-tls --to-tls-ca ca.pem -o feed.hl7 --wire-log wire.ndjson\n"
        "  plumb relay -p 6661 --to ehr.example:2575 -o feed.hl7 --when-away AE --keep-answers\n"
        "  plumb relay -p 6661 --to ehr.example:2575 --production --confirm ehr.example:2575 -o feed.hl7");
    return [options](Session& session) { return relay(session, *options); };
}

}  // namespace plumb::cli
