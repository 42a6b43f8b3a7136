#include "plumb/send_rows.h"

#include "base/json_text.h"
#include "plumb/text_output.h"

#include <fmt/format.h>

namespace plumb::cli {
namespace {

using replay::AckError;
using replay::AttemptResult;
using replay::Fate;
using replay::Outcome;

void appendMember(std::string& out, std::string_view name, std::string_view text) {
    out += ",\"";
    out += name;
    out += "\":";
    appendJsonText(out, text);
}

void appendNumber(std::string& out, std::string_view name, std::int64_t number) {
    out += ",\"";
    out += name;
    out += "\":";
    out += std::to_string(number);
}

void appendAcknowledgement(std::string& out, const replay::Acknowledgement& acknowledgement) {
    appendMember(out, "code", replay::ackCodeName(acknowledgement.code));
    if (!acknowledgement.text.empty()) {
        appendMember(out, "text", acknowledgement.text);
    }
    if (acknowledgement.errors.empty()) {
        return;
    }
    out += ",\"errors\":[";
    bool first = true;
    for (const AckError& error : acknowledgement.errors) {
        out += first ? "{\"code\":" : ",{\"code\":";
        first = false;
        appendJsonText(out, error.code);
        appendMember(out, "text", error.text);
        appendMember(out, "location", error.location);
        appendMember(out, "severity", error.severity);
        appendMember(out, "diagnostic", error.diagnostic);
        appendMember(out, "userText", error.userText);
        out += '}';
    }
    out += ']';
}

std::string errorText(const AckError& error) {
    std::string text = error.code;
    for (const std::string* part : {&error.text, &error.location, &error.userText, &error.diagnostic}) {
        if (!part->empty()) {
            text += (text.empty() ? "" : " ") + *part;
        }
    }
    return text;
}

}  // namespace

void SendRows::add(const replay::FeedRow& row) {
    m_line.clear();
    if (m_ndjson) {
        addNdjson(row);
    } else {
        addText(row);
    }
    m_line += '\n';
    m_session.out().write(m_line);
    // Whoever follows the rows shall see each when it is known.
    m_session.out().flush();
}

void SendRows::addText(const replay::FeedRow& row) {
    const AttemptResult& attempt = row.attempt;
    m_line += "message " + grouped(row.tag + 1) + ": " + std::string(replay::outcomeName(attempt.outcome));
    if (attempt.acknowledgement) {
        m_line += " (" + std::string(replay::ackCodeName(attempt.acknowledgement->code)) + ")";
    }
    if (attempt.outcome != Outcome::Refused && attempt.outcome != Outcome::Withheld) {
        m_line += " after " + std::to_string(attempt.milliseconds) + " ms";
    }
    if (attempt.mayHaveArrived()) {
        m_line += ", may have arrived";
    }
    if (attempt.fate == Fate::Again) {
        m_line += ", is sent again";
    } else if (attempt.fate == Fate::Parked) {
        m_line += ", parked";
    }
    std::string why;
    if (attempt.acknowledgement) {
        why = attempt.acknowledgement->text;
        for (const AckError& error : attempt.acknowledgement->errors) {
            why += (why.empty() ? "" : "; ") + errorText(error);
        }
    } else if (attempt.note) {
        why = attempt.note->render();
    }
    if (!why.empty()) {
        m_line += ": ";
        appendVisible(m_line, why);
    }
}

void SendRows::addNdjson(const replay::FeedRow& row) {
    const AttemptResult& attempt = row.attempt;
    m_line += "{\"message\":" + std::to_string(row.tag + 1);
    appendNumber(m_line, "place", static_cast<std::int64_t>(attempt.message) + 1);
    appendMember(m_line, "controlId", row.controlId);
    if (row.sourceControlId != row.controlId) {
        appendMember(m_line, "sourceControlId", row.sourceControlId);
    }
    appendNumber(m_line, "attempt", attempt.attempt);
    appendMember(m_line, "outcome", replay::outcomeName(attempt.outcome));
    appendMember(m_line, "fate", replay::fateName(attempt.fate));
    m_line += row.mayHaveArrived ? ",\"mayHaveArrived\":true" : ",\"mayHaveArrived\":false";
    appendNumber(m_line, "milliseconds", attempt.milliseconds);
    if (attempt.acknowledgement) {
        appendAcknowledgement(m_line, *attempt.acknowledgement);
    }
    if (attempt.note) {
        appendMember(m_line, "reason", attempt.note->code());
        appendMember(m_line, "says", attempt.note->render());
    }
    m_line += '}';
}

void SendRows::sum(const replay::PlanFeed& feed, std::int64_t milliseconds) const {
    std::string text;
    for (std::size_t n = 0; n < replay::kOutcomes; ++n) {
        const auto outcome = static_cast<Outcome>(n);
        if (feed.count(outcome) > 0) {
            text += (text.empty() ? "" : ", ") + grouped(feed.count(outcome)) + ' ' +
                    std::string(replay::outcomeName(outcome));
        }
    }
    text = text.empty() ? "Nothing was sent" : text;
    if (feed.parked() > 0) {
        text += " (" + grouped(feed.parked()) + " parked)";
    }
    if (feed.skipped() > 0) {
        text += ", " + grouped(feed.skipped()) + " dealt with before";
        text += feed.stillParked() > 0 ? " (" + grouped(feed.stillParked()) + " still parked)," : ",";
    }
    m_session.complain(text + fmt::format(" in {:.1f} s.", static_cast<double>(milliseconds) / 1000.0));
}

}  // namespace plumb::cli
