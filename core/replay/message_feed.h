// Whom a sender asks for messages, and tells what became of them: the plan with its durable outcomes.
#pragma once

#include "base/result.h"
#include "replay/connection_machine.h"
#include "replay/outcome.h"

#include <cstdint>
#include <optional>
#include <string>

namespace plumb::replay {

struct FeedItem {
    Offer offer;
    std::string bytes;  ///< as they leave, without the frame
};

class MessageFeed {
public:
    virtual ~MessageFeed() = default;

    /// The next message; that it is about to leave is durable when this returns. Nothing at the end, or when none may
    /// leave now. An error ends the sending: what cannot be recorded is not sent.
    [[nodiscard]] virtual Result<std::optional<FeedItem>> next() = 0;

    /// What next() would give, where that is decided already whatever becomes of those under way, and durable: it may
    /// be handed over while the one before it still is. Waits for nothing.
    [[nodiscard]] virtual Result<std::optional<FeedItem>> nextAhead() { return std::optional<FeedItem>(); }

    /// next() gave nothing, and may give more when something that is under way has ended.
    [[nodiscard]] virtual bool hasMore() const { return false; }

    /// Called while acknowledgements are awaited: a little of what next() would have to do. Waits for nothing.
    [[nodiscard]] virtual Result<void> workAhead() { return {}; }

    /// An attempt is over.
    [[nodiscard]] virtual Result<void> ended(AttemptResult attempt) = 0;

    /// The attempt of that number is not made; none of its bytes have left.
    [[nodiscard]] virtual Result<void> dropped(std::uint64_t message, std::uint32_t attempt) = 0;

    /// Something that came about a message whose outcome stands: a late acknowledgement, a second one.
    [[nodiscard]] virtual Result<void> noted(std::uint64_t message, const Note& note) = 0;

    /// Nothing more comes; what was told is durable when this returns.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

}  // namespace plumb::replay
