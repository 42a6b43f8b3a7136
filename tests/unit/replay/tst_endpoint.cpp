#include "replay/endpoint.h"
#include "replay/wire_log.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;

namespace {

Endpoint good() {
    Endpoint endpoint;
    endpoint.address = {"127.0.0.1", 2575};
    return endpoint;
}

/// Codes of what is wrong after a change.
template <class Change>
std::string wrong(Change change) {
    Endpoint endpoint = good();
    change(endpoint);
    std::string codes;
    for (const Error& problem : problemsOf(endpoint)) {
        codes += std::string(codes.empty() ? "" : " ") + std::string(problem.code().substr(7));
    }
    return codes;
}

std::string parsed(std::string_view text) {
    const auto address = Address::parse(text);
    return address ? address->host + " " + std::to_string(address->port) : std::string(address.error().code());
}

}  // namespace

TEST(Address, ReadsHostsAndPorts) {
    EXPECT_EQ(parsed("localhost:2575"), "localhost 2575");
    EXPECT_EQ(parsed("[::1]:1"), "::1 1");
    EXPECT_EQ(parsed("[fe80::1%eth0]:65535"), "fe80::1%eth0 65535");
    for (const char* bad : {"", ":", ":2575", "host", "host:", "::1:2575", "host:x", "host:25x", "a b:1", "http://a:1",
                            "host:-1", "host:+1"}) {
        EXPECT_EQ(parsed(bad), "replay.endpoint-address") << bad;
    }
    EXPECT_EQ(parsed("host:0"), "replay.endpoint-port");
    EXPECT_EQ(parsed("host:65536"), "replay.endpoint-port");
    EXPECT_EQ((Address{"::1", 2575}).text(), "[::1]:2575");
    EXPECT_EQ((Address{"a.example", 1}).text(), "a.example:1");
}

TEST(Endpoint, SaysWhatCannotWork) {
    EXPECT_EQ(wrong([](Endpoint&) {}), "");
    EXPECT_EQ(wrong([](Endpoint& e) { e.address = {}; }), "endpoint-no-host endpoint-port");
    EXPECT_EQ(wrong([](Endpoint& e) { e.framing.start = e.framing.end; }), "endpoint-framing-same");
    EXPECT_EQ(wrong([](Endpoint& e) { e.framing.end = '\r'; }), "endpoint-framing-taken");
    EXPECT_EQ(wrong([](Endpoint& e) { e.times.connect = 0; }), "endpoint-connect-time");
    EXPECT_EQ(wrong([](Endpoint& e) { e.times.acknowledge = kLongestTime + 1; }), "endpoint-ack-time");
    EXPECT_EQ(wrong([](Endpoint& e) { e.times.idle = -1; }), "endpoint-idle-time");
    EXPECT_EQ(wrong([](Endpoint& e) { e.window = 0; }), "endpoint-window");
    EXPECT_EQ(wrong([](Endpoint& e) { e.charset = "klingon"; }), "endpoint-charset");
    EXPECT_EQ(wrong([](Endpoint& e) { e.tls.authorities = "ca.pem"; }), "endpoint-tls-authorities");
    EXPECT_EQ(wrong([](Endpoint& e) {
                  e.tls.on = true;
                  e.tls.certificate = "me.pem";
              }),
              "endpoint-key-pair");
    EXPECT_EQ(wrong([](Endpoint& e) {
                  e.tls.on = true;
                  e.tls.pin = "abc";
              }),
              "endpoint-pin");
}

TEST(Endpoint, ReadsPinsAsPeopleWriteThem) {
    std::string colons, plain;
    for (int n = 0; n < 32; ++n) {
        colons += n == 0 ? "AB" : ":AB";
        plain += "ab";
    }
    EXPECT_EQ(plainPin(colons).value_or(""), plain);
    EXPECT_EQ(plainPin(plain).value_or(""), plain);
    EXPECT_FALSE(plainPin(plain + "a"));
    EXPECT_FALSE(plainPin(plain.substr(1) + "g"));
}

TEST(WireText, ShowsControlCharacters) {
    EXPECT_EQ(wireText(asBytes("\vMSH|\x7F\r\x1c\r")), "<VT>MSH|<DEL><CR>\n<FS><CR>");
}
