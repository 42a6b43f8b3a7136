// plumb listen: messages received over MLLP.
#include "hl7/charset.h"
#include "plumb/exit_codes.h"
#include "plumb/listening_options.h"
#include "plumb/tls_passphrase.h"
#include "plumb/verbs.h"

#include <memory>
#include <string>
#include <vector>

namespace plumb::cli {
namespace {

struct ListenVerbOptions : ListeningOptions {
    std::vector<std::string> rules;
    double idleSeconds = 0;
};

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

int listen(Session& session, ListenVerbOptions& options) {
    if (const std::string wrong = completeListening(options); !wrong.empty()) {
        session.complain(wrong);
        return kWrongUsage;
    }
    if (!options.listen.charset.empty() && !hl7::Charset::find(options.listen.charset)) {
        return complained(session, Error(MessageId::EndpointCharset, {options.listen.charset}), kWrongUsage);
    }
    options.listen.idleMs = static_cast<std::int64_t>(options.idleSeconds * 1000);
    Result<replay::AckRules> rules = rulesOf(options.rules);
    if (!rules) {
        return complained(session, rules.error(), kWrongUsage);
    }
    const Result<Secret> passphrase = passphraseFrom(options.passphraseFd);
    if (!passphrase) {
        return complained(session, passphrase.error());
    }
    Result<ListeningRecords> records = ListeningRecords::open(options);
    if (!records) {
        return complained(session, records.error());
    }
    const EventLoop loop;
    ListenEvents events(session, ListenEvents::Of::Listener);
    replay::Listener listener(options.listen, std::move(*rules), records->store(), records->wire(), events);
    if (Result<void> started = listener.start(*passphrase); !started) {
        return complained(session, started.error());
    }
    return serve(session, options.count, listener, events, *records);
}

}  // namespace

Run addListenVerb(CLI::App& app) {
    auto options = std::make_shared<ListenVerbOptions>();
    addListeningOptions(app, *options);
    app.add_option("--rule", options->rules, "How to answer: CONDITION -> ACTIONS; the first that matches holds")
        ->type_name("RULE")
        ->allow_extra_args(false);
    app.add_option("--idle-timeout", options->idleSeconds, "Close a connection that is silent for so long; 0: never")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.0, 86400.0));
    app.add_option("--charset", options->listen.charset,
                   "Character set of messages that do not say theirs in MSH-18, such as 8859/1")
        ->type_name("CHARSET");
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
