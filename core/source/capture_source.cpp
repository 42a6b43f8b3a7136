#include "source/capture_source.h"

#include "source/capture/connections.h"
#include "source/capture/pairing.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace plumb::source {

namespace {

constexpr std::string_view kSupplied("\x1C\r\n", 3);  // what is put where a frame or a line does not end
constexpr std::uint64_t kLineEnd = capture::kSuppliedEnd - 1;

std::string_view suppliedAt(std::uint64_t file, std::uint64_t length) {
    return file == kLineEnd ? kSupplied.substr(2, 1) : kSupplied.substr(0, length);
}

bool isSupplied(std::uint64_t file) {
    return file >= kLineEnd;
}

}  // namespace

// Lays the units out and tells what was seen.
class CaptureSource::Builder {
public:
    Builder(CaptureSource& source, capture::Connections& connections, capture::CaptureFile& file)
        : m(source)
        , m_connections(connections)
        , m_file(file) {}

    Result<void> build() {
        std::vector<capture::Unit>& units = m_connections.units();
        std::stable_sort(units.begin(), units.end(),
                         [](const capture::Unit& a, const capture::Unit& b) { return a.packet < b.packet; });
        capture::pairAnswers(units);
        m.m_units.reserve(units.size());
        for (capture::Unit& unit : units) {
            if (auto placed = place(unit); !placed) {
                return placed;
            }
            unit.pieces = {};
        }
        tell();
        return {};
    }

private:
    void add(std::uint64_t file, std::uint64_t length) {
        if (length > 0) {
            m.m_runs.push_back({m.m_size, file});
            m.m_size += length;
        }
    }

    // Most connections of a capture may hold no message, so only those that do are given names.
    std::uint32_t namesOf(std::uint32_t connection) {
        const auto [known, added] = m_named.emplace(connection, static_cast<std::uint32_t>(m.m_names.size()));
        if (added) {
            const capture::Ends& ends = m_connections.ends()[connection];
            m.m_names.push_back({ends.first.text(), ends.second.text()});
        }
        return known->second;
    }

    Result<void> place(const capture::Unit& unit) {
        m_messages += unit.isMessage && !unit.answers ? 1 : 0;
        m_answers += unit.answers ? 1 : 0;
        m_paired += unit.answers && unit.partner != capture::kNoUnit ? 1 : 0;
        m_cut += unit.missing > 0 ? 1 : 0;
        m.m_units.push_back({m.m_size, unit.timeNs, unit.missing, namesOf(unit.connection), unit.partner, unit.forward,
                             unit.answers.has_value()});
        for (const capture::Piece& piece : unit.pieces) {
            add(piece.file, piece.length);
        }
        if (unit.framed && !unit.closed) {
            ++m_unclosed;
            add(capture::kSuppliedEnd, 2);
        } else if (!unit.framed && !unit.pieces.empty()) {
            WindowBuffer buffer;
            const capture::Piece& last = unit.pieces.back();
            const auto end = m.m_file->window({last.file + last.length - 1, 1}, buffer);
            if (!end) {
                return fail(end.error());
            }
            const bool ended = !end->empty() && ((*end)[0] == '\r' || (*end)[0] == '\n');
            add(kLineEnd, ended ? 0 : 1);
        }
        return {};
    }

    void note(MessageId id, const std::vector<std::uint64_t>& numbers) {
        std::vector<std::string> arguments;
        arguments.reserve(numbers.size());
        for (const std::uint64_t number : numbers) {
            arguments.push_back(std::to_string(number));
        }
        m.m_notes.push_back({id, std::move(arguments)});
    }

    void tell() {
        const capture::CaptureCounts& counts = m_connections.counts();
        m.m_notes.push_back({MessageId::AssumedFormat,
                             {m_file.isPcapng() ? "a network capture (pcapng)" : "a network capture (pcap)"}});
        note(MessageId::CaptureStreams, {counts.packets, counts.hl7, m_messages, m_answers, m_paired});
        if (counts.tls > 0) {
            note(MessageId::CaptureTls, {counts.tls});
        }
        if (counts.other > 0 || counts.otherPackets > 0) {
            note(MessageId::CaptureOther, {counts.other, counts.otherPackets});
        }
        if (counts.missingBytes + counts.droppedBytes > 0) {
            note(MessageId::CaptureMissing, {counts.missingBytes + counts.droppedBytes, m_cut});
        }
        if (m_unclosed > 0) {
            note(MessageId::CaptureUnclosed, {m_unclosed});
        }
        if (counts.repeatedBytes > 0) {
            note(MessageId::CaptureRepeated, {counts.repeatedBytes});
        }
        if (counts.unreadPackets + counts.lostFragments > 0) {
            note(MessageId::CaptureUnread, {counts.unreadPackets + counts.lostFragments, counts.unreadLink});
        }
        if (const auto& damage = m_file.damage(); damage.what != MessageId::None) {
            m.m_notes.push_back({damage.what, {std::to_string(damage.at)}});
        }
    }

    CaptureSource& m;
    capture::Connections& m_connections;
    capture::CaptureFile& m_file;
    std::unordered_map<std::uint32_t, std::uint32_t> m_named;
    std::uint64_t m_messages = 0, m_answers = 0, m_paired = 0, m_cut = 0, m_unclosed = 0;
};

bool CaptureSource::looksLikeOne(ByteView head) {
    return capture::looksLikeCapture(head);
}

Result<std::shared_ptr<CaptureSource>> CaptureSource::open(std::shared_ptr<const ByteSource> file,
                                                           const CancelToken& cancel, Progress& progress) {
    constexpr unsigned kAskEvery = 256;
    std::shared_ptr<CaptureSource> source(new CaptureSource(std::move(file)));
    capture::CaptureFile packets(*source->m_file);
    capture::Connections connections(packets);
    capture::Packet packet;
    std::uint64_t told = 0;
    for (unsigned number = 0;; ++number) {
        const auto more = packets.next(packet);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (auto taken = connections.take(packet); !taken) {
            return fail(taken.error());
        }
        if (number % kAskEvery == 0) {
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            progress.add(packets.position() - told);
            told = packets.position();
        }
    }
    progress.add(packets.position() - told);
    if (auto finished = connections.finish(); !finished) {
        return fail(finished.error());
    }
    if (auto built = Builder(*source, connections, packets).build(); !built) {
        return fail(built.error());
    }
    if (auto unchanged = source->m_file->check(); !unchanged) {
        return fail(unchanged.error());
    }
    return source;
}

std::size_t CaptureSource::runAt(std::uint64_t offset) const {
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                        [](std::uint64_t wanted, const Run& run) { return wanted < run.begin; });
    return static_cast<std::size_t>(after - m_runs.begin()) - 1;
}

Result<ByteView> CaptureSource::window(ByteRange range, WindowBuffer& buffer) const {
    buffer.clear();
    if (range.begin >= m_size) {
        return ByteView{};
    }
    const std::uint64_t end = range.begin + std::min(range.length, m_size - range.begin);
    buffer.reserve(static_cast<std::size_t>(end - range.begin));
    WindowBuffer own;
    std::size_t run = runAt(range.begin);
    for (std::uint64_t at = range.begin; at < end; ++run) {
        const std::uint64_t runEnd = run + 1 < m_runs.size() ? m_runs[run + 1].begin : m_size;
        const std::uint64_t skip = at - m_runs[run].begin;
        const std::uint64_t wanted = std::min(runEnd, end) - at;
        if (isSupplied(m_runs[run].file)) {
            const std::string_view text = suppliedAt(m_runs[run].file, runEnd - m_runs[run].begin).substr(skip, wanted);
            buffer.insert(buffer.end(), text.begin(), text.end());
        } else {
            const std::uint64_t from = m_runs[run].file + skip;
            auto view = m_file->window({from, wanted}, own);
            if (!view) {
                return view;
            }
            if (view->size() < wanted) {
                return fail(MessageId::SourceTruncated, {name(), std::to_string(from), std::to_string(from + wanted)});
            }
            buffer.insert(buffer.end(), view->begin(), view->end());
        }
        at += wanted;
    }
    return ByteView(buffer);
}

std::uint64_t CaptureSource::fileOffset(std::uint64_t offset) const {
    if (offset >= m_size) {
        return m_file->fileOffset(m_file->size());
    }
    std::size_t run = runAt(offset);
    std::uint64_t inside = offset - m_runs[run].begin;
    while (run > 0 && isSupplied(m_runs[run].file)) {  // what is supplied stands behind the bytes before it
        --run;
        inside = m_runs[run + 1].begin - m_runs[run].begin;
    }
    return m_file->fileOffset(m_runs[run].file + inside);
}

std::optional<Passage> CaptureSource::passageOf(std::uint64_t offset) const {
    const auto after = std::upper_bound(m_units.begin(), m_units.end(), offset,
                                        [](std::uint64_t wanted, const Wired& unit) { return wanted < unit.begin; });
    if (after == m_units.begin()) {
        return std::nullopt;
    }
    const Wired& unit = *std::prev(after);
    const Names& names = m_names[unit.names];
    Passage passage;
    passage.timeNs = unit.timeNs;
    passage.from = unit.forward ? names.first : names.second;
    passage.to = unit.forward ? names.second : names.first;
    passage.isAnswer = unit.answers;
    passage.missingBytes = unit.missing;
    if (unit.partner != capture::kNoUnit) {
        // A message begins behind the VT of its frame.
        passage.partner = PassagePartner{m_units[unit.partner].begin, m_units[unit.partner].timeNs};
    }
    return passage;
}

}  // namespace plumb::source
