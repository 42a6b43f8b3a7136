#include "source/file_source.h"

#include "base/clock.h"
#include "hl7/message_index.h"

#include <algorithm>
#include <utility>

namespace plumb::source {
namespace {

constexpr std::size_t kMarkBytes = 4096;

// Times of files move in ticks of a few milliseconds: a file written this recently may change again and keep its stamp.
constexpr std::int64_t kRacyMs = 50;

/// What the file was verified by: who has just done so need not ask for it again.
FileStamp lastSeen(std::mutex& mutex, const FileStamp& stamp) {
    const std::scoped_lock lock(mutex);
    return stamp;
}

}  // namespace

Result<std::shared_ptr<FileSource>> FileSource::open(const std::string& path) {
    Result<RandomAccessFile> file = RandomAccessFile::open(path);
    if (!file) {
        return fail(std::move(file.error()));
    }
    std::shared_ptr<FileSource> source(new FileSource(std::move(*file)));
    const Result<FileStamp> stamp = source->m_file.stamp();
    if (!stamp) {
        return fail(stamp.error());
    }
    source->m_size.store(stamp->size);
    Result<Marks> marks = source->takeMarks(stamp->size);
    if (!marks) {
        return fail(std::move(marks.error()));
    }
    source->m_marks = *marks;
    source->m_changed.store(wallMilliseconds() - stamp->modifiedNs / 1'000'000 < kRacyMs);
    source->mapNow();
    return source;
}

void FileSource::mapNow() {
    if (std::unique_ptr<GuardedMap> map = GuardedMap::map(m_file, size())) {
        m_map.store(map.get(), std::memory_order_release);
        m_maps.push_back(std::move(map));
    }
}

Result<FileSource::Marks> FileSource::takeMarks(std::uint64_t size) const {
    Marks marks;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(std::min<std::uint64_t>(size, kMarkBytes)));
    const Result<FileStamp> stamp = m_file.stamp();
    if (!stamp) {
        return fail(stamp.error());
    }
    marks.stamp = *stamp;
    for (const bool tail : {false, true}) {
        const Result<std::size_t> got = m_file.readAt(tail ? size - bytes.size() : 0, bytes);
        if (!got) {
            return fail(got.error());
        }
        (tail ? marks.tail : marks.head) = hl7::hashBytes({bytes.data(), *got});
    }
    return marks;
}

Result<void> FileSource::verify() const {
    Result<FileStamp> now = m_file.stamp();
    if (!now) {
        return fail(now.error());
    }
    const std::scoped_lock lock(m_marksMutex);
    if (*now == m_marks.stamp) {
        return {};
    }
    // Asked again, since refresh() may have taken in growth between that question and the lock.
    now = m_file.stamp();
    if (!now) {
        return fail(now.error());
    }
    if (*now == m_marks.stamp) {
        return {};
    }
    m_changed.store(true, std::memory_order_relaxed);
    const std::uint64_t seen = size();
    if (now->size < seen) {
        return fail(MessageId::SourceTruncated, {name(), std::to_string(now->size), std::to_string(seen)});
    }
    Result<Marks> marks = takeMarks(seen);
    if (!marks) {
        return fail(std::move(marks.error()));
    }
    if (marks->head != m_marks.head || marks->tail != m_marks.tail) {
        return fail(MessageId::SourceRewritten, {name()});
    }
    m_marks = *marks;
    return {};
}

Result<ByteView> FileSource::window(ByteRange range, WindowBuffer& buffer) const {
    if (Result<void> fine = verify(); !fine) {
        return fail(std::move(fine.error()));
    }
    const std::uint64_t end = size();
    const std::uint64_t begin = std::min(range.begin, end);
    const auto length = static_cast<std::size_t>(std::min(range.length, end - begin));
    const GuardedMap* map = m_map.load(std::memory_order_acquire);
    if (map && !map->faulted() && begin + length <= map->bytes().size()) {
        return map->bytes().subspan(static_cast<std::size_t>(begin), length);
    }
    buffer.resize(length);
    const Result<std::size_t> got = m_file.readAt(begin, buffer);
    if (!got) {
        return fail(got.error());
    }
    if (*got < length) {
        return fail(MessageId::SourceTruncated, {name(), std::to_string(begin + *got), std::to_string(end)});
    }
    return ByteView(buffer);
}

Result<void> FileSource::check() const {
    const GuardedMap* map = m_map.load(std::memory_order_acquire);
    if (map && map->faulted()) {
        const Result<FileStamp> now = m_file.stamp();
        return fail(MessageId::SourceTruncated,
                    {name(), now ? std::to_string(now->size) : "0", std::to_string(size())});
    }
    return verify();
}

Result<FileChange> FileSource::look() const {
    if (Result<void> same = verify(); !same) {
        switch (same.error().id()) {
        case MessageId::SourceTruncated:
            return FileChange::Truncated;
        case MessageId::SourceRewritten:
            return FileChange::Replaced;
        default:
            return fail(std::move(same.error()));
        }
    }
    const FileStamp now = lastSeen(m_marksMutex, m_marks.stamp);
    if (now.size > size()) {
        return FileChange::Grown;
    }
    const Result<FileStamp> named = RandomAccessFile::stampOf(name());
    return !named || !named->sameFile(now) ? FileChange::Rotated : FileChange::None;
}

Result<FileChange> FileSource::refresh(std::uint64_t upTo) {
    Result<FileChange> change = look();
    if (!change || *change != FileChange::Grown) {
        return change;
    }
    const std::uint64_t grown = std::min(lastSeen(m_marksMutex, m_marks.stamp).size, upTo);
    if (grown > size()) {
        Result<Marks> marks = takeMarks(grown);
        if (!marks) {
            return fail(std::move(marks.error()));
        }
        {
            const std::scoped_lock lock(m_marksMutex);
            m_marks = *marks;
            m_size.store(grown, std::memory_order_release);
        }
        // What lies past a map is read at positions: a file that is followed for a day must not leave a map a look.
        const GuardedMap* const map = m_map.load();
        if (!map || grown / 2 >= map->bytes().size()) {
            mapNow();
        }
        return FileChange::Grown;
    }
    return FileChange::None;
}

}  // namespace plumb::source
