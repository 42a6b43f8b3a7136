#include "replay/endpoint_card.h"

#include <gtest/gtest.h>

using namespace plumb::replay;

namespace {

/// Nothing of it is as usual.
EndpointCard unusual() {
    EndpointCard card;
    Endpoint& endpoint = card.endpoint;
    endpoint.name = "Lab: \xC3\xA4\\n";
    endpoint.address = {"fe80::1", 2576};
    endpoint.label = Label::Test;
    endpoint.framing = {0x02, 0x03, 0x0A};
    endpoint.charset = "8859/1";
    endpoint.times = {1, 2, 3};
    endpoint.keepAlive = false;
    endpoint.window = 7;
    endpoint.connectEach = true;
    endpoint.connections = 3;
    endpoint.appAcks = {"0.0.0.0", 2580};
    endpoint.tls = {true, "ca.pem", "me.pem", "me.key", "me.p12", "lab.example", "AB:CD", 14};
    card.patientData = true;
    card.approvedBy = "A. Nurse, 12 May";
    card.note = "first line\nsecond: \\ line\r\n";
    card.batch = 17;
    for (std::size_t n = 0; n < kTriggers; ++n) {
        card.policies.rows[n] = {static_cast<Decision>(n % 4), static_cast<std::uint32_t>(n), Decision::Park};
    }
    card.policies.codes = {{1, 2, true}, {3, 4, false}};
    card.policies.backoff = 5;
    card.policies.longestBackoff = 6;
    return card;
}

}  // namespace

TEST(EndpointCards, ComeBackAsTheyWere) {
    for (const EndpointCard& card : {EndpointCard(), unusual()}) {
        const CardRead read = readCard(writeCard(card));
        EXPECT_EQ(read.card, card) << writeCard(card);
        EXPECT_TRUE(read.notUnderstood.empty());
    }
    EndpointCard none;
    none.policies.codes.clear();
    EXPECT_EQ(readCard(writeCard(none)).card, none);
}

TEST(EndpointCards, ReadAsTextThatPeopleCanFollow) {
    const std::string text = writeCard(unusual());
    for (const char* const line :
         {"host: fe80::1\n", "label: test\n", "framing: 02 03 0A\n", "patient-data: yes\n", "on: AR park 2 park\n"}) {
        EXPECT_NE(text.find(line), std::string::npos) << line << " is not in\n" << text;
    }
    EXPECT_EQ(writeCard({}).find("approved-by"), std::string::npos) << "what is empty is not written";
}

TEST(EndpointCards, NameTheLinesThatAreNotUnderstood) {
    const CardRead read =
        readCard("name: X\nport: 70000\nwhat: later\nkeep-alive: perhaps\nframing: 0B 1C\non: AA dance 1 "
                 "stop\n\ncodes: 1 x retry\nplain\nport: 99");
    EXPECT_EQ(read.notUnderstood,
              (std::vector<std::string>{"port: 70000", "what: later", "keep-alive: perhaps", "framing: 0B 1C",
                                        "on: AA dance 1 stop", "codes: 1 x retry", "plain"}));
    EXPECT_EQ(read.card.endpoint.name, "X");
    EXPECT_EQ(read.card.endpoint.address.port, 99);
    EXPECT_EQ(read.card.endpoint.framing, Framing());
}

TEST(EndpointCards, WithALabelThatCannotBeReadAreProduction) {
    const CardRead read = readCard("label: Produktion");
    EXPECT_EQ(read.card.endpoint.label, Label::Production);
    EXPECT_EQ(read.notUnderstood.size(), 1u);
}

TEST(EndpointCards, OfProductionRecordEachMessageByItself) {
    EndpointCard card;
    card.batch = 50;
    EXPECT_EQ(batchOf(card), 50u);
    card.endpoint.label = Label::Production;
    EXPECT_EQ(batchOf(card), 1u);
    card.endpoint.label = Label::Test;
    card.batch = 0;
    EXPECT_EQ(batchOf(card), 1u);
}
