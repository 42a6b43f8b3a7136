#include "replay/listener_card.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;

namespace {

/// Nothing of it is as usual.
ListenerCard unusual() {
    ListenerCard card;
    card.name = "Ward 4\\n";
    card.address = {"::1", 0};
    card.framing = {0x02, 0x03, 0x0A};
    card.tls.on = true;
    card.tls.authorities = "ca.pem";
    card.tls.certificate = "me.pem";
    card.tls.key = "me.key";
    card.tls.keyStore = "me.p12";
    card.clientCertificates = true;
    card.rules = {"MSH-9.2 = \"A08\" -> AE, error 207, text \"a\\\\b\"", "* -> delay 2s"};
    card.file = "/tmp/feed.hl7";
    card.rotateBytes = 1 << 20;
    card.longestMessage = 1000;
    card.mostConnections = 3;
    card.idleMs = 5000;
    card.passOnTo = "The lab: test";
    card.whenAway = WhenAway::Reject;
    card.keepAnswers = true;
    card.charset = "8859/1";
    card.note = "one\ntwo";
    return card;
}

}  // namespace

TEST(ListenerCards, ComeBackAsTheyWere) {
    for (const ListenerCard& card : {ListenerCard(), unusual()}) {
        const ListenerRead read = readListener(writeListener(card));
        EXPECT_EQ(read.card, card) << writeListener(card);
        EXPECT_TRUE(read.notUnderstood.empty());
    }
}

TEST(ListenerCards, SayNothingOfACharacterSetThatIsNotAssumed) {
    EXPECT_EQ(writeListener(ListenerCard()).find("charset"), std::string::npos) << "as versions before it write them";
}

TEST(ListenerCards, NameTheLinesThatAreNotUnderstood) {
    const ListenerRead read =
        readListener("name: X\nport: 70000\nwhat: later\ntls: perhaps\nwhen-away: never\nplain\nport: 99\n");
    EXPECT_EQ(read.notUnderstood,
              (std::vector<std::string>{"port: 70000", "what: later", "tls: perhaps", "when-away: never", "plain"}));
    EXPECT_EQ(read.card.name, "X");
    EXPECT_EQ(read.card.address.port, 99);
    EXPECT_EQ(read.card.address.host, "127.0.0.1") << "what nobody asked for is not reached from outside";
}

TEST(ListenerCards, SayWhatCannotWork) {
    EXPECT_TRUE(problemsOf(ListenerCard()).empty());
    ListenerCard card;
    card.framing.end = card.framing.start;
    card.tls.certificate = "me.pem";
    std::vector<MessageId> ids;
    for (const Error& problem : problemsOf(card)) {
        ids.push_back(problem.id());
    }
    EXPECT_NE(std::find(ids.begin(), ids.end(), MessageId::EndpointFramingSame), ids.end());
    EXPECT_NE(std::find(ids.begin(), ids.end(), MessageId::EndpointTlsCertificate), ids.end());
    ListenerCard assuming;
    assuming.charset = "8859/1";
    EXPECT_TRUE(problemsOf(assuming).empty());
    assuming.charset = "Latin-99";
    ASSERT_EQ(problemsOf(assuming).size(), 1u);
    EXPECT_EQ(problemsOf(assuming).front().id(), MessageId::EndpointCharset);
    card.rules = {"* -> AA", "nothing"};
    ASSERT_FALSE(rulesOf(card));
    EXPECT_EQ(rulesOf(card).error().id(), MessageId::ListenRuleArrow);
    card.rules.pop_back();
    EXPECT_TRUE(rulesOf(card));
}

TEST(ListenerCards, KnowWhatOnlyThisMachineReaches) {
    for (const char* const host : {"localhost", "127.0.0.1", "127.1.2.3", "::1"}) {
        EXPECT_TRUE(isLoopback(host)) << host;
    }
    for (const char* const host : {"0.0.0.0", "::", "10.1.2.3", "lab.example", ""}) {
        EXPECT_FALSE(isLoopback(host)) << host;
    }
}
