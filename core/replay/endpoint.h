// Where messages are sent to, or listened for, and how.
#pragma once

#include "base/result.h"
#include "replay/framing.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

inline constexpr std::int64_t kLongestTime = 24 * 60 * 60 * 1000;
inline constexpr std::uint32_t kWidestWindow = 10000;
inline constexpr std::uint32_t kMostConnections = 64;

enum class Label : std::uint8_t { Unmarked, Test, Production };

struct Address {
    std::string host;
    std::uint16_t port = 0;

    /// "HOST:PORT"; an IPv6 address stands in brackets.
    [[nodiscard]] static Result<Address> parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Address&, const Address&) = default;
};

/// Files are named, not held: they are read when a connection is made.
struct TlsOptions {
    bool on = false;
    std::string authorities;  ///< PEM of the CAs that are trusted in place of the system's; empty: the system's
    std::string certificate;  ///< PEM of our own certificate and its chain
    std::string key;          ///< PEM of its private key
    std::string keyStore;     ///< PKCS#12 that holds both, in place of the two
    std::string serverName;   ///< what the peer's certificate must be of; empty: the host
    std::string pin;  ///< SHA-256 of the peer's certificate, 64 hexadecimal digits (colons and blanks do not count);
                      ///< empty: none
    int expiryWarningDays = 30;

    friend bool operator==(const TlsOptions&, const TlsOptions&) = default;
};

struct EndpointTimes {
    std::int64_t connect = 10000;      ///< milliseconds, TLS included
    std::int64_t acknowledge = 30000;  ///< from the last byte of a message to its acknowledgement
    std::int64_t idle = 0;             ///< after which the connection is closed; 0: never

    friend bool operator==(const EndpointTimes&, const EndpointTimes&) = default;
};

struct Endpoint {
    std::string name;
    Address address;
    Framing framing;
    std::string charset;  ///< of acknowledgements that do not say theirs; empty: as their bytes look
    EndpointTimes times;
    bool keepAlive = true;          ///< TCP's own
    std::uint32_t window = 1;       ///< messages under way at once, on one connection
    bool connectEach = false;       ///< a connection for each message
    std::uint32_t connections = 1;  ///< at once
    Address appAcks;  ///< where application acknowledgements are taken too while sending; without a host: of this
                      ///< machine alone; port 0: nowhere but on the connection
    TlsOptions tls;
    Label label = Label::Unmarked;

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// What is wrong with it, each a sentence; empty when it can be used.
[[nodiscard]] std::vector<Error> problemsOf(const Endpoint& endpoint);

/// The pin as 64 small hexadecimal digits; fails with EndpointPin.
[[nodiscard]] Result<std::string> plainPin(std::string_view text);

}  // namespace plumb::replay
