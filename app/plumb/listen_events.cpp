#include "plumb/listen_events.h"

#include "hl7/message_view.h"
#include "plumb/event_line.h"

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
    case Kind::ReceiverConnected:
        return "receiver-connected";
    case Kind::AnswerStored:
        return "answer-stored";
    case Kind::Forwarded:
        return "forwarded";
    case Kind::ReceiverClosed:
        return "receiver-closed";
    }
    return "";
}

}  // namespace

void ListenEvents::tell(const replay::ListenReport& report) {
    if (report.kind == Kind::AnswerStored) {
        return;  // told as answered
    }
    const bool relays = m_of == Of::Relay;
    EventLine line(nameOf(report.kind));
    if (report.connection != 0) {
        line.member(relays ? "sender" : "connection", report.connection);
    }
    if (!report.peer.empty()) {
        line.member(report.kind == Kind::Listening ? "address" : "peer", report.peer);
    }
    if (report.message != 0) {
        line.member("message", report.message);
    }
    if (report.kind == Kind::Stored) {
        const hl7::MessageView view(report.bytes);
        line.member("type", view.raw(hl7::FieldPath(1, 9)));
        line.member("controlId", view.controlId());
        line.member("bytes", report.bytes.size());
        line.member("file", report.file);
    }
    if (report.kind == Kind::Answered) {
        line.member("answer", replay::ackCodeName(report.code));
        if (relays) {
            line.flag("ours", report.ours);
        }
    }
    if (report.note) {
        line.member("code", report.note->code());
        line.member("text", report.note->render());
    }
    m_session.out().write(line.take());
}

void ListenEvents::stopped(const replay::ListenCounts& counts) {
    writeStopped({{"connections", counts.connections},
                  {"messages", counts.messages},
                  {"bytes", counts.bytes},
                  {"answers", counts.answers}});
}

void ListenEvents::stopped(const replay::RelayCounts& counts) {
    writeStopped({{"senders", counts.senders},
                  {"messages", counts.messages},
                  {"bytes", counts.bytes},
                  {"forwarded", counts.forwarded},
                  {"answers", counts.answers},
                  {"ownAnswers", counts.ownAnswers}});
}

void ListenEvents::writeStopped(std::initializer_list<std::pair<const char*, std::uint64_t>> counts) {
    EventLine line("stopped");
    for (const auto& [name, count] : counts) {
        line.member(name, count);
    }
    m_session.out().write(line.take());
    m_session.out().flush();
}

}  // namespace plumb::cli
