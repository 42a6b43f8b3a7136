#include "unit/replay/machine_bench.h"

#include <algorithm>

namespace plumb::replay::test {
namespace {

std::string text(const action::Connect&) {
    return "connect";
}
std::string text(const action::Disconnect&) {
    return "disconnect";
}
std::string text(const action::Want&) {
    return {};
}
std::string text(const action::Send& send) {
    return "send " + std::to_string(send.message) + (send.attempt == 1 ? "" : " again " + std::to_string(send.attempt));
}
std::string text(const action::Result& result) {
    const AttemptResult& attempt = result.attempt;
    std::string out = std::to_string(attempt.message) + ' ' + std::string(outcomeName(attempt.outcome)) + ' ' +
                      std::string(fateName(attempt.fate));
    if (attempt.acknowledgement) {
        out += ' ' + std::string(ackCodeName(attempt.acknowledgement->code));
    }
    return out + (attempt.mayHaveArrived() ? " may have arrived" : "");
}
std::string text(const action::Drop& drop) {
    return "drop " + std::to_string(drop.message);
}
std::string text(const action::Commit&) {
    return "commit";
}
std::string text(const action::Tell& tell) {
    return "tell " + std::string(tell.note.code().substr(7)) +
           (tell.message ? " of " + std::to_string(*tell.message) : "");
}
std::string text(const action::End& end) {
    return "end" + (end.why ? ' ' + std::string(end.why->code().substr(7)) : std::string());
}

}  // namespace

MachineBench::MachineBench(const Endpoint& endpoint, const Policies& policies)
    : m_machine(endpoint, policies) {}

Endpoint MachineBench::usual() {
    Endpoint endpoint;
    endpoint.address = {"peer", 2575};
    endpoint.times.connect = 100;
    endpoint.times.acknowledge = 1000;
    return endpoint;
}

std::string MachineBench::answer(AckCode code, std::string_view id, std::string_view errorCode,
                                 std::string_view acceptAck) {
    std::string bytes = "MSH|^~\\&|||||||ACK|R1|P|2.5|||" + std::string(acceptAck) + "\rMSA|" +
                        std::string(ackCodeName(code)) + '|' + std::string(id) + '\r';
    if (!errorCode.empty()) {
        bytes += "ERR|||" + std::string(errorCode) + "|E\r";
    }
    return run(event::Answered{readAcknowledgement(asBytes(bytes))});
}

std::string MachineBench::answersTogether(std::initializer_list<AckCode> codes, std::string_view id) {
    const std::uint64_t heardAfter = m_machine.sends();
    std::string out;
    for (const AckCode code : codes) {
        Acknowledgement acknowledgement;
        acknowledgement.code = code;
        acknowledgement.acknowledges = id;
        out += run(event::Answered{std::move(acknowledgement), false, heardAfter});
    }
    return out;
}

std::string MachineBench::answerElsewhere(AckCode code, std::string_view id, std::string_view acceptAck) {
    Acknowledgement acknowledgement;
    acknowledgement.code = code;
    acknowledgement.acknowledges = id;
    acknowledgement.acceptAck = acceptAck;
    return run(event::Answered{std::move(acknowledgement), true});
}

std::string MachineBench::malformed() {
    return run(event::Answered{readAcknowledgement(asBytes("what?"))});
}

std::string MachineBench::wait(std::int64_t milliseconds) {
    const std::int64_t end = m_now + milliseconds;
    std::string out;
    int ticks = 0;
    for (auto due = m_machine.deadline(); due && *due <= end; due = m_machine.deadline()) {
        m_now = std::max(m_now, *due);
        out += run(event::Tick{});
        if (++ticks > 100) {
            return out + "ticks without end\n";
        }
    }
    m_now = end;
    return out;
}

std::string MachineBench::run(const Event& event) {
    std::string out;
    std::vector<Action> actions;
    m_machine.step(event, m_now, actions);
    for (const Action& action : actions) {
        print(action, out);
    }
    while (m_wanted) {
        m_wanted = false;
        out += run(offer());
    }
    return out;
}

Event MachineBench::offer() {
    if (m_next == plan.size()) {
        return event::NoMore{};
    }
    const Message& message = plan[m_next];
    return event::Offered{{m_next++, message.id, message.asked, message.notBefore}};
}

void MachineBench::print(const Action& action, std::string& out) {
    m_wanted = m_wanted || std::holds_alternative<action::Want>(action);
    const std::string line = std::visit([](const auto& what) { return text(what); }, action);
    if (!line.empty()) {
        out += line + '\n';
    }
}

}  // namespace plumb::replay::test
