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
    if (m_lastSlot < kSlots - 1 && m_values.size() > kFirstSlots / 2) {
        m_slots.fill(0);
        m_lastSlot = kSlots - 1;
        for (std::size_t number = 0; number + 1 < m_values.size(); ++number) {
            putIntoSlot(number);
        }
    }
    putIntoSlot(m_values.size() - 1);
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

void FewValues::putIntoSlot(std::size_t number) {
    std::size_t slot = query::spread(m_counters[number].key) & m_lastSlot;
    while (m_slots[slot] != 0) {
        slot = (slot + 1) & m_lastSlot;
    }
    m_slots[slot] = static_cast<std::uint8_t>(number + 1);
}

void FewValues::driveFirst(const DriversSoFar& soFar, Budget& budget) {
    std::unique_ptr<DriverRows>& rows = m_values.front().rows;
    if (!rows && budget.take(kRowsBytes)) {
        rows = std::make_unique<DriverRows>();
        if (soFar.segment != nullptr) {
            rows->segment = *soFar.segment;
            rows->message = *soFar.message;
        }
    }
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

std::size_t FewValues::together(const FewValues& other) const {
    std::size_t all = m_counters.size();
    for (const Counter& theirs : other.m_counters) {
        all += find(theirs.key) == kNone ? 1 : 0;
    }
    return all;
}

bool FewValues::fits(const FewValues& other) const {
    return !m_many && !other.m_many && together(other) <= m_most;
}

FewValues::Value* FewValues::mergeValue(const Value& theirs, bool drives, Budget& budget) {
    const std::size_t known = m_many ? kNone : find(theirs.key);
    Value* const mine =
        known != kNone ? &m_values[known] : insert(theirs.key, theirs.text, theirs.first, drives, budget);
    if (mine != nullptr) {
        mine->count += theirs.count;
        mine->untold += theirs.untold;
        mine->first = std::min(mine->first, theirs.first);
    }
    return mine;
}

bool FewValues::merge(const FewValues& other, Budget& budget) {
    m_many = m_many || other.m_many;
    m_latest = std::max(m_latest, other.m_latest);
    for (const Value& theirs : other.values()) {
        if (mergeValue(theirs, false, budget) == nullptr) {
            break;
        }
    }
    return !m_many;
}

bool FewValues::merge(const FewValues& other, const DriversSoFar& ours, const DriversSoFar& theirs,
                      const LaneMap& messageLanes, Budget& budget) {
    m_many = m_many || other.m_many;
    m_latest = std::max(m_latest, other.m_latest);
    const bool several = together(other) > 1;
    if (several && m_values.size() == 1) {
        driveFirst(ours, budget);
    }
    for (const Value& value : other.values()) {
        Value* const mine = mergeValue(value, several || value.rows, budget);
        if (mine == nullptr) {
            break;
        }
        if (mine->rows && value.rows) {
            mine->rows->merge(*value.rows, messageLanes);
        } else if (mine->rows && other.m_values.size() == 1) {
            mine->rows->segment.merge(*theirs.segment, sameLanes());
            mine->rows->message.merge(*theirs.message, messageLanes);
        }
    }
    return !m_many;
}

}  // namespace plumb::spec::inference
