// Fills a MessageIndex from a ByteSource: one vectorised pass in pieces. The first piece is small, so that the first
// messages show at once; after that pieces are scanned on several threads and joined in order. A piece knows its starts
// from its own bytes (start_finder.h); only the extent of its last message waits for the first start of the next one.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "hl7/message_index.h"
#include "source/byte_source.h"
#include "source/envelope.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace plumb::source {

struct ScanOptions {
    unsigned threads = 0;                 ///< 0: one a core; 1: none besides the caller's
    std::uint64_t pieceBytes = 4u << 20;  ///< of a piece after the first; tests make it small
    std::uint64_t firstPieceBytes = 256u << 10;
};

/// What the scan saw on its way; the base of the source's assumptions.
struct ScanSummary {
    std::uint64_t mllp = 0, sharedFrames = 0, prefixed = 0, junkBytes = 0, unterminated = 0;
    std::uint64_t lastJunkBytes = 0;           ///< of junkBytes, those before and behind the last message
    std::uint64_t terminators[3] = {0, 0, 0};  ///< by hl7::Terminator
    std::vector<EnvelopeSegment> envelope;
    bool inFrame = false;  ///< where the next scan begins, the frame of the message before goes on

    /// In sentences; `messages` and the source's first bytes complete the picture.
    [[nodiscard]] std::vector<Note> assumptions(std::uint64_t messages, ByteView head) const;
};

/// Scans [from, source.size()) and appends to `index`. `published` (may be empty) is called on the caller's thread
/// after every batch of messages. On failure or cancel the index keeps what was published.
[[nodiscard]] Result<void> scanSource(const ByteSource& source, std::uint64_t from, hl7::MessageIndex& index,
                                      ScanSummary& summary, const ScanOptions& options, const CancelToken& cancel,
                                      Progress& progress, const std::function<void()>& published = {});

}  // namespace plumb::source
