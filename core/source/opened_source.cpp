#include "source/opened_source.h"

#include <algorithm>

namespace plumb::source {

tl::unexpected<Error> OpenedSource::replaced(std::uint64_t number) const {
    return fail(MessageId::SourceReplaced, {name(), std::to_string(number + 1)});
}

Result<void> OpenedSource::index(const ScanOptions& options, const CancelToken& cancel, Progress& progress,
                                 const std::function<void()>& published) {
    return scanSource(*m_bytes, 0, m_index, m_summary, options, cancel, progress, published);
}

Result<ByteView> OpenedSource::message(MessageNumber number, WindowBuffer& buffer) const {
    if (number.value() >= m_index.size()) {
        return fail(MessageId::SourceNoSuchMessage,
                    {std::to_string(number.value() + 1), name(), std::to_string(m_index.size())});
    }
    const hl7::IndexEntry entry = m_index[number];
    Result<ByteView> bytes = m_bytes->window(entry.range(), buffer);
    if (!bytes) {
        return bytes;
    }
    // A copy cannot change under the check that follows it; very large values are checked in place.
    constexpr std::size_t kCopyUpTo = 1u << 20;
    if (bytes->size() <= kCopyUpTo && bytes->data() != buffer.data()) {
        buffer.assign(bytes->begin(), bytes->end());
        bytes = ByteView(buffer);
    }
    if (bytes->size() != entry.length() || hl7::headHashOf(*bytes) != entry.headHash()) {
        return replaced(number.value());
    }
    if (Result<void> same = m_bytes->check(); !same) {
        return fail(std::move(same.error()));
    }
    return bytes;
}

Result<ByteView> OpenedSource::gapBefore(MessageNumber number, WindowBuffer& buffer) const {
    return m_bytes->window(m_index.gapBefore(number.value()), buffer);
}

Result<std::string> OpenedSource::linePrefix(MessageNumber number) const {
    if (number.value() >= m_index.size() || !m_index[number].flags().linePrefix) {
        return std::string();
    }
    WindowBuffer buffer;
    const Result<ByteView> gap = gapBefore(number, buffer);
    if (!gap) {
        return fail(gap.error());
    }
    std::size_t line = gap->size();
    const auto endsLine = [](std::uint8_t b) { return b == '\r' || b == '\n' || b == 0x0b || b == 0x1c || b == 0; };
    while (line > 0 && !endsLine((*gap)[line - 1])) {
        --line;
    }
    return std::string(asText(gap->subspan(line)));
}

std::vector<Note> OpenedSource::assumptions() const {
    std::vector<Note> notes = m_notes;
    WindowBuffer buffer;
    const Result<ByteView> head = m_bytes->window({0, 4}, buffer);
    std::vector<Note> scanned = m_summary.assumptions(m_index.size(), head ? *head : ByteView{});
    notes.insert(notes.end(), scanned.begin(), scanned.end());
    return notes;
}

// Nothing but the end of its frame stands behind the last message.
bool OpenedSource::lastIsWhole() const {
    const std::uint64_t messages = m_index.size();
    const ByteRange behind = m_index.gapBefore(messages);
    if (messages == 0 || !m_index[MessageNumber(messages - 1)].flags().mllp || behind.length == 0 ||
        behind.length > 2) {
        return false;
    }
    WindowBuffer buffer;
    const Result<ByteView> bytes = m_bytes->window(behind, buffer);
    return bytes && asText(*bytes) == "\x1C\r";
}

void OpenedSource::takeBackLast() {
    const hl7::EntryFlags flags = m_index[MessageNumber(m_index.size() - 1)].flags();
    m_index.dropLast();
    m_summary.mllp -= flags.mllp;
    m_summary.sharedFrames -= flags.sharedFrame;
    m_summary.inFrame = flags.sharedFrame;
    m_summary.prefixed -= flags.linePrefix;
    m_summary.unterminated -= flags.lastUnterminated;
    --m_summary.terminators[static_cast<unsigned>(flags.terminator)];
}

Result<FileChange> OpenedSource::refresh(const ScanOptions& options, const CancelToken& cancel, Progress& progress,
                                         std::uint64_t upTo) {
    auto* file = dynamic_cast<FileSource*>(m_bytes.get());
    if (!file) {
        return FileChange::None;
    }
    const bool whole = lastIsWhole();
    Result<FileChange> change = file->refresh(upTo);
    if (!change || *change != FileChange::Grown) {
        return change;
    }
    std::uint64_t from = m_index.gapBefore(m_index.size()).begin;
    m_index.setComplete(false);
    if (!whole) {
        // From the end of the last but one: the last message may have been half written.
        if (m_index.size() > 0) {
            from = m_index.gapBefore(m_index.size() - 1).begin;
            takeBackLast();
        } else {
            from = 0;
        }
        m_summary.junkBytes -= m_summary.lastJunkBytes;
        std::erase_if(m_summary.envelope, [from](const EnvelopeSegment& s) { return s.range.begin >= from; });
    }
    if (Result<void> scanned = scanSource(*m_bytes, from, m_index, m_summary, options, cancel, progress); !scanned) {
        return fail(std::move(scanned.error()));
    }
    return change;
}

Result<OpenedSource::GrownOn> OpenedSource::grownOn(const ScanOptions& options, const CancelToken& cancel,
                                                    Progress& progress, std::uint64_t upTo) const {
    GrownOn grown;
    grown.source = std::make_shared<OpenedSource>(m_bytes, m_notes);
    hl7::MessageIndex& index = grown.source->m_index;
    std::vector<hl7::IndexEntry> some;
    for (std::uint64_t n = 0; n < m_index.size();) {
        some.clear();
        for (; n < m_index.size() && some.size() < hl7::MessageIndex::kChunkSize; ++n) {
            some.push_back(m_index[MessageNumber(n)]);
        }
        index.append(some.data(), some.size());
    }
    index.setCovered(m_index.covered());
    index.setComplete(true);
    grown.source->m_summary = m_summary;
    const Result<FileChange> change = grown.source->refresh(options, cancel, progress, upTo);
    if (!change) {
        return fail(change.error());
    }
    grown.change = *change;
    if (grown.change != FileChange::Grown) {
        grown.source.reset();
    }
    return grown;
}

}  // namespace plumb::source
