#include "source/piece_joiner.h"

#include <algorithm>
#include <utility>

namespace plumb::source {

PieceJoiner::PieceJoiner(const ByteSource& source, std::uint64_t from, hl7::MessageIndex& index, ScanSummary& summary)
    : m_source(source)
    , m_index(index)
    , m_summary(summary)
    , m_gapBegin(from)
    , m_frameOpen(std::exchange(summary.inFrame, false)) {
    summary.lastJunkBytes = 0;
}

Result<void> PieceJoiner::take(const Piece& piece) {
    if (piece.starts.empty()) {
        return {};
    }
    if (m_open) {
        if (Result<void> closed = close(piece.starts.front().lineBegin); !closed) {
            return closed;
        }
    }
    if (Result<void> read =
            readGapUpTo(piece.starts.front().at, piece.starts.front().at - piece.starts.front().lineBegin);
        !read) {
        return read;
    }
    for (EnvelopeSegment segment : piece.envelope) {
        segment.message += m_index.size() + m_entries.size();
        m_summary.envelope.push_back(segment);
    }
    for (std::size_t i = 0; i + 1 < piece.starts.size(); ++i) {
        add(piece.starts[i], piece.extents[i], piece.heads[i]);
        m_gap = piece.gaps[i];
    }
    m_open = piece.starts.back();
    return {};
}

Result<void> PieceJoiner::finish() {
    if (m_open) {
        if (Result<void> closed = close(m_source.size()); !closed) {
            return closed;
        }
    }
    if (Result<void> read = readGapUpTo(m_source.size(), 0); !read) {
        return read;
    }
    m_summary.junkBytes += m_gap.junkBytes;
    m_summary.lastJunkBytes += m_gap.junkBytes;
    return {};
}

void PieceJoiner::publish(std::uint64_t covered) {
    m_index.append(m_entries.data(), m_entries.size());
    m_entries.clear();
    // While the last message is open, what follows its line is not yet known to be gap or message.
    m_index.setCovered(m_open ? m_open->lineBegin : covered);
}

// The last message of a piece, now that it is known where the next one starts.
Result<void> PieceJoiner::close(std::uint64_t limit) {
    const MessageStart start = *m_open;
    m_open.reset();
    const std::uint64_t from = start.lineBegin > 0 ? start.lineBegin - 1 : 0;  // the frame's VT stands before it
    Result<Text> text = textOf(m_source, from, limit, m_buffer);
    if (!text) {
        return fail(std::move(text.error()));
    }
    const Extent extent = findExtent(*text, start, text->end());
    add(start, extent, headOf(*text, start.at, extent.end));
    return {};
}

void PieceJoiner::add(const MessageStart& start, const Extent& extent, std::uint32_t head) {
    hl7::EntryFlags flags = extent.flags;
    flags.batchBefore = m_gap.batch;
    flags.junkBefore = m_gap.junkBytes > 0;
    m_summary.junkBytes += m_gap.junkBytes;
    m_summary.lastJunkBytes = m_gap.junkBytes;
    // A frame that is not closed goes on with the next message, unless something else stands between.
    const bool frameNamed = m_gap.frameOpened || m_gap.frameClosed;
    flags.sharedFrame = m_frameOpen && !frameNamed && !flags.junkBefore && !flags.linePrefix;
    const bool framed = m_gap.frameOpened || flags.sharedFrame;
    flags.mllp = framed || extent.frameCloses;
    m_frameOpen = framed && !extent.frameCloses;
    m_gap = {};
    m_gapBegin = extent.end;
    m_summary.mllp += flags.mllp;
    m_summary.sharedFrames += flags.sharedFrame;
    m_summary.prefixed += flags.linePrefix;
    m_summary.unterminated += flags.lastUnterminated;
    ++m_summary.terminators[static_cast<unsigned>(flags.terminator)];
    m_entries.emplace_back(start.at, extent.end - start.at, flags, head);
}

// The gap before the first start of a piece (or the end of the source), which begins in an earlier piece.
Result<void> PieceJoiner::readGapUpTo(std::uint64_t end, std::uint64_t prefix) {
    const std::uint64_t messages = m_index.size() + m_entries.size();
    for (std::uint64_t at = m_gapBegin; at < end;) {
        constexpr std::uint64_t kGapPiece = 1u << 20;
        std::uint64_t stop = std::min(end, at + kGapPiece);
        Result<ByteView> bytes = m_source.window({at, stop - at}, m_gapBuffer);
        if (!bytes) {
            return fail(std::move(bytes.error()));
        }
        if (stop < end) {  // cut at a line end, so that no batch segment is torn
            std::size_t cut = bytes->size();
            while (cut > 0 && (*bytes)[cut - 1] != '\r' && (*bytes)[cut - 1] != '\n') {
                --cut;
            }
            if (cut > 0) {
                bytes = bytes->first(cut);
                stop = at + cut;
            }
        }
        const bool last = stop == end;
        const GapContent content = readGap(*bytes, at, messages, last ? prefix : 0, m_summary.envelope);
        m_gap.batch = m_gap.batch || content.batch;
        m_gap.junkBytes += content.junkBytes;
        if (content.frameOpened || content.frameClosed) {
            m_gap.frameOpened = content.frameOpened;
            m_gap.frameClosed = content.frameClosed;
        }
        at = stop;
    }
    m_gapBegin = std::max(m_gapBegin, end);
    return {};
}

}  // namespace plumb::source
