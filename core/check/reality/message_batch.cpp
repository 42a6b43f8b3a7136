#include "check/reality/message_batch.h"

#include <algorithm>

namespace plumb::check {

void MessageBatch::add(ByteView message, std::uint64_t number, std::uint32_t group) {
    m_waiting.push_back(
        {number, static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(message.size()), group});
    m_bytes.insert(m_bytes.end(), message.begin(), message.end());
}

void MessageBatch::sort() {
    m_begins.clear();
    for (const Copy& copy : m_waiting) {
        m_begins.resize(std::max<std::size_t>(m_begins.size(), copy.group + std::size_t{2}));
        ++m_begins[copy.group + std::size_t{1}];
    }
    for (std::size_t group = 1; group < m_begins.size(); ++group) {
        m_begins[group] += m_begins[group - 1];
    }
    m_order.resize(m_waiting.size());
    for (std::uint32_t n = 0; n < m_waiting.size(); ++n) {
        m_order[m_begins[m_waiting[n].group]++] = n;
    }
}

}  // namespace plumb::check
