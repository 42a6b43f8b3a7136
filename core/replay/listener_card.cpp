#include "replay/listener_card.h"

#include "replay/card_text.h"

#include <utility>

namespace plumb::replay {
namespace {

/// One list of settings for both ways.
template <class Settings>
void visitSettings(Settings& to, ListenerCard& card) {
    to.text("name", card.name);
    to.text("host", card.address.host);
    to.number("port", card.address.port);
    to.framing("framing", card.framing);
    to.text("file", card.file);
    to.number("rotate-bytes", card.rotateBytes);
    to.number("longest-message", card.longestMessage);
    to.number("most-connections", card.mostConnections);
    to.number("idle-ms", card.idleMs);
    to.text("pass-on-to", card.passOnTo);
    to.word("when-away", card.whenAway);
    to.flag("keep-answers", card.keepAnswers);
    to.text("charset", card.charset);
    to.text("note", card.note);
    to.flag("tls", card.tls.on);
    to.text("tls-authorities", card.tls.authorities);
    to.text("tls-certificate", card.tls.certificate);
    to.text("tls-key", card.tls.key);
    to.text("tls-key-store", card.tls.keyStore);
    to.flag("client-certificates", card.clientCertificates);
    to.texts("rule", card.rules);
}

class ListenerWriter : public CardTextWriter {
public:
    void word(std::string_view key, WhenAway value) { line(key, whenAwayWord(value)); }
};

class ListenerReader : public CardTextReader {
public:
    explicit ListenerReader(ListenerCard& card)
        : m_card(card) {}

    void word(std::string_view key, WhenAway& what) {
        if (is(key)) {
            const std::optional<WhenAway> read = parseWhenAway(value());
            what = read.value_or(what);
            setRead(read.has_value());
        }
    }
    bool take(std::string_view line) {
        if (begin(line)) {
            visitSettings(*this, m_card);
        }
        return wasRead();
    }

private:
    ListenerCard& m_card;
};

}  // namespace

bool isLoopback(std::string_view host) {
    return host == "localhost" || host == "::1" || host.substr(0, 4) == "127.";
}

std::vector<Error> problemsOf(const ListenerCard& card) {
    Endpoint like;  // what both have
    like.address = {"localhost", 1};
    like.framing = card.framing;
    like.tls = card.tls;
    like.charset = card.charset;
    return problemsOf(like);
}

Result<AckRules> rulesOf(const ListenerCard& card) {
    std::vector<AckRule> rules;
    for (const std::string& text : card.rules) {
        Result<AckRule> rule = AckRule::parse(text);
        if (!rule) {
            return fail(std::move(rule.error()));
        }
        rules.push_back(std::move(*rule));
    }
    return AckRules(std::move(rules));
}

std::string writeListener(const ListenerCard& card) {
    ListenerWriter writer;
    ListenerCard written = card;
    visitSettings(writer, written);
    return std::move(writer.written);
}

ListenerRead readListener(std::string_view text) {
    ListenerRead read;
    ListenerReader reader(read.card);
    read.notUnderstood = readCardLines(text, reader);
    return read;
}

}  // namespace plumb::replay
