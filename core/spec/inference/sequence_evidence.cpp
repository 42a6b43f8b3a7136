#include "spec/inference/sequence_evidence.h"

#include <algorithm>

namespace plumb::spec::inference {

Sequence* SequenceEvidence::find(const Key& key, Budget& budget) {
    if (m_last != nullptr && key == m_lastKey) {
        return m_last;
    }
    auto at = m_sequences.find(key);
    if (at == m_sequences.end()) {
        constexpr std::uint64_t kEach = sizeof(Sequence) + 128, kRun = 13;
        if (m_sequences.size() == kMostSequences || key.size() > kLongest || !budget.take(kEach + key.size() * kRun)) {
            return nullptr;
        }
        at = m_sequences.emplace(key, Sequence()).first;
        at->second.most.resize(key.size());
        at->second.sum.resize(key.size());
    }
    m_lastKey = key;
    m_last = &at->second;
    return m_last;
}

void SequenceEvidence::add(const std::vector<Run>& runs, std::uint32_t message, Budget& budget) {
    m_key.clear();
    for (const Run& run : runs) {
        m_key += static_cast<char>(run.segment | (run.times > 1 ? kRepeats : 0));
    }
    Sequence* const sequence = find(m_key, budget);
    if (sequence == nullptr) {
        ++m_leftOut;
        return;
    }
    ++sequence->messages;
    sequence->first.add(message);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        sequence->most[i] = std::max(sequence->most[i], runs[i].times);
        sequence->sum[i] += runs[i].times;
    }
}

void SequenceEvidence::merge(const SequenceEvidence& other, const std::vector<std::uint8_t>& numbers, Budget& budget) {
    m_leftOut += other.m_leftOut;
    for (const auto& [key, theirs] : other.m_sequences) {
        m_key = key;
        for (char& run : m_key) {
            const auto byte = static_cast<std::uint8_t>(run);
            run = static_cast<char>(numbers[byte & ~kRepeats] | (byte & kRepeats));
        }
        Sequence* const mine = find(m_key, budget);
        if (mine == nullptr) {
            m_leftOut += theirs.messages;
            continue;
        }
        mine->messages += theirs.messages;
        mine->first.merge(theirs.first);
        for (std::size_t i = 0; i < theirs.most.size(); ++i) {
            mine->most[i] = std::max(mine->most[i], theirs.most[i]);
            mine->sum[i] += theirs.sum[i];
        }
    }
}

}  // namespace plumb::spec::inference
