// What the traffic holds, as far as a specification would speak of it: which segments stand in which order, which
// fields are filled, how long values are and what they look like, what the few values of a field are, and what goes
// with each of them. propose() makes a spec of it, as often as one likes and with other thresholds each time.
//
// One pass; bounded memory, whatever the bytes. A few messages of each type wait to be read together, so that what is
// counted of them is near in memory; questions read them first. One TrafficEvidence is used by one thread; split the
// messages over several, in order, and merge() them in that order. Message numbers are then those of the whole.
#pragma once

#include "base/bytes.h"
#include "base/strong.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plumb::spec::inference {

class TypeEvidence;
struct Collection;

struct EvidenceOptions {
    std::uint64_t memoryLimit = std::uint64_t{160} << 20;
};

class TrafficEvidence {
public:
    /// Messages of types past this many are counted and left out.
    static constexpr std::size_t kMostTypes = 200;

    explicit TrafficEvidence(EvidenceOptions options = {});
    TrafficEvidence(TrafficEvidence&&) noexcept;
    TrafficEvidence& operator=(TrafficEvidence&&) noexcept;
    ~TrafficEvidence();

    /// Any bytes are a message.
    void add(ByteView message, MessageNumber number);
    void merge(const TrafficEvidence& other);

    [[nodiscard]] std::uint64_t messages() const;
    /// "ADT^A01" ..., most frequent first.
    [[nodiscard]] std::vector<std::string> types() const;
    /// There was more than there is room for, so some is left out.
    [[nodiscard]] bool cut() const;
    [[nodiscard]] std::uint64_t memoryUsed() const;

    /// For those that make proposals of it.
    [[nodiscard]] std::vector<const TypeEvidence*> evidence() const;

private:
    std::unique_ptr<Collection> m_all;
};

}  // namespace plumb::spec::inference
