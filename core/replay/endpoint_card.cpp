#include "replay/endpoint_card.h"

#include "replay/card_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace plumb::replay {
namespace {

constexpr std::array<std::string_view, 3> kLabelNames = {"unmarked", "test", "production"};

std::optional<Decision> cardDecision(std::string_view name) {
    for (const Decision one : {Decision::Accept, Decision::Retry, Decision::Park, Decision::Stop}) {
        if (decisionName(one) == name) {
            return one;
        }
    }
    return std::nullopt;
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
    to.text("app-ack-host", endpoint.appAcks.host);
    to.number("app-ack-port", endpoint.appAcks.port);
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

class CardWriter : public CardTextWriter {
public:
    void label(std::string_view key, Label value) { line(key, labelName(value)); }
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
};

/// Reads one line after the other into the card.
class CardReader : public CardTextReader {
public:
    explicit CardReader(EndpointCard& card)
        : m_card(card) {}

    /// False: it cannot be read.
    bool take(std::string_view line) {
        if (begin(line)) {
            visitSettings(*this, m_card);
        }
        return wasRead();
    }

    void label(std::string_view key, Label& value) {
        if (is(key)) {
            value = parseLabel(this->value());
            setRead(labelName(value) == this->value());
        }
    }
    void policies(std::string_view key, Policies& policies) {
        std::string_view rest = value();
        const std::string_view trigger = takeCardWord(rest);
        const std::optional<Decision> decision = cardDecision(takeCardWord(rest));
        const std::optional<std::uint32_t> retries = cardNumber<std::uint32_t>(takeCardWord(rest));
        const std::optional<Decision> then = cardDecision(rest);
        for (std::size_t n = 0; is(key) && decision && retries && then && n < kTriggers; ++n) {
            if (triggerName(static_cast<Trigger>(n)) == trigger) {
                policies.rows[n] = {*decision, *retries, *then};
                setRead(true);
            }
        }
    }
    void codes(std::string_view key, std::vector<CodeRow>& rows) {
        if (!is(key)) {
            return;
        }
        if (!m_codes) {
            m_codes = true;  // in place of the usual ones
            rows.clear();
        }
        std::string_view rest = value();
        const std::optional<std::uint32_t> first = cardNumber<std::uint32_t>(takeCardWord(rest));
        const std::optional<std::uint32_t> last = cardNumber<std::uint32_t>(takeCardWord(rest));
        setRead(value() == "none");
        if (first && last && (rest == "retry" || rest == "never")) {
            rows.push_back({*first, *last, rest == "retry"});
            setRead(true);
        }
    }

private:
    EndpointCard& m_card;
    bool m_codes = false;
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
    read.notUnderstood = readCardLines(text, reader);
    return read;
}

}  // namespace plumb::replay
