// The locks and the shared memory that the handles of one file of a FaultVfs share. Whoever calls holds the mutex of
// the VFS.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::test {

class FileLocks {
public:
    /// What one handle holds.
    struct Holder {
        int level = 0;  ///< SQLITE_LOCK_*
        bool mapped = false;
        std::uint16_t shared = 0, exclusive = 0;  ///< bits of the slots of the shared memory
    };

    /// False: another one holds a lock that stands against it.
    [[nodiscard]] bool raise(Holder& holder, int level);
    void lower(Holder& holder, int level);
    [[nodiscard]] bool reserved() const { return m_reserved != nullptr; }

    /// nullptr: it is not there and is not to be made.
    [[nodiscard]] volatile void* map(Holder& holder, std::size_t region, std::size_t size, bool make);
    /// The memory goes with the last who has mapped it.
    void unmap(Holder& holder);
    [[nodiscard]] bool lockSlots(Holder& holder, std::uint16_t slots, bool exclusive);
    void unlockSlots(Holder& holder, std::uint16_t slots);

private:
    static constexpr std::size_t kSlots = 8;

    int m_readers = 0;
    const Holder* m_reserved = nullptr;
    const Holder* m_pending = nullptr;
    int m_mapped = 0;
    std::vector<std::unique_ptr<std::byte[]>> m_regions;
    std::array<int, kSlots> m_shared{};
    std::array<const Holder*, kSlots> m_exclusive{};
};

}  // namespace plumb::test
