#include "source/scanner.h"

#include "source/message_extent.h"
#include "source/start_finder.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <utility>

namespace plumb::source {
namespace {

using hl7::IndexEntry;

/// What one piece of the source gave.
struct Piece {
    std::uint64_t from = 0, to = 0;
    std::vector<MessageStart> starts;
    std::vector<Extent> extents;            ///< of all starts but the last
    std::vector<std::uint32_t> heads;       ///< hash of each of those
    std::vector<GapContent> gaps;           ///< before all starts but the first
    std::vector<EnvelopeSegment> envelope;  ///< in those gaps; `message` counts from the piece's first start
    std::optional<Error> error;
    WindowBuffer buffer;
};

/// The bytes [from, to) of the source in one piece.
Result<Text> textOf(const ByteSource& source, std::uint64_t from, std::uint64_t to, WindowBuffer& buffer) {
    Result<ByteView> bytes = source.window({from, to - from}, buffer);
    if (!bytes) {
        return fail(std::move(bytes.error()));
    }
    return Text{*bytes, from, from + bytes->size() >= source.size()};
}

std::uint32_t headOf(const Text& text, std::uint64_t at, std::uint64_t end) {
    return hl7::headHashOf(slice(text.bytes, {at - text.base, end - at}));
}

void scanPiece(const ByteSource& source, Piece& piece) {
    piece.starts.clear();
    piece.extents.clear();
    piece.heads.clear();
    piece.gaps.clear();
    piece.envelope.clear();
    const std::uint64_t back = std::min(piece.from, kLineLookBack + 1);
    const std::uint64_t ahead = std::min(piece.to + kHeaderLookAhead + 3, source.size());  // behind the last "MSH"
    Result<Text> text = textOf(source, piece.from - back, ahead, piece.buffer);
    if (!text) {
        piece.error = std::move(text.error());
        return;
    }
    piece.starts.reserve(4096);
    findStarts(*text, piece.from, std::min(piece.to, text->end()), piece.starts);
    if (piece.starts.empty()) {
        return;
    }
    piece.extents.reserve(piece.starts.size());
    piece.heads.reserve(piece.starts.size());
    piece.gaps.reserve(piece.starts.size());
    for (std::size_t i = 0; i + 1 < piece.starts.size(); ++i) {
        const MessageStart& next = piece.starts[i + 1];
        const Extent& extent = piece.extents.emplace_back(findExtent(*text, piece.starts[i], next.lineBegin));
        piece.heads.push_back(headOf(*text, piece.starts[i].at, extent.end));
        GapContent& gap = piece.gaps.emplace_back();
        if (extent.end < next.at) {
            const std::uint64_t prefix = next.at - next.lineBegin;
            gap = readGap(slice(text->bytes, {extent.end - text->base, next.at - extent.end}), extent.end, i + 1,
                          prefix, piece.envelope);
        }
    }
}

/// Joins pieces in order, makes entries and publishes them.
class Joiner {
public:
    Joiner(const ByteSource& source, std::uint64_t from, hl7::MessageIndex& index, ScanSummary& summary)
        : m_source(source)
        , m_index(index)
        , m_summary(summary)
        , m_gapBegin(from)
        , m_frameOpen(std::exchange(summary.inFrame, false)) {
        summary.lastJunkBytes = 0;
    }

    Result<void> take(const Piece& piece) {
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

    Result<void> finish() {
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

    void publish(std::uint64_t covered) {
        m_index.append(m_entries.data(), m_entries.size());
        m_entries.clear();
        // While the last message is open, what follows its line is not yet known to be gap or message.
        m_index.setCovered(m_open ? m_open->lineBegin : covered);
    }

private:
    // The last message of a piece, now that it is known where the next one starts.
    Result<void> close(std::uint64_t limit) {
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

    void add(const MessageStart& start, const Extent& extent, std::uint32_t head) {
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
    Result<void> readGapUpTo(std::uint64_t end, std::uint64_t prefix) {
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

    const ByteSource& m_source;
    hl7::MessageIndex& m_index;
    ScanSummary& m_summary;
    std::uint64_t m_gapBegin;
    GapContent m_gap;  ///< before the next message to be added
    bool m_frameOpen;  ///< behind the message added last
    std::optional<MessageStart> m_open;
    std::vector<IndexEntry> m_entries;
    WindowBuffer m_buffer, m_gapBuffer;
};

/// Scans pieces side by side, each thread always taking the next one, and joins them in order as they get ready.
class PieceScan {
public:
    PieceScan(const ByteSource& source, std::uint64_t from, Joiner& joiner, const ScanOptions& options,
              const CancelToken& cancel, Progress& progress)
        : m_source(source)
        , m_joiner(joiner)
        , m_options(options)
        , m_cancel(cancel)
        , m_progress(progress)
        , m_at(from)
        , m_length(options.firstPieceBytes)
        , m_threads(options.threads ? options.threads : std::max(1u, std::thread::hardware_concurrency()))
        , m_slots(std::size_t{2} * m_threads) {}

    /// `published` is called on this thread when the index has grown.
    Result<void> run(const std::function<void()>& published) {
        const auto tell = [&] {
            m_progress.add(newlyJoined());
            if (published) {
                published();
            }
        };
        scanNext();
        tell();
        const std::uint64_t left = remaining();
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < m_threads && left > m_options.pieceBytes * i; ++i) {
            helpers.emplace_back([this] {
                while (scanNext()) {
                }
            });
        }
        while (scanNext()) {
            tell();
        }
        for (std::jthread& helper : helpers) {
            helper.join();
        }
        tell();
        if (m_error) {
            return fail(std::move(*m_error));
        }
        return {};
    }

private:
    struct Slot {
        Piece piece;
        bool ready = false;
    };

    [[nodiscard]] std::uint64_t remaining() const { return m_source.size() - m_at; }

    /// Bytes joined since it was asked last.
    std::uint64_t newlyJoined() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_joinedBytes, 0);
    }

    /// False when there is nothing more to scan.
    bool scanNext() {
        std::unique_lock lock(m_mutex);
        m_joinedSome.wait(lock, [this] { return m_error || m_taken - m_joined < m_slots.size(); });
        if (!m_error && m_cancel.stopped()) {
            stop(Error(MessageId::Cancelled));
        }
        if (m_error || remaining() == 0) {
            return false;
        }
        Slot& slot = m_slots[m_taken++ % m_slots.size()];
        slot.piece.from = m_at;
        slot.piece.to = m_at = std::min(m_source.size(), m_at + m_length);
        m_length = m_options.pieceBytes;
        lock.unlock();
        try {
            scanPiece(m_source, slot.piece);
        } catch (const std::bad_alloc&) {
            slot.piece.error = Error(MessageId::OutOfMemory, {m_source.name()});
        }
        lock.lock();
        slot.ready = true;
        try {
            joinReady();
        } catch (const std::bad_alloc&) {
            stop(Error(MessageId::OutOfMemory, {m_source.name()}));
        }
        return true;
    }

    void joinReady() {
        for (; m_joined < m_taken && !m_error; ++m_joined) {
            Slot& slot = m_slots[m_joined % m_slots.size()];
            if (!slot.ready) {
                return;
            }
            slot.ready = false;
            if (slot.piece.error) {
                stop(std::move(*slot.piece.error));
            } else if (Result<void> taken = m_joiner.take(slot.piece); !taken) {
                stop(std::move(taken.error()));
            } else {
                m_joinedBytes += slot.piece.to - slot.piece.from;
                m_joiner.publish(slot.piece.to);
                m_joinedSome.notify_all();
            }
        }
    }

    void stop(Error error) {
        m_error = std::move(error);
        m_joinedSome.notify_all();
    }

    const ByteSource& m_source;
    Joiner& m_joiner;
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

}  // namespace

Result<void> scanSource(const ByteSource& source, std::uint64_t from, hl7::MessageIndex& index, ScanSummary& summary,
                        const ScanOptions& options, const CancelToken& cancel, Progress& progress,
                        const std::function<void()>& published) {
    progress.setTotal(source.size() - from);
    Joiner joiner(source, from, index, summary);
    if (Result<void> scanned = PieceScan(source, from, joiner, options, cancel, progress).run(published); !scanned) {
        return scanned;
    }
    if (Result<void> finished = joiner.finish(); !finished) {
        return finished;
    }
    joiner.publish(source.size());
    if (Result<void> same = source.check(); !same) {
        return same;
    }
    index.setComplete(true);
    if (published) {
        published();
    }
    return {};
}

std::vector<Note> ScanSummary::assumptions(std::uint64_t messages, ByteView head) const {
    std::vector<Note> notes;
    const auto note = [&](MessageId id, std::vector<std::string> arguments) {
        notes.push_back({id, std::move(arguments)});
    };
    if (head.size() >= 3 && head[0] == 0xef && head[1] == 0xbb && head[2] == 0xbf) {
        note(MessageId::AssumedBom, {"UTF-8"});
    }
    if (messages > 0) {
        std::string framing = mllp == messages ? "MLLP" : mllp > 0 ? "MLLP for some, plain for others" : "plain text";
        if (!envelope.empty()) {
            framing += " in batches";
        }
        note(MessageId::AssumedFraming, {framing});
        unsigned kinds = 0;
        std::string names;
        for (unsigned t = 0; t < 3; ++t) {
            if (terminators[t] > 0) {
                ++kinds;
                names += (names.empty() ? "" : ", ") +
                         std::string(hl7::terminatorName(static_cast<hl7::Terminator>(t))) + " in " +
                         std::to_string(terminators[t]);
            }
        }
        if (kinds > 1) {
            note(MessageId::AssumedMixedTerminators, {names});
        } else {
            note(MessageId::AssumedTerminator, {names.substr(0, names.find(' '))});
        }
        if (sharedFrames > 0) {
            note(MessageId::AssumedSharedFrame, {std::to_string(sharedFrames)});
        }
        if (prefixed > 0) {
            note(MessageId::AssumedLogPrefix, {});
        }
        if (unterminated > 0) {
            note(MessageId::AssumedNoFinalTerminator, {std::to_string(unterminated)});
        }
    }
    if (junkBytes > 0) {
        note(MessageId::AssumedJunk, {std::to_string(junkBytes)});
    }
    std::vector<Note> batch = checkEnvelope(envelope);
    notes.insert(notes.end(), batch.begin(), batch.end());
    return notes;
}

}  // namespace plumb::source
