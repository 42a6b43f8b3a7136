#include "replay/endpoint.h"

#include "base/ascii.h"
#include "hl7/charset.h"

#include <charconv>
#include <cstddef>
#include <utility>

namespace plumb::replay {
namespace {

constexpr std::size_t kPinDigits = 64;

tl::unexpected<Error> noAddress(std::string_view text) {
    return fail(MessageId::EndpointAddress, {std::string(text)});
}

/// The byte may stand in any message, so it cannot end one.
bool standsInMessages(std::uint8_t byte) {
    return byte >= ' ' || byte == '\r' || byte == '\n' || byte == '\t' || byte == 0x1B;
}

void checkFraming(std::vector<Error>& problems, const Framing& framing) {
    if (framing.start == framing.end) {
        problems.emplace_back(MessageId::EndpointFramingSame);
    } else if (standsInMessages(framing.start) || standsInMessages(framing.end)) {
        problems.emplace_back(MessageId::EndpointFramingTaken);
    }
}

void checkTime(std::vector<Error>& problems, MessageId what, std::int64_t time, bool mayBeNone) {
    if ((time < 1 && !(mayBeNone && time == 0)) || time > kLongestTime) {
        problems.emplace_back(what, std::vector<std::string>{std::to_string(time), std::to_string(kLongestTime)});
    }
}

void checkTls(std::vector<Error>& problems, const TlsOptions& tls) {
    const std::pair<MessageId, bool> parts[] = {
        {MessageId::EndpointTlsAuthorities, !tls.authorities.empty()},
        {MessageId::EndpointTlsCertificate, !tls.certificate.empty() || !tls.keyStore.empty()},
        {MessageId::EndpointTlsKey, !tls.key.empty()},
        {MessageId::EndpointTlsName, !tls.serverName.empty()},
        {MessageId::EndpointTlsPin, !tls.pin.empty()}};
    for (const auto& part : parts) {
        if (!tls.on && part.second) {
            problems.emplace_back(part.first);
        }
    }
    if (tls.certificate.empty() != tls.key.empty()) {
        problems.emplace_back(MessageId::EndpointKeyPair);
    }
    if (!tls.pin.empty()) {
        if (const auto pin = plainPin(tls.pin); !pin) {
            problems.push_back(pin.error());
        }
    }
}

}  // namespace

Result<Address> Address::parse(std::string_view text) {
    Address address;
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0) {
        return noAddress(text);
    }
    std::string_view host = text.substr(0, colon);
    if (host.front() == '[' && host.back() == ']' && host.size() > 2) {
        host = host.substr(1, host.size() - 2);
    } else if (host.find_first_of(":[]/ ") != std::string_view::npos) {
        return noAddress(text);
    }
    address.host = host;
    const std::string_view port = text.substr(colon + 1);
    unsigned number = 0;
    const auto read = std::from_chars(port.data(), port.data() + port.size(), number);
    if (read.ec != std::errc() || read.ptr != port.data() + port.size()) {
        return noAddress(text);
    }
    if (number < 1 || number > UINT16_MAX) {
        return fail(MessageId::EndpointPort, {std::string(port)});
    }
    address.port = static_cast<std::uint16_t>(number);
    return address;
}

std::string Address::text() const {
    const bool bracketed = host.find(':') != std::string::npos;
    return (bracketed ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::vector<Error> problemsOf(const Endpoint& endpoint) {
    std::vector<Error> problems;
    if (endpoint.address.host.empty()) {
        problems.emplace_back(MessageId::EndpointNoHost);
    }
    if (endpoint.address.port == 0) {
        problems.emplace_back(MessageId::EndpointPort, std::vector<std::string>{"0"});
    }
    checkFraming(problems, endpoint.framing);
    checkTime(problems, MessageId::EndpointConnectTime, endpoint.times.connect, false);
    checkTime(problems, MessageId::EndpointAckTime, endpoint.times.acknowledge, false);
    checkTime(problems, MessageId::EndpointIdleTime, endpoint.times.idle, true);
    if (endpoint.connections < 1 || endpoint.connections > kMostConnections) {
        problems.emplace_back(
            MessageId::EndpointConnections,
            std::vector<std::string>{std::to_string(endpoint.connections), std::to_string(kMostConnections)});
    }
    if (endpoint.window < 1 || endpoint.window > kWidestWindow) {
        problems.emplace_back(MessageId::EndpointWindow,
                              std::vector<std::string>{std::to_string(endpoint.window), std::to_string(kWidestWindow)});
    }
    if (!endpoint.charset.empty() && !hl7::Charset::find(endpoint.charset)) {
        problems.emplace_back(MessageId::EndpointCharset, std::vector<std::string>{endpoint.charset});
    }
    checkTls(problems, endpoint.tls);
    return problems;
}

Result<std::string> plainPin(std::string_view text) {
    std::string pin;
    for (const char byte : text) {
        if (byte == ':' || byte == ' ') {
            continue;
        }
        if (!isHexDigit(static_cast<unsigned char>(byte))) {
            return fail(MessageId::EndpointPin, {std::string(text)});
        }
        pin += toLower(byte);
    }
    if (pin.size() != kPinDigits) {
        return fail(MessageId::EndpointPin, {std::string(text)});
    }
    return pin;
}

}  // namespace plumb::replay
