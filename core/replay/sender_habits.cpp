#include "replay/sender_habits.h"

#include <functional>
#include <string_view>

namespace plumb::replay {

std::optional<Note> SenderHabits::received(const hl7::MessageView& message, std::uint64_t number) {
    const std::string_view id = message.controlId();
    if (id.empty()) {
        return std::nullopt;
    }
    // Ids are those of a sending application at its facility.
    std::string key;
    for (const std::string_view part :
         {message.raw(hl7::FieldPath(1, 3)), message.raw(hl7::FieldPath(1, 4)), std::string_view(id)}) {
        key += part;
        key += '\r';
    }
    const std::size_t bytes = std::hash<std::string_view>()(asText(message.bytes()));
    const auto found = m_seen.find(key);
    if (found == m_seen.end()) {
        m_order.push_back(key);
        m_seen.emplace(std::move(key), Seen{number, bytes});
        if (m_order.size() > m_most) {
            m_seen.erase(m_order.front());
            m_order.pop_front();
        }
        return std::nullopt;
    }
    const Seen before = found->second;
    found->second = {number, bytes};
    return Note{before.bytes == bytes ? MessageId::ListenSentAgain : MessageId::ListenSameId,
                {std::to_string(before.number)}};
}

}  // namespace plumb::replay
