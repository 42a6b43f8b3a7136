#include "plumb/listening_options.h"

#include <utility>

namespace plumb::cli {

void addListeningOptions(CLI::App& app, ListeningOptions& options) {
    replay::ListenOptions& listener = options.listen;
    app.add_option("-o,--output", options.output,
                   "Where messages are stored, in MLLP frames; what is there is added to")
        ->required()
        ->type_name("FILE");
    app.add_option("-p,--port", listener.address.port, "The port to listen on; 0 takes one that is free")
        ->type_name("PORT")
        ->capture_default_str();
    app.add_option("--bind", listener.address.host, "The address to listen on; 0.0.0.0 or :: for all networks")
        ->type_name("ADDRESS")
        ->capture_default_str();
    app.add_option("--wire-log", options.wireLog, "A new file for every byte both ways, with times, as lines of JSON")
        ->type_name("FILE");
    app.add_option("--rotate", options.rotate, "Go on in a further file when one has this size")
        ->type_name("SIZE")
        ->transform(CLI::AsSizeValue(false));
    app.add_option("--max-message", listener.longestMessage, "The longest message that is taken; 64mb unless said")
        ->type_name("SIZE")
        ->transform(CLI::AsSizeValue(false));
    app.add_option("--max-connections", listener.mostConnections, "Connections at a time")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--message-timeout", options.messageSeconds,
                   "Close a connection whose message is not whole so long after its first byte (600); 0: never")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.0, 86400.0));
    app.add_option("--count", options.count, "Stop when so many messages are stored and answered; 0: do not")
        ->type_name("N");
    app.add_option("--tls-cert", listener.tls.certificate, "TLS, with this certificate and its chain (PEM)")
        ->type_name("FILE");
    app.add_option("--tls-key", listener.tls.key, "The certificate's private key (PEM)")->type_name("FILE");
    app.add_option("--tls-p12", listener.tls.keyStore, "TLS, with certificate and key from here (PKCS#12)")
        ->type_name("FILE");
    app.add_option("--tls-client-ca", listener.tls.authorities,
                   "Clients must show a certificate that these authorities vouch for (PEM)")
        ->type_name("FILE");
    app.add_option("--tls-passphrase-fd", options.passphraseFd,
                   "Read the passphrase of the private key from this file descriptor, a line")
        ->type_name("N");
}

std::string completeListening(ListeningOptions& options) {
    replay::TlsOptions& tls = options.listen.tls;
    tls.on = !tls.certificate.empty() || !tls.keyStore.empty();
    if (!tls.on && !(tls.authorities.empty() && tls.key.empty())) {
        return "TLS needs a certificate: --tls-cert and --tls-key, or --tls-p12.";
    }
    if (!tls.certificate.empty() && !tls.keyStore.empty()) {
        return "--tls-cert and --tls-p12 both name a certificate. Leave one of them out.";
    }
    if (!tls.certificate.empty() && tls.key.empty()) {
        return "--tls-cert needs the private key too: --tls-key.";
    }
    options.listen.wholeWithinMs = static_cast<std::int64_t>(options.messageSeconds * 1000);
    options.listen.clientCertificates = !tls.authorities.empty();
    options.listen.controlIdPrefix = "P" + std::to_string(wallMilliseconds()) + '.';
    return {};
}

int complained(Session& session, const Error& error, int code) {
    session.complain(error);
    return code;
}

Result<ListeningRecords> ListeningRecords::open(const ListeningOptions& options) {
    Result<replay::MessageFile> store = replay::MessageFile::open(options.output, options.rotate);
    if (!store) {
        return fail(std::move(store.error()));
    }
    Result<WireOutput> wire = WireOutput::open(options.wireLog);
    if (!wire) {
        return fail(std::move(wire.error()));
    }
    return ListeningRecords(std::move(*store), std::move(*wire));
}

}  // namespace plumb::cli
