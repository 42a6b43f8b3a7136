#include "replay/endpoint_card.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

namespace plumb::replay {
namespace {

constexpr std::array<std::string_view, 3> kLabelNames = {"unmarked", "test", "production"};

// A value stands in one line.
std::string inOneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        switch (c) {
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\\':
            line += "\\\\";
            break;
        default:
            line += c;
        }
    }
    return line;
}

std::string fromOneLine(std::string_view line) {
    std::string text;
    for (std::size_t n = 0; n < line.size(); ++n) {
        if (line[n] != '\\' || n + 1 == line.size()) {
            text += line[n];
            continue;
        }
        const char c = line[++n];
        text += c == 'n' ? '\n' : c == 'r' ? '\r' : c;
    }
    return text;
}

std::string_view takeCardWord(std::string_view& rest) {
    const std::size_t end = rest.find(' ');
    const std::string_view word = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return word;
}

template <class Number>
std::optional<Number> cardNumber(std::string_view text) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<Decision> cardDecision(std::string_view name) {
    for (const Decision one : {Decision::Accept, Decision::Retry, Decision::Park, Decision::Stop}) {
        if (decisionName(one) == name) {
            return one;
        }
    }
    return std::nullopt;
}

std::string framingText(const Framing& framing) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : {framing.start, framing.end, framing.trailer}) {
        text += text.empty() ? "" : " ";
        text += {kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return text;
}

std::optional<Framing> cardFraming(std::string_view text) {
    std::array<std::uint8_t, 3> bytes{};
    for (std::uint8_t& byte : bytes) {
        const std::string_view word = takeCardWord(text);
        const int high = word.size() == 2 ? hexValue(static_cast<unsigned char>(word[0])) : -1;
        const int low = word.size() == 2 ? hexValue(static_cast<unsigned char>(word[1])) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        byte = static_cast<std::uint8_t>(high * 16 + low);
    }
    return text.empty() ? std::optional(Framing{bytes[0], bytes[1], bytes[2]}) : std::nullopt;
}

/// One list of settings for both ways: what takes them either writes all of them, or reads the one of a line.
template <class Settings>
void visitSettings(Settings& to, EndpointCard& card) {
    Endpoint& endpoint = card.endpoint;
    to.text("name", endpoint.name);
    to.text("host", endpoint.address.host);
    to.number("port", endpoint.address.port);
    to.label("label", endpoint.label);
    to.flag("patient-data", card.patientData);
    to.text("approved-by", card.approvedBy);
    to.text("note", card.note);
    to.number("batch", card.batch);
    to.framing("framing", endpoint.framing);
    to.text("charset", endpoint.charset);
    to.number("connect-ms", endpoint.times.connect);
    to.number("acknowledge-ms", endpoint.times.acknowledge);
    to.number("idle-ms", endpoint.times.idle);
    to.flag("keep-alive", endpoint.keepAlive);
    to.number("window", endpoint.window);
    to.flag("connect-each", endpoint.connectEach);
    to.number("connections", endpoint.connections);
    to.flag("tls", endpoint.tls.on);
    to.text("tls-authorities", endpoint.tls.authorities);
    to.text("tls-certificate", endpoint.tls.certificate);
    to.text("tls-key", endpoint.tls.key);
    to.text("tls-key-store", endpoint.tls.keyStore);
    to.text("tls-server-name", endpoint.tls.serverName);
    to.text("tls-pin", endpoint.tls.pin);
    to.number("tls-expiry-warning-days", endpoint.tls.expiryWarningDays);
    to.number("backoff-ms", card.policies.backoff);
    to.number("longest-backoff-ms", card.policies.longestBackoff);
    to.policies("on", card.policies);
    to.codes("codes", card.policies.codes);
}

class CardWriter {
public:
    void text(std::string_view key, const std::string& value) {
        if (!value.empty()) {
            line(key, inOneLine(value));
        }
    }
    template <class Number>
    void number(std::string_view key, Number value) {
        line(key, std::to_string(value));
    }
    void flag(std::string_view key, bool value) { line(key, value ? "yes" : "no"); }
    void label(std::string_view key, Label value) { line(key, labelName(value)); }
    void framing(std::string_view key, const Framing& value) { line(key, framingText(value)); }
    void policies(std::string_view key, const Policies& policies) {
        for (std::size_t n = 0; n < kTriggers; ++n) {
            const PolicyRow& row = policies.rows[n];
            std::string text(triggerName(static_cast<Trigger>(n)));
            text += ' ' + std::string(decisionName(row.decision)) + ' ' + std::to_string(row.retries) + ' ' +
                    std::string(decisionName(row.then));
            line(key, text);
        }
    }
    /// "none", so that a card without codes is no card of the usual ones.
    void codes(std::string_view key, const std::vector<CodeRow>& rows) {
        for (const CodeRow& row : rows) {
            line(key, std::to_string(row.first) + ' ' + std::to_string(row.last) + (row.retry ? " retry" : " never"));
        }
        if (rows.empty()) {
            line(key, "none");
        }
    }

    std::string written;

private:
    void line(std::string_view key, std::string_view value) {
        written.append(key).append(": ").append(value).append("\n");
    }
};

/// Reads one line after the other into the card.
class CardReader {
public:
    explicit CardReader(EndpointCard& card)
        : m_card(card) {}

    /// False: it cannot be read.
    bool take(std::string_view line) {
        const std::size_t colon = line.find(": ");
        m_key = line.substr(0, colon);
        m_value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 2);
        m_read = false;
        if (colon != std::string_view::npos) {
            visitSettings(*this, m_card);
        }
        return m_read;
    }

    void text(std::string_view key, std::string& value) {
        if (key == m_key) {
            value = fromOneLine(m_value);
            m_read = true;
        }
    }
    template <class Number>
    void number(std::string_view key, Number& value) {
        const std::optional<Number> read = key == m_key ? cardNumber<Number>(m_value) : std::nullopt;
        value = read.value_or(value);
        m_read = m_read || read;
    }
    void flag(std::string_view key, bool& value) {
        if (key == m_key && (m_value == "yes" || m_value == "no")) {
            value = m_value == "yes";
            m_read = true;
        }
    }
    void label(std::string_view key, Label& value) {
        if (key == m_key) {
            value = parseLabel(m_value);
            m_read = labelName(value) == m_value;
        }
    }
    void framing(std::string_view key, Framing& value) {
        const std::optional<Framing> read = key == m_key ? cardFraming(m_value) : std::nullopt;
        value = read.value_or(value);
        m_read = m_read || read;
    }
    void policies(std::string_view key, Policies& policies) {
        std::string_view rest = m_value;
        const std::string_view trigger = takeCardWord(rest);
        const std::optional<Decision> decision = cardDecision(takeCardWord(rest));
        const std::optional<std::uint32_t> retries = cardNumber<std::uint32_t>(takeCardWord(rest));
        const std::optional<Decision> then = cardDecision(rest);
        for (std::size_t n = 0; key == m_key && decision && retries && then && n < kTriggers; ++n) {
            if (triggerName(static_cast<Trigger>(n)) == trigger) {
                policies.rows[n] = {*decision, *retries, *then};
                m_read = true;
            }
        }
    }
    void codes(std::string_view key, std::vector<CodeRow>& rows) {
        if (key != m_key) {
            return;
        }
        if (!m_codes) {
            m_codes = true;  // in place of the usual ones
            rows.clear();
        }
        std::string_view rest = m_value;
        const std::optional<std::uint32_t> first = cardNumber<std::uint32_t>(takeCardWord(rest));
        const std::optional<std::uint32_t> last = cardNumber<std::uint32_t>(takeCardWord(rest));
        m_read = m_value == "none";
        if (first && last && (rest == "retry" || rest == "never")) {
            rows.push_back({*first, *last, rest == "retry"});
            m_read = true;
        }
    }

private:
    EndpointCard& m_card;
    std::string_view m_key, m_value;
    bool m_read = false, m_codes = false;
};

}  // namespace

std::uint32_t batchOf(const EndpointCard& card) {
    return card.endpoint.label == Label::Production ? kProductionBatch : std::max(card.batch, 1u);
}

std::string_view labelName(Label label) {
    return kLabelNames[static_cast<std::size_t>(label)];
}

Label parseLabel(std::string_view name) {
    return name == kLabelNames[0] ? Label::Unmarked : name == kLabelNames[1] ? Label::Test : Label::Production;
}

std::string writeCard(const EndpointCard& card) {
    CardWriter writer;
    EndpointCard written = card;
    visitSettings(writer, written);
    return std::move(writer.written);
}

CardRead readCard(std::string_view text) {
    CardRead read;
    CardReader reader(read.card);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (!line.empty() && !reader.take(line)) {
            read.notUnderstood.emplace_back(line);
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return read;
}

}  // namespace plumb::replay
