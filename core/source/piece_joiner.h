// Joins scanned pieces in order, makes entries of them and publishes these.
#pragma once

#include "hl7/message_index.h"
#include "source/piece.h"
#include "source/scanner.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::source {

class PieceJoiner {
public:
    /// Begins at `from`; what `summary` says of an open frame is taken over.
    PieceJoiner(const ByteSource& source, std::uint64_t from, hl7::MessageIndex& index, ScanSummary& summary);

    [[nodiscard]] Result<void> take(const Piece& piece);
    /// After the last piece.
    [[nodiscard]] Result<void> finish();
    /// Appends what was joined to the index.
    void publish(std::uint64_t covered);

private:
    Result<void> close(std::uint64_t limit);
    void add(const MessageStart& start, const Extent& extent, std::uint32_t head);
    Result<void> readGapUpTo(std::uint64_t end, std::uint64_t prefix);

    const ByteSource& m_source;
    hl7::MessageIndex& m_index;
    ScanSummary& m_summary;
    std::uint64_t m_gapBegin;
    GapContent m_gap;  ///< before the next message to be added
    bool m_frameOpen;  ///< behind the message added last
    std::optional<MessageStart> m_open;
    std::vector<hl7::IndexEntry> m_entries;
    WindowBuffer m_buffer, m_gapBuffer;
};

}  // namespace plumb::source
