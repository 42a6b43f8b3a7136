// The subjects of a RuleSet by number. Those that were handed out are read without a lock while more are added: they
// never move.
#pragma once

#include "check/plan.h"

#include <array>
#include <memory>

namespace plumb::check {

class SubjectStore {
public:
    static constexpr std::size_t kChunk = 1024, kChunks = 2048;
    /// Past these, rules share subject 0, and the spec is said to be too large.
    static constexpr std::size_t kMost = kChunk * kChunks;

    [[nodiscard]] bool full() const { return m_count == kMost; }

    SubjectNumber add(Subject subject) {
        if (full()) {
            return 0;
        }
        std::unique_ptr<Chunk>& chunk = m_chunks[m_count / kChunk];
        if (!chunk) {
            chunk = std::make_unique<Chunk>();
        }
        (*chunk)[m_count % kChunk] = std::move(subject);
        return static_cast<SubjectNumber>(m_count++);
    }

    [[nodiscard]] const Subject& operator[](SubjectNumber number) const {
        return (*m_chunks[number / kChunk])[number % kChunk];
    }

private:
    using Chunk = std::array<Subject, kChunk>;

    std::array<std::unique_ptr<Chunk>, kChunks> m_chunks;
    std::size_t m_count = 0;
};

}  // namespace plumb::check
