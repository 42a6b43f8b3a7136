#include "check/reality/value_cache.h"

namespace plumb::check {

void ValueCache::start(std::size_t most) {
    m_most = static_cast<std::uint32_t>(std::min(most, kMostParts));
    make(kFewBits);
}

void ValueCache::make(unsigned bits) {
    m_bits = bits;
    m_hits = m_misses = 0;
    m_slots = bits == 0 ? nullptr : std::make_unique<Slot[]>(size());
    m_parts = bits == 0 ? nullptr : std::make_unique<CountedPart[]>(size() * m_most);
}

/// Now and then it is asked whether it pays: with few places at hand first, then with many.
void ValueCache::missed() {
    constexpr std::uint32_t kLook = 256, kHitsForMiss = 4;
    if (++m_misses % kLook != 0) {
        return;
    }
    std::uint64_t hits = m_hits;
    for (std::size_t i = 0; i < size(); ++i) {
        hits += m_slots[i].once;
    }
    if (hits < std::uint64_t{m_misses} * kHitsForMiss) {
        settle();
        make(m_bits == kFewBits ? kManyBits : 0);
    }
}

void ValueCache::settle(Slot& slot) {
    if (slot.once == 0) {
        return;
    }
    m_hits += slot.once;
    for (const CountedPart& part : parts(slot)) {
        if (part.place != nullptr) {
            part.place->addOnce(part.length, slot.once);
        }
        if (part.code != nullptr) {
            part.codes->addOnce(*part.code, slot.once);
        }
    }
    slot.once = 0;
}

void ValueCache::settle() {
    for (std::size_t i = 0; i < size(); ++i) {
        settle(m_slots[i]);
    }
}

void ValueCache::forget() {
    settle();
    std::fill_n(m_slots.get(), size(), Slot{});
}

}  // namespace plumb::check
