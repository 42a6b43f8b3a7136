// Finds the messages behind a fact again: how many of its cases a message holds, and in how many of them the fact
// holds. Over all messages that the proposal was made of, these come to the fact's evidence.
//
// One FactProbe is used by one thread.
#pragma once

#include "base/bytes.h"
#include "spec/inference/propose.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace plumb::spec::inference {

class FactProbe {
public:
    struct Cases {
        std::uint64_t of = 0, held = 0;

        [[nodiscard]] std::uint64_t failed() const { return of - held; }
    };

    /// `code`: of a value set, the cases of this one instead of all.
    FactProbe(const Proposal& proposal, const InferredFact& fact, std::string_view code = {});
    FactProbe(FactProbe&&) noexcept;
    FactProbe& operator=(FactProbe&&) noexcept;
    ~FactProbe();

    [[nodiscard]] Cases look(ByteView message);

private:
    struct Probe;
    std::unique_ptr<Probe> m_probe;
};

}  // namespace plumb::spec::inference
