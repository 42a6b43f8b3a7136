#include "query/ack_pairing.h"

#include "hl7/hl7_time.h"
#include "hl7/message_view.h"
#include "query/value_key.h"

#include <algorithm>

namespace plumb::query {
namespace {

constexpr std::size_t kApplication = 0, kCommit = 1;

std::size_t kindOf(const std::array<char, 8>& code) {
    return code[0] == 'C' || code[0] == 'c' ? kCommit : kApplication;
}

template <class Entry>
const Entry* findNumber(const std::vector<Entry>& entries, std::uint64_t number) {
    const auto at = std::lower_bound(entries.begin(), entries.end(), number,
                                     [](const Entry& entry, std::uint64_t wanted) { return entry.number < wanted; });
    return at != entries.end() && at->number == number ? &*at : nullptr;
}

}  // namespace

AckRecord AckRecord::of(const hl7::MessageView& message, MessageNumber number, std::optional<std::int64_t> logged) {
    AckRecord record;
    record.number = number;
    record.controlId = message.controlId();
    if (const std::uint32_t msa = message.findSegment("MSA"); msa != 0) {
        record.isAck = true;
        record.code = message.raw(hl7::FieldPath(msa, 1, 1));
        record.acknowledges = message.raw(hl7::FieldPath(msa, 2, 1));
    }
    record.milliseconds = logged;
    if (!logged) {
        if (const auto time = hl7::parseTime(message.raw(hl7::FieldPath(1, 7, 1, 1)))) {
            const hl7::Instant start = hl7::startOf(*time);
            record.milliseconds = start.seconds * 1000 + start.nanosecond / 1000000;
        }
    }
    return record;
}

AckPairing::Identity AckPairing::identify(std::string_view controlId) {
    Identity id;
    const auto* data = reinterpret_cast<const std::uint8_t*>(controlId.data());
    id.hash = controlId.empty() ? 0 : spread(keyOfValue(data, controlId.size(), controlId.size()));
    std::uint64_t second = 0xcbf29ce484222325u;  // FNV-1a: of another family than the hash above
    for (const char c : controlId) {
        second = (second ^ static_cast<std::uint8_t>(c)) * 0x100000001b3u;
    }
    id.check = static_cast<std::uint32_t>(second >> 32);
    return id;
}

std::size_t AckPairing::slotOf(const Identity& id) const {
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = static_cast<std::size_t>(id.hash) & mask;; at = (at + 1) & mask) {
        if (m_slots[at] == kNone || Identity{m_sent[m_slots[at]].hash, m_sent[m_slots[at]].check} == id) {
            return at;
        }
    }
}

std::uint32_t AckPairing::latest(const Identity& id) const {
    return m_slots.empty() ? kNone : m_slots[slotOf(id)];
}

void AckPairing::growSlots() {
    std::vector<std::uint32_t> old(std::max<std::size_t>(64, m_slots.size() * 2), kNone);
    old.swap(m_slots);
    for (const std::uint32_t sent : old) {
        if (sent != kNone) {
            m_slots[slotOf({m_sent[sent].hash, m_sent[sent].check})] = sent;
        }
    }
}

void AckPairing::add(const AckRecord& record) {
    const std::int64_t time = record.milliseconds.value_or(kNoTime);
    if (record.isAck) {
        Answer answer;
        answer.number = record.number.value();
        answer.time = time;
        answer.id = identify(record.acknowledges);
        std::copy_n(record.code.begin(), std::min<std::size_t>(record.code.size(), answer.code.size() - 1),
                    answer.code.begin());
        m_answers.push_back(answer);
        if (!record.acknowledges.empty()) {
            pair(static_cast<std::uint32_t>(m_answers.size() - 1));
        }
        return;
    }
    const Identity id = identify(record.controlId);
    Sent sent;
    sent.number = record.number.value();
    sent.time = time;
    sent.hash = id.hash;
    sent.check = id.check;
    const auto index = static_cast<std::uint32_t>(m_sent.size());
    if (record.controlId.empty()) {  // nothing can answer it
        m_sent.push_back(sent);
        return;
    }
    if ((m_ids + std::size_t{1}) * 2 > m_slots.size()) {
        growSlots();
    }
    std::uint32_t& slot = m_slots[slotOf(id)];
    m_ids += slot == kNone ? 1 : 0;
    sent.before = {slot, slot};
    slot = index;
    m_sent.push_back(sent);
}

bool AckPairing::pair(std::uint32_t answer) {
    Answer& ack = m_answers[answer];
    const std::size_t kind = kindOf(ack.code);
    const std::uint32_t newest = latest(ack.id);
    std::uint32_t at = newest;
    while (at != kNone && m_sent[at].ack[kind] != kNone) {
        // Answered ones are passed over once and then skipped, so many messages of one id stay cheap.
        const std::uint32_t before = m_sent[at].before[kind];
        if (before != kNone && m_sent[before].ack[kind] != kNone) {
            m_sent[at].before[kind] = m_sent[before].before[kind];
        }
        at = before;
    }
    if (at == kNone) {
        ack.message = newest;
        ack.repeated = newest != kNone;
        return false;
    }
    ack.message = at;
    m_sent[at].ack[kind] = answer;
    return true;
}

void AckPairing::finish() {
    for (std::uint32_t answer = 0; answer < m_answers.size(); ++answer) {
        if (m_answers[answer].message == kNone && !(m_answers[answer].id == identify({}))) {
            pair(answer);
        }
    }
}

std::optional<Ack> AckPairing::ackOf(MessageNumber message) const {
    const Sent* sent = findNumber(m_sent, message.value());
    if (sent == nullptr) {
        return std::nullopt;
    }
    const std::uint32_t index = sent->ack[kApplication] != kNone ? sent->ack[kApplication] : sent->ack[kCommit];
    if (index == kNone) {
        return std::nullopt;
    }
    const Answer& answer = m_answers[index];
    Ack ack;
    ack.message = message;
    ack.ack = MessageNumber(answer.number);
    ack.codeText = answer.code;
    if (answer.time != kNoTime && sent->time != kNoTime) {
        ack.latency = answer.time - sent->time;
    }
    return ack;
}

std::optional<MessageNumber> AckPairing::messageOf(MessageNumber ack) const {
    const Answer* answer = findNumber(m_answers, ack.value());
    if (answer == nullptr || answer->message == kNone) {
        return std::nullopt;
    }
    return MessageNumber(m_sent[answer->message].number);
}

bool AckPairing::isAck(MessageNumber number) const {
    return findNumber(m_answers, number.value()) != nullptr;
}

AckPairing::Counts AckPairing::counts() const {
    Counts counts;
    counts.messages = m_sent.size();
    counts.acks = m_answers.size();
    for (const Sent& sent : m_sent) {
        counts.acknowledged += sent.ack[kApplication] != kNone || sent.ack[kCommit] != kNone ? 1 : 0;
    }
    for (const Answer& answer : m_answers) {
        counts.stray += answer.message == kNone ? 1 : 0;
        counts.repeated += answer.repeated ? 1 : 0;
    }
    return counts;
}

std::vector<MessageNumber> AckPairing::strayAcks() const {
    std::vector<MessageNumber> stray;
    for (const Answer& answer : m_answers) {
        if (answer.message == kNone) {
            stray.emplace_back(answer.number);
        }
    }
    return stray;
}

std::uint64_t AckPairing::memoryBytes() const {
    return m_sent.capacity() * sizeof(Sent) + m_answers.capacity() * sizeof(Answer) +
           m_slots.capacity() * sizeof(std::uint32_t);
}

}  // namespace plumb::query
