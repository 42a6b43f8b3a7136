// Scans the pieces of a source side by side, each thread always taking the next one, and joins them in order as they
// get ready.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "source/piece.h"
#include "source/piece_joiner.h"
#include "source/scanner.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace plumb::source {

class PieceScan {
public:
    PieceScan(const ByteSource& source, std::uint64_t from, PieceJoiner& joiner, const ScanOptions& options,
              const CancelToken& cancel, Progress& progress);

    /// `published` is called on this thread when the index has grown.
    [[nodiscard]] Result<void> run(const std::function<void()>& published);

private:
    struct Slot {
        Piece piece;
        bool ready = false;
    };

    [[nodiscard]] std::uint64_t remaining() const { return m_source.size() - m_at; }
    /// Bytes joined since it was asked last.
    std::uint64_t newlyJoined();
    /// False when there is nothing more to scan.
    bool scanNext();
    void joinReady();
    void stop(Error error);

    const ByteSource& m_source;
    PieceJoiner& m_joiner;
    const ScanOptions& m_options;
    const CancelToken& m_cancel;
    Progress& m_progress;

    std::mutex m_mutex;  ///< guards all below; a slot is its thread's own while it is being scanned
    std::condition_variable m_joinedSome;
    std::uint64_t m_at;  ///< where the next piece begins
    std::uint64_t m_length;
    unsigned m_threads;
    std::vector<Slot> m_slots;
    std::uint64_t m_taken = 0, m_joined = 0;  ///< pieces
    std::uint64_t m_joinedBytes = 0;
    std::optional<Error> m_error;
};

}  // namespace plumb::source
