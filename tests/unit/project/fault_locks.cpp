#include "fault_locks.h"

#include <sqlite3.h>

namespace plumb::test {

bool FileLocks::raise(Holder& holder, int level) {
    const auto others = [&](const Holder* held) { return held != nullptr && held != &holder; };
    if (level <= holder.level) {
        return true;
    }
    if (level == SQLITE_LOCK_SHARED) {
        if (m_pending) {
            return false;
        }
        ++m_readers;
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (others(m_reserved)) {
            return false;
        }
        m_reserved = &holder;
    } else {
        if (others(m_reserved) || others(m_pending)) {
            return false;
        }
        m_reserved = m_pending = &holder;
        if (m_readers > 1) {
            holder.level = SQLITE_LOCK_PENDING;  // nobody new comes in until the readers have left
            return false;
        }
    }
    holder.level = level;
    return true;
}

void FileLocks::lower(Holder& holder, int level) {
    if (level >= holder.level) {
        return;
    }
    m_reserved = m_reserved == &holder ? nullptr : m_reserved;
    m_pending = m_pending == &holder ? nullptr : m_pending;
    m_readers -= level == SQLITE_LOCK_NONE ? 1 : 0;
    holder.level = level;
}

volatile void* FileLocks::map(Holder& holder, std::size_t region, std::size_t size, bool make) {
    if (!holder.mapped) {
        holder.mapped = true;
        ++m_mapped;
    }
    if (region >= m_regions.size() && !make) {
        return nullptr;
    }
    while (m_regions.size() <= region) {
        m_regions.push_back(std::make_unique<std::byte[]>(size));
    }
    return m_regions[region].get();
}

void FileLocks::unmap(Holder& holder) {
    if (!holder.mapped) {
        return;
    }
    unlockSlots(holder, static_cast<std::uint16_t>(holder.shared | holder.exclusive));
    holder.mapped = false;
    if (--m_mapped == 0) {
        m_regions.clear();
    }
}

bool FileLocks::lockSlots(Holder& holder, std::uint16_t slots, bool exclusive) {
    for (std::size_t i = 0; i < kSlots; ++i) {
        const bool asked = (slots >> i & 1U) != 0;
        const int readers = m_shared[i] - (holder.shared >> i & 1);
        const bool written = m_exclusive[i] && m_exclusive[i] != &holder;
        if (asked && (written || (exclusive && readers > 0))) {
            return false;
        }
    }
    unlockSlots(holder, slots);
    for (std::size_t i = 0; i < kSlots; ++i) {
        if ((slots >> i & 1U) == 0) {
            continue;
        }
        if (exclusive) {
            m_exclusive[i] = &holder;
        } else {
            ++m_shared[i];
        }
    }
    std::uint16_t& bits = exclusive ? holder.exclusive : holder.shared;
    bits = static_cast<std::uint16_t>(bits | slots);
    return true;
}

void FileLocks::unlockSlots(Holder& holder, std::uint16_t slots) {
    for (std::size_t i = 0; i < kSlots; ++i) {
        if ((slots >> i & 1U) == 0) {
            continue;
        }
        m_shared[i] -= holder.shared >> i & 1;
        m_exclusive[i] = m_exclusive[i] == &holder ? nullptr : m_exclusive[i];
    }
    holder.shared = static_cast<std::uint16_t>(holder.shared & ~slots);
    holder.exclusive = static_cast<std::uint16_t>(holder.exclusive & ~slots);
}

}  // namespace plumb::test
