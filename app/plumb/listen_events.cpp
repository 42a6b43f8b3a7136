#include "plumb/listen_events.h"

#include "base/json_text.h"
#include "hl7/message_view.h"
#include "reports/passage_text.h"

#include <string>

namespace plumb::cli {
namespace {

using Kind = replay::ListenReport::Kind;

const char* nameOf(Kind kind) {
    switch (kind) {
    case Kind::Listening:
        return "listening";
    case Kind::Connected:
        return "connected";
    case Kind::Tls:
        return "tls";
    case Kind::Refused:
        return "refused";
    case Kind::Stored:
        return "stored";
    case Kind::NotStored:
        return "not-stored";
    case Kind::Answered:
        return "answered";
    case Kind::Noted:
        return "note";
    case Kind::Closed:
        return "closed";
    }
    return "";
}

void member(std::string& out, const char* name, std::string_view text) {
    out += std::string(",\"") + name + "\":";
    appendJsonText(out, text);
}

void member(std::string& out, const char* name, std::uint64_t number) {
    out += std::string(",\"") + name + "\":" + std::to_string(number);
}

std::string begun(const char* event) {
    return "{\"event\":\"" + std::string(event) + "\",\"time\":\"" +
           reports::wireTimeText(replay::wireMicroseconds() * 1000) + '"';
}

}  // namespace

void ListenEvents::tell(const replay::ListenReport& report) {
    std::string line = begun(nameOf(report.kind));
    if (report.connection != 0) {
        member(line, "connection", report.connection);
    }
    if (!report.peer.empty()) {
        member(line, report.kind == Kind::Listening ? "address" : "peer", report.peer);
    }
    if (report.message != 0) {
        member(line, "message", report.message);
    }
    if (report.kind == Kind::Stored) {
        const hl7::MessageView view(report.bytes);
        member(line, "type", view.raw(hl7::FieldPath(1, 9)));
        member(line, "controlId", view.controlId());
        member(line, "bytes", report.bytes.size());
        member(line, "file", report.file);
    }
    if (report.kind == Kind::Answered) {
        member(line, "answer", replay::ackCodeName(report.code));
    }
    if (report.note) {
        member(line, "code", report.note->code());
        member(line, "text", report.note->render());
    }
    m_session.out().write(line + "}\n");
}

void ListenEvents::stopped(const replay::ListenCounts& counts) {
    std::string line = begun("stopped");
    member(line, "connections", counts.connections);
    member(line, "messages", counts.messages);
    member(line, "bytes", counts.bytes);
    member(line, "answers", counts.answers);
    m_session.out().write(line + "}\n");
    m_session.out().flush();
}

}  // namespace plumb::cli
