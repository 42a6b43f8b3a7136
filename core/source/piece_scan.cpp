#include "source/piece_scan.h"

#include <algorithm>
#include <new>
#include <thread>
#include <utility>

namespace plumb::source {

PieceScan::PieceScan(const ByteSource& source, std::uint64_t from, PieceJoiner& joiner, const ScanOptions& options,
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

Result<void> PieceScan::run(const std::function<void()>& published) {
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

std::uint64_t PieceScan::newlyJoined() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_joinedBytes, 0);
}

bool PieceScan::scanNext() {
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

void PieceScan::joinReady() {
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

void PieceScan::stop(Error error) {
    m_error = std::move(error);
    m_joinedSome.notify_all();
}

}  // namespace plumb::source
