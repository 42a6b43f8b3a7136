#include "spec/inference/few_values.h"

#include "base/bytes.h"

#include <algorithm>

namespace plumb::spec::inference {
namespace {

constexpr std::uint64_t kValueBytes = sizeof(FewValues::Value) + 32, kRowsBytes = sizeof(DriverRows) + 512;

}  // namespace

FewValues::Value* FewValues::insert(std::uint64_t key, std::string_view text, std::uint32_t message, bool drives,
                                    Budget& budget) {
    if (m_many || m_values.size() == m_most || text.size() > kLongest || !budget.take(kValueBytes + text.size())) {
        m_many = true;
        return nullptr;
    }
    const bool rows = drives && m_values.size() < kMostDriving && budget.take(kRowsBytes);
    Value& value = m_values.emplace_back();
    m_counters.push_back({key, 0});
    std::size_t slot = query::spread(key) % kSlots;
    while (m_slots[slot] != 0) {
        slot = (slot + 1) % kSlots;
    }
    m_slots[slot] = static_cast<std::uint8_t>(m_values.size());
    value.key = key;
    value.first = message;
    value.text = text;
    if (rows) {
        value.rows = std::make_unique<DriverRows>();
    } else if (m_values.size() == kMostDriving + 1) {
        endDriving(budget);
    }
    return &value;
}

void FewValues::endDriving(Budget& budget) {
    for (Value& value : m_values) {
        budget.giveBack(value.rows ? kRowsBytes : 0);
        value.rows.reset();
    }
}

void FewValues::forget(Budget& budget) {
    m_many = true;
    endDriving(budget);
    for (const Value& value : m_values) {
        budget.giveBack(kValueBytes + value.text.size());
    }
    std::vector<Value>().swap(m_values);
    std::vector<Counter>().swap(m_counters);
    m_slots.fill(0);
}

bool FewValues::add(std::string_view text, std::uint64_t times, std::uint32_t message, Budget& budget) {
    if (m_many) {
        return false;
    }
    const std::uint64_t key = query::keyOfValue(asBytes(text).data(), text.size(), text.size());
    std::size_t number = find(key);
    if (number == kNone) {
        if (insert(key, text, message, false, budget) == nullptr) {
            return false;
        }
        number = m_values.size() - 1;
    }
    count(number, times);
    if (message < m_latest) {
        m_values[number].first = std::min(m_values[number].first, message);
    } else {
        m_latest = message;
    }
    return true;
}

bool FewValues::fits(const FewValues& other) const {
    std::size_t together = m_counters.size();
    for (const Counter& theirs : other.m_counters) {
        together += find(theirs.key) == kNone ? 1 : 0;
    }
    return !m_many && !other.m_many && together <= m_most;
}

bool FewValues::merge(const FewValues& other, bool drives, const LaneMap& messageLanes, Budget& budget) {
    m_many = m_many || other.m_many;
    m_latest = std::max(m_latest, other.m_latest);
    for (const Value& theirs : other.values()) {
        const std::size_t known = m_many ? kNone : find(theirs.key);
        Value* const mine =
            known != kNone ? &m_values[known] : insert(theirs.key, theirs.text, theirs.first, drives, budget);
        if (mine == nullptr) {
            break;
        }
        mine->count += theirs.count;
        mine->untold += theirs.untold;
        mine->first = std::min(mine->first, theirs.first);
        if (mine->rows && theirs.rows) {
            mine->rows->merge(*theirs.rows, messageLanes);
        }
    }
    return !m_many;
}

}  // namespace plumb::spec::inference
