// In which order segments stand: every different sequence once, where segments of one id in a row count as one that
// repeats. The grammar of the standard is laid over these and not over the messages.
#pragma once

#include "spec/inference/budget.h"
#include "spec/inference/evidence.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace plumb::spec::inference {

/// A segment, by its number among those of its type, and how often it stands in a row.
struct Run {
    std::uint8_t segment = 0;
    std::uint32_t times = 1;
};

struct Sequence {
    std::uint64_t messages = 0;
    FirstMessages first;
    std::vector<std::uint32_t> most;  ///< a run: its greatest length
    std::vector<std::uint64_t> sum;   ///< of all messages
};

class SequenceEvidence {
public:
    static constexpr std::size_t kMostSequences = 20'000, kLongest = 2'000;
    /// A byte a run: the segment's number, with the high bit where it repeats.
    using Key = std::string;
    static constexpr std::uint8_t kRepeats = 0x80;

    void add(const std::vector<Run>& runs, std::uint32_t message, Budget& budget);
    /// `numbers`: what the segments of `other` are called here.
    void merge(const SequenceEvidence& other, const std::vector<std::uint8_t>& numbers, Budget& budget);

    [[nodiscard]] const std::map<Key, Sequence>& sequences() const { return m_sequences; }
    /// Messages whose sequence was not kept, for there were too many.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    Sequence* find(const Key& key, Budget& budget);

    std::map<Key, Sequence> m_sequences;
    Key m_key, m_lastKey;  ///< kept for their memory, and since the next message is often like the last
    Sequence* m_last = nullptr;
    std::uint64_t m_leftOut = 0;
};

}  // namespace plumb::spec::inference
