// A source with its index: what every list, search and export works on. Messages are fetched by number and checked
// against their index entry, so that bytes of another message are never shown.
#pragma once

#include "base/cancel.h"
#include "base/cpu.h"
#include "base/result.h"
#include "base/strong.h"
#include "hl7/message_index.h"
#include "source/byte_source.h"
#include "source/file_source.h"
#include "source/scanner.h"

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace plumb::source {

class OpenedSource {
public:
    /// `notes` are assumptions made before (decoder, archive member, ...).
    OpenedSource(std::shared_ptr<ByteSource> bytes, std::vector<Note> notes)
        : m_bytes(std::move(bytes))
        , m_notes(std::move(notes)) {}

    /// Indexes the source. The index may be read by other threads while this runs; call it once.
    [[nodiscard]] Result<void> index(const ScanOptions& options, const CancelToken& cancel, Progress& progress,
                                     const std::function<void()>& published = {});

    [[nodiscard]] const std::string& name() const { return m_bytes->name(); }
    [[nodiscard]] const ByteSource& bytes() const { return *m_bytes; }
    [[nodiscard]] const std::shared_ptr<ByteSource>& sharedBytes() const { return m_bytes; }
    [[nodiscard]] const hl7::MessageIndex& messages() const { return m_index; }
    [[nodiscard]] std::uint64_t size() const { return m_index.size(); }

    /// The message's bytes, copied or in place; checked against the index. Lives as a window does.
    [[nodiscard]] Result<ByteView> message(MessageNumber number, WindowBuffer& buffer) const;

    /// The gap before a message, and of that the part on the message's own line (its log prefix).
    [[nodiscard]] Result<ByteView> gapBefore(MessageNumber number, WindowBuffer& buffer) const;
    [[nodiscard]] Result<std::string> linePrefix(MessageNumber number) const;

    /// A run of messages held in one window, for work over all of them: visit(MessageNumber, ByteView) for each in
    /// [from, to); stops when it returns false. Windows hold about `windowBytes`. The bytes are checked after each
    /// window; what was visited from a window that failed must be dropped, which the error says.
    template <class Visit>
    [[nodiscard]] Result<void> forEach(std::uint64_t from, std::uint64_t to, Visit&& visit) const {
        return forEach(from, to, std::forward<Visit>(visit), [] {});
    }
    /// Calls `left` before the bytes of a window go.
    template <class Visit, class Left>
    [[nodiscard]] Result<void> forEach(std::uint64_t from, std::uint64_t to, Visit&& visit, Left&& left) const;

    /// The windows that forEach looks through: visit(first number, offset of the window, bytes); the window holds whole
    /// messages and the gaps between them.
    template <class Visit>
    [[nodiscard]] Result<void> forEachWindow(std::uint64_t from, std::uint64_t to, Visit&& visit) const;

    /// Everything that was assumed about this source.
    [[nodiscard]] std::vector<Note> assumptions() const;
    [[nodiscard]] const ScanSummary& summary() const { return m_summary; }

    /// Looks for new bytes, up to a size of the source, and indexes them. The last message is found anew unless its
    /// frame was closed, since it may have been half written.
    [[nodiscard]] Result<FileChange> refresh(const ScanOptions& options, const CancelToken& cancel, Progress& progress,
                                             std::uint64_t upTo = UINT64_MAX);
    /// The last message is closed by its frame, so that refresh() only appends.
    [[nodiscard]] bool lastIsWhole() const;
    /// refresh() for a source that others look at while its last message may still be half written: this one stays as
    /// it is. `source` goes on from it, over the same bytes; nullptr: nothing came.
    struct GrownOn {
        FileChange change = FileChange::None;
        std::shared_ptr<OpenedSource> source;
    };
    [[nodiscard]] Result<GrownOn> grownOn(const ScanOptions& options, const CancelToken& cancel, Progress& progress,
                                          std::uint64_t upTo = UINT64_MAX) const;

private:
    void takeBackLast();
    [[nodiscard]] tl::unexpected<Error> replaced(std::uint64_t number) const;

    std::shared_ptr<ByteSource> m_bytes;
    std::vector<Note> m_notes;
    hl7::MessageIndex m_index;
    ScanSummary m_summary;
};

/// Most questions look at the first few segments of every message; those of messages to come are fetched meanwhile.
/// Inline: GCC takes a call of a function that does no more than this for one without effect, and drops it.
PLUMB_INLINE void prefetchHead(ByteView bytes, std::uint64_t begin) {
#if defined(__GNUC__)
    constexpr std::uint64_t kLine = 64, kLines = 6;
    if (begin + kLine * kLines <= bytes.size()) {
        for (std::uint64_t line = 0; line < kLines; ++line) {
            __builtin_prefetch(bytes.data() + begin + line * kLine);
        }
    }
#else
    static_cast<void>(bytes);
    static_cast<void>(begin);
#endif
}

template <class Visit>
Result<void> OpenedSource::forEachWindow(std::uint64_t from, std::uint64_t to, Visit&& visit) const {
    constexpr std::uint64_t kWindowBytes = 4u << 20;
    WindowBuffer buffer;
    while (from < to) {
        // As many messages as fit into a window; at least one.
        const std::uint64_t begin = m_index[MessageNumber(from)].begin();
        std::uint64_t last = from, end = m_index[MessageNumber(from)].range().end();
        for (std::uint64_t next = end; last + 1 < to; ++last, end = next) {
            next = m_index[MessageNumber(last + 1)].range().end();
            if (next - begin > kWindowBytes) {
                break;
            }
        }
        Result<ByteView> bytes = m_bytes->window({begin, end - begin}, buffer);
        if (!bytes) {
            return fail(std::move(bytes.error()));
        }
        if (bytes->size() != end - begin) {
            return replaced(last);
        }
        if (m_bytes->changedSinceOpened()) {
            for (std::uint64_t n = from; n <= last; ++n) {
                const hl7::IndexEntry entry = m_index[MessageNumber(n)];
                if (hl7::headHashOf(slice(*bytes, {entry.begin() - begin, entry.length()})) != entry.headHash()) {
                    return replaced(n);
                }
            }
        }
        const bool goOn = visit(from, begin, *bytes);
        if (Result<void> same = m_bytes->check(); !same) {
            return same;
        }
        if (!goOn) {
            return {};
        }
        from = last + 1;
    }
    return {};
}

template <class Visit, class Left>
Result<void> OpenedSource::forEach(std::uint64_t from, std::uint64_t to, Visit&& visit, Left&& left) const {
    constexpr std::uint64_t kAhead = 4;  // a short question is answered sooner than memory answers
    return forEachWindow(from, to, [&](std::uint64_t first, std::uint64_t base, ByteView bytes) {
        hl7::IndexEntry entry = m_index[MessageNumber(first)];
        for (std::uint64_t n = first; n < to; ++n) {
            const ByteRange here{entry.begin() - base, entry.length()};
            if (here.end() > bytes.size()) {
                break;
            }
            if (n + 1 < to) {
                entry = m_index[MessageNumber(n + 1)];
            }
            if (n + kAhead < to) {
                prefetchHead(bytes, m_index[MessageNumber(n + kAhead)].begin() - base);
            }
            if (!visit(MessageNumber(n), slice(bytes, here))) {
                left();
                return false;
            }
        }
        left();
        return true;
    });
}

}  // namespace plumb::source
