#include "check/code_table.h"

#include "query/value_key.h"

#include <bit>

namespace plumb::check {
namespace {

CodeTable::Answer answerOf(spec::CodeUsage usage) {
    switch (usage) {
    case spec::CodeUsage::P:
        return CodeTable::Answer::Permitted;
    case spec::CodeUsage::E:
        return CodeTable::Answer::Excluded;
    default:
        return CodeTable::Answer::Known;
    }
}

std::uint64_t keyOfCode(std::string_view code) {
    return query::keyOfValue(reinterpret_cast<const std::uint8_t*>(code.data()), code.size(), code.size());
}

}  // namespace

CodeTable::CodeTable(const spec::ValueSet& set)
    : m_id(set.id)
    , m_keys(std::bit_ceil(set.codes.size() * 2 + 2))
    , m_slots(m_keys.size())
    , m_shift(64 - static_cast<unsigned>(std::countr_zero(m_keys.size())))
    , m_open(set.extensibility == spec::ValueSet::Extensibility::Open) {
    for (const spec::CodeSpec& code : set.codes) {
        if (!code.pattern.empty()) {
            Pattern pattern{query::Regex("^(?:" + code.pattern + ")$", false, query::Regex::Over::Bytes),
                            answerOf(code.usage)};
            if (pattern.regex.ok()) {
                m_patterns.push_back(std::move(pattern));
            } else {
                m_unusable.push_back(pattern.regex.reason());
            }
        } else if (!code.code.empty()) {
            insert(code.code, answerOf(code.usage));
        }
    }
}

void CodeTable::insert(std::string_view code, Answer answer) {
    const std::uint64_t key = keyOfCode(code);
    for (std::size_t at = placeOf(key);; ++at) {
        const std::size_t place = at & (m_keys.size() - 1);
        Slot& slot = m_slots[place];
        if (m_keys[place] == 0) {
            m_keys[place] = key;
            slot = {static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(code.size()), answer};
            m_text += code;
            ++m_count;
            if (code.size() == 1 && answer == Answer::Known) {
                const auto byte = static_cast<std::uint8_t>(code[0]);
                m_letters[byte / 64] |= std::uint64_t{1} << (byte % 64);
            }
            return;
        }
        if (m_keys[place] == key && text(slot) == code) {
            return;  // the same code of another system: the first one counts
        }
    }
}

CodeTable::Answer CodeTable::find(const std::uint8_t* data, std::size_t size, std::size_t readable) const {
    if (size == 0) {
        return Answer::Unknown;
    }
    if (const Slot* const slot = slotOf(data, size, readable)) {
        return slot->answer;
    }
    const std::string_view code(reinterpret_cast<const char*>(data), size);
    for (const Pattern& pattern : m_patterns) {
        if (pattern.regex.foundIn(code)) {
            return pattern.answer;
        }
    }
    return Answer::Unknown;
}

}  // namespace plumb::check
