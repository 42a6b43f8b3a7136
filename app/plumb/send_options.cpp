#include "plumb/send_options.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace plumb::cli {
namespace {

/// "0B,1C,0D"
std::optional<replay::Framing> framingFrom(std::string_view text) {
    if (text.size() != 8 || text[2] != ',' || text[5] != ',') {
        return std::nullopt;
    }
    std::array<std::uint8_t, 3> bytes{};
    for (std::size_t n = 0; n < bytes.size(); ++n) {
        const int high = hexValue(static_cast<unsigned char>(text[3 * n]));
        const int low = hexValue(static_cast<unsigned char>(text[3 * n + 1]));
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes[n] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return replay::Framing{bytes[0], bytes[1], bytes[2]};
}

bool readAppAckPort(Session& session, const SendOptions& options, replay::Endpoint& endpoint) {
    if (options.appAckPort.empty()) {
        return true;
    }
    const bool alone = options.appAckPort.find(':') == std::string::npos;
    const Result<replay::Address> at =
        replay::Address::parse(alone ? "127.0.0.1:" + options.appAckPort : options.appAckPort);
    if (!at) {
        session.complain(at.error());
        return false;
    }
    if (endpoint.tls.on && endpoint.tls.certificate.empty() && endpoint.tls.keyStore.empty()) {
        session.complain("With --tls, --app-ack-port needs a certificate to show: --tls-cert and --tls-key, or "
                         "--tls-p12.");
        return false;
    }
    endpoint.appAcks = *at;
    return true;
}

void addConnectionOptions(CLI::App& app, SendOptions& options) {
    app.add_option("--to", options.to, "Where to send to; an IPv6 address stands in brackets")->type_name("HOST:PORT");
    app.add_option("--connect-timeout", options.connectSeconds, "How long a connection may take to stand (10)")
        ->type_name("SECONDS");
    app.add_option("--ack-timeout", options.ackSeconds, "How long an acknowledgement is waited for (30)")
        ->type_name("SECONDS");
    app.add_option("--idle-timeout", options.idleSeconds, "Close a connection that is idle so long (never)")
        ->type_name("SECONDS");
    app.add_option("--window", options.window, "Messages under way at once, where the receiver allows more than one")
        ->type_name("N");
    app.add_option("--connections", options.connections, "So many connections at once (1)")->type_name("N");
    app.add_option("--app-ack-port", options.appAckPort,
                   "In enhanced mode: also take application acknowledgements on this port while sending; of this "
                   "machine alone unless an address stands before it")
        ->type_name("[ADDRESS:]PORT");
    app.add_flag("--connect-each", options.connectEach, "Make a connection for each message");
    app.add_flag("--no-keep-alive", options.noKeepAlive, "Do not ask the system to keep idle connections alive");
    app.add_option("--framing", options.framing, "The bytes around a message, in hexadecimal (0B,1C,0D)")
        ->type_name("START,END,LAST");
    app.add_option("--ack-charset", options.ackCharset,
                   "Character set of acknowledgements that do not say theirs in MSH-18")
        ->type_name("NAME");
    addProductionOptions(app, options.production);
}

void addPlanOptions(CLI::App& app, SendOptions& options) {
    app.add_option("--on", options.policies,
                   "What is done after AA, AE, AR, CA, CE, CR, timeout, connect or lost: accept, retry[:N[:THEN]], "
                   "park or stop; may be given several times")
        ->type_name("WHAT=DECISION")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--retry-wait", options.retrySeconds, "Before the first repetition; doubles each time (1)")
        ->type_name("SECONDS");
    app.add_option("--order-by", options.orderBy,
                   "With several connections: messages with the same value there never overtake each other; none: any "
                   "may (PID-3[1].1)")
        ->type_name("PATH");
    app.add_flag("--hold-back", options.holdBack,
                 "When a message is parked, later ones with the same value of --order-by are not sent");
    CLI::Option* const rate = app.add_option("--rate", options.pace.perSecond, "Messages a second at most");
    rate->type_name("N")->check(CLI::PositiveNumber);
    app.add_option("--speed", options.pace.speed, "As far apart as their MSH-7 are, so many times as fast")
        ->type_name("FACTOR")
        ->check(CLI::PositiveNumber)
        ->excludes(rate);
    app.add_flag("--by-capture", options.pace.byCapture,
                 "With --speed: as far apart as they were on the captured wire");
    app.add_option("--repeat", options.repeat, "Send everything so often")->type_name("N")->check(CLI::PositiveNumber);
}

void addRecordOptions(CLI::App& app, SendOptions& options) {
    CLI::Option* const outcomes = app.add_option(
        "--outcomes", options.outcomes,
        "Keep what became of each message in this file, before and after; one that is there is gone on with");
    outcomes->type_name("FILE");
    app.add_option("--batch", options.batch,
                   "Record so many messages at once before they leave; after a crash as many may be unknown (1)")
        ->type_name("N")
        ->check(CLI::Range(1, 100000));
    app.add_flag("--resend-parked", options.resend.parked,
                 "Send again what was parked: refused, rejected, errored, or never left")
        ->needs(outcomes);
    app.add_flag("--resend-unknown", options.resend.unknown, "Send again what may have arrived")->needs(outcomes);
    app.add_option("--wire-log", options.wireLog,
                   "Write every byte both ways, and what happened, to a new file, a JSON object a line")
        ->type_name("FILE");
    app.add_flag("--dry-run", options.dryRun, "Show the bytes that would leave and what differs, and send nothing");
    app.add_option("-f,--format", options.format, "text or ndjson: how each outcome is printed (text)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "ndjson"}));
}

}  // namespace

std::int64_t toMilliseconds(double seconds) {
    return std::llround(std::min(seconds, 1e9) * 1000.0);
}

void addReceiverTlsOptions(CLI::App& app, const std::string& prefix, replay::TlsOptions& tls, int& passphraseFd) {
    app.add_flag(prefix, tls.on, "Speak TLS, 1.2 or later");
    app.add_option(prefix + "-ca", tls.authorities, "Trust these authorities (PEM) in place of the system's")
        ->type_name("FILE");
    app.add_option(prefix + "-cert", tls.certificate, "Our own certificate and its chain (PEM)")->type_name("FILE");
    app.add_option(prefix + "-key", tls.key, "Its private key (PEM)")->type_name("FILE");
    app.add_option(prefix + "-p12", tls.keyStore, "Both, as PKCS#12")->type_name("FILE");
    app.add_option(prefix + "-passphrase-fd", passphraseFd, "Read the passphrase of the key from this descriptor")
        ->type_name("N");
    app.add_option(prefix + "-name", tls.serverName, "Whom the receiver's certificate must be of (the host)")
        ->type_name("NAME");
    app.add_option(prefix + "-pin", tls.pin, "The SHA-256 that the receiver's certificate must have")->type_name("HEX");
}

void addProductionOptions(CLI::App& app, Production& production) {
    app.add_flag("--production", production.is, "The receiver is in production: asks for --confirm");
    app.add_option("--confirm", production.confirm, "The address once more, as written in --to")
        ->type_name("HOST:PORT");
}

bool isConfirmed(Session& session, const Production& production, const std::string& to) {
    if (production.is && production.confirm != to) {
        session.complain(Error(MessageId::EndpointProduction, {to}));
        return false;
    }
    return true;
}

void addSendOptions(CLI::App& app, SendOptions& options) {
    addConnectionOptions(app, options);
    addReceiverTlsOptions(app, "--tls", options.tls, options.tlsPassphraseFd);
    addPlanOptions(app, options);
    addPreparingOptions(app, options.plan);
    addRecordOptions(app, options);
}

std::optional<replay::Endpoint> readEndpoint(Session& session, const SendOptions& options) {
    replay::Endpoint endpoint;
    if (options.to.empty()) {
        session.complain("Say where to send to, such as --to 127.0.0.1:2575, or --dry-run.");
        return std::nullopt;
    }
    const Result<replay::Address> address = replay::Address::parse(options.to);
    if (!address) {
        session.complain(address.error());
        return std::nullopt;
    }
    endpoint.address = *address;
    if (!options.framing.empty()) {
        const auto framing = framingFrom(options.framing);
        if (!framing) {
            session.complain("'" + options.framing + "' is no framing. Write three bytes in hexadecimal: 0B,1C,0D.");
            return std::nullopt;
        }
        endpoint.framing = *framing;
    }
    endpoint.charset = options.ackCharset;
    endpoint.times = {toMilliseconds(options.connectSeconds), toMilliseconds(options.ackSeconds),
                      toMilliseconds(options.idleSeconds)};
    endpoint.keepAlive = !options.noKeepAlive;
    endpoint.window = options.window;
    endpoint.connections = options.connections;
    endpoint.connectEach = options.connectEach;
    endpoint.tls = options.tls;
    if (!readAppAckPort(session, options, endpoint)) {
        return std::nullopt;
    }
    endpoint.label = options.production.is ? replay::Label::Production : replay::Label::Unmarked;
    for (const Error& problem : replay::problemsOf(endpoint)) {
        session.complain(problem);
        return std::nullopt;
    }
    return isConfirmed(session, options.production, options.to) ? std::optional(endpoint) : std::nullopt;
}

std::optional<replay::Policies> readPolicies(Session& session, const SendOptions& options) {
    replay::Policies policies;
    for (const std::string& text : options.policies) {
        if (const Result<void> set = policies.set(text); !set) {
            session.complain(set.error());
            return std::nullopt;
        }
    }
    policies.backoff = std::max<std::int64_t>(toMilliseconds(options.retrySeconds), 0);
    policies.longestBackoff = std::max(policies.longestBackoff, policies.backoff);
    return policies;
}

bool readOrder(Session& session, const SendOptions& options, replay::PlanFeed::Options& plan) {
    plan.hold = options.holdBack;
    plan.connections = options.connections;
    if (options.orderBy == "none" && options.holdBack) {
        session.complain("--hold-back goes by the value of --order-by, so there must be one.");
        return false;
    }
    // One connection keeps the order by itself.
    const bool asked = !options.orderBy.empty() || options.holdBack || options.connections > 1;
    if (!asked || options.orderBy == "none") {
        return true;
    }
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(options.orderBy.empty() ? "PID-3[1].1" : options.orderBy);
    if (!path) {
        session.complain(path.error());
        return false;
    }
    plan.orderBy = std::move(*path);
    return true;
}

std::optional<replay::Preparer> readPlan(Session& session, const SendOptions& options) {
    if (options.pace.byCapture && options.pace.speed <= 0) {
        session.complain("--by-capture says whose times --speed keeps, so it needs --speed.");
        return std::nullopt;
    }
    const std::optional<hl7::Charset> charset =
        options.charset.empty() ? std::nullopt : hl7::Charset::find(options.charset);
    return readPreparer(session, options.plan, framingFrom(options.framing).value_or(replay::Framing{}), charset);
}

}  // namespace plumb::cli
