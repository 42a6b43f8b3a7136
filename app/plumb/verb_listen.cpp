// plumb listen: messages received over MLLP.
#include "base/clock.h"
#include "base/passphrase.h"
#include "plumb/exit_codes.h"
#include "plumb/listen_events.h"
#include "plumb/verbs.h"
#include "plumb/wire_file.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::cli {
namespace {

struct ListenVerbOptions {
    replay::ListenOptions listen;
    std::string output, wireLog;
    std::vector<std::string> rules;
    std::uint64_t rotate = 0;
    std::uint64_t count = 0;
    double idleSeconds = 0;
    int passphraseFd = -1;
};

constexpr int kLookMs = 20;  // for an interrupt
constexpr std::int64_t kFarewellMs = 6000;

Result<replay::AckRules> rulesOf(const std::vector<std::string>& texts) {
    std::vector<replay::AckRule> rules;
    for (const std::string& text : texts) {
        Result<replay::AckRule> rule = replay::AckRule::parse(text);
        if (!rule) {
            return fail(std::move(rule.error()));
        }
        rules.push_back(std::move(*rule));
    }
    return replay::AckRules(std::move(rules));
}

// What is wrong with how options go together; empty when nothing is.
std::string wrongTls(const ListenVerbOptions& options) {
    const replay::TlsOptions& tls = options.listen.tls;
    if (tls.certificate.empty() && tls.keyStore.empty()) {
        return tls.authorities.empty() && tls.key.empty() ? ""
                                                          : "TLS needs a certificate: --tls-cert and --tls-key, or "
                                                            "--tls-p12.";
    }
    if (!tls.certificate.empty() && !tls.keyStore.empty()) {
        return "--tls-cert and --tls-p12 both name a certificate. Leave one of them out.";
    }
    if (!tls.certificate.empty() && tls.key.empty()) {
        return "--tls-cert needs the private key too: --tls-key.";
    }
    return {};
}

// Runs until it is told to stop, has enough, or cannot store any more.
class ListenRun {
public:
    ListenRun(Session& session, const ListenVerbOptions& options, replay::Listener& listener)
        : m_session(session)
        , m_options(options)
        , m_listener(listener) {}

    void run() {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [this] { this->look(); });
        look.start(kLookMs);
        QCoreApplication::exec();
    }

private:
    void look() {
        m_session.out().flush();  // whoever follows sees what happened
        if (m_farewell) {
            if (m_listener.openConnections() == 0 || steadyMilliseconds() > *m_farewell) {
                QCoreApplication::quit();
            }
            return;
        }
        const bool enough = m_options.count > 0 && m_listener.counts().messages >= m_options.count && m_listener.idle();
        if (m_session.stopped() || enough || m_listener.failure()) {
            m_farewell = steadyMilliseconds() + kFarewellMs;
            m_listener.stop();
        }
    }

    Session& m_session;
    const ListenVerbOptions& m_options;
    replay::Listener& m_listener;
    std::optional<std::int64_t> m_farewell;
};

int complained(Session& session, const Error& error) {
    session.complain(error);
    return error.id() == MessageId::ListenRule ? kWrongUsage : kCannotRead;
}

int listen(Session& session, ListenVerbOptions& options) {
    if (const std::string wrong = wrongTls(options); !wrong.empty()) {
        session.complain(wrong);
        return kWrongUsage;
    }
    replay::ListenOptions& listen = options.listen;
    listen.tls.on = !listen.tls.certificate.empty() || !listen.tls.keyStore.empty();
    listen.clientCertificates = !listen.tls.authorities.empty();
    listen.idleMs = static_cast<std::int64_t>(options.idleSeconds * 1000);
    listen.controlIdPrefix = "P" + std::to_string(wallMilliseconds()) + '.';
    Result<replay::AckRules> rules = rulesOf(options.rules);
    if (!rules) {
        return complained(session, rules.error());
    }
    Secret passphrase;
    if (options.passphraseFd >= 0) {
        Result<Secret> read = readPassphrase(options.passphraseFd);
        if (!read) {
            return complained(session, read.error());
        }
        passphrase = std::move(*read);
    }
    Result<replay::MessageFile> store = replay::MessageFile::open(options.output, options.rotate);
    if (!store) {
        return complained(session, store.error());
    }
    replay::NoWireLog none;
    std::unique_ptr<WireFile> wireFile;
    if (!options.wireLog.empty()) {
        Result<std::unique_ptr<WireFile>> opened = WireFile::create(options.wireLog);
        if (!opened) {
            return complained(session, opened.error());
        }
        wireFile = std::move(*opened);
    }
    replay::WireLog& wire = wireFile ? static_cast<replay::WireLog&>(*wireFile) : none;

    int argc = 1;
    char name[] = "plumb";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    ListenEvents events(session);
    replay::Listener listener(listen, std::move(*rules), *store, wire, events);
    if (Result<void> started = listener.start(passphrase); !started) {
        return complained(session, started.error());
    }
    session.interruptEnds = true;
    ListenRun(session, options, listener).run();
    events.stopped(listener.counts());
    if (listener.failure()) {
        return complained(session, *listener.failure());
    }
    if (const std::optional<Error> lost = wireFile ? wireFile->failure() : std::nullopt) {
        return complained(session, *lost);
    }
    return kFine;
}

}  // namespace

Run addListenVerb(CLI::App& app) {
    auto options = std::make_shared<ListenVerbOptions>();
    replay::ListenOptions& listener = options->listen;
    app.add_option("-o,--output", options->output,
                   "Where messages are stored, in MLLP frames; what is there is added to")
        ->required()
        ->type_name("FILE");
    app.add_option("-p,--port", listener.address.port, "The port to listen on; 0 takes one that is free")
        ->type_name("PORT")
        ->capture_default_str();
    app.add_option("--bind", listener.address.host, "The address to listen on; 0.0.0.0 or :: for all networks")
        ->type_name("ADDRESS")
        ->capture_default_str();
    app.add_option("--rule", options->rules, "How to answer: CONDITION -> ACTIONS; the first that matches holds")
        ->type_name("RULE")
        ->allow_extra_args(false);
    app.add_option("--wire-log", options->wireLog, "A new file for every byte both ways, with times, as lines of JSON")
        ->type_name("FILE");
    app.add_option("--rotate", options->rotate, "Go on in a further file when one has this size")
        ->type_name("SIZE")
        ->transform(CLI::AsSizeValue(false));
    app.add_option("--max-message", listener.longestMessage, "The longest message that is taken; 64mb unless said")
        ->type_name("SIZE")
        ->transform(CLI::AsSizeValue(false));
    app.add_option("--max-connections", listener.mostConnections, "Connections at a time")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--idle-timeout", options->idleSeconds, "Close a connection that is silent for so long; 0: never")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.0, 86400.0));
    app.add_option("--count", options->count, "Stop when so many messages are stored and answered; 0: do not")
        ->type_name("N");
    app.add_option("--tls-cert", listener.tls.certificate, "TLS, with this certificate and its chain (PEM)")
        ->type_name("FILE");
    app.add_option("--tls-key", listener.tls.key, "The certificate's private key (PEM)")->type_name("FILE");
    app.add_option("--tls-p12", listener.tls.keyStore, "TLS, with certificate and key from here (PKCS#12)")
        ->type_name("FILE");
    app.add_option("--tls-client-ca", listener.tls.authorities,
                   "Clients must show a certificate that these authorities vouch for (PEM)")
        ->type_name("FILE");
    app.add_option("--tls-passphrase-fd", options->passphraseFd,
                   "Read the passphrase of the private key from this file descriptor, a line")
        ->type_name("N");
    app.footer(
        "Prints a line of JSON for everything that happens. A message is on the disk before it is acknowledged.\n"
        "Ctrl+C ends it, exit code 0. Actions of rules: AA AE AR CA CE CR, text \"...\", error CODE, delay 2s,\n"
        "commit 2s, drop, wrong-id, disconnect, after N, times N.\n"
        "Examples:\n"
        "  plumb listen -o feed.hl7\n"
        "  plumb listen -p 6661 -o feed.hl7 --rule 'MSH-9.2 = \"A08\" -> AE, error 207' --rule '* -> delay 2s'\n"
        "  plumb listen --bind 0.0.0.0 --tls-cert me.pem --tls-key me.key --tls-client-ca ca.pem -o feed.hl7");
    return [options](Session& session) { return listen(session, *options); };
}

}  // namespace plumb::cli
