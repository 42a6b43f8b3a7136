#include "replay/dispatcher.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {

void Dispatcher::add(std::uint64_t message, std::string key) {
    m_heldNews = m_heldNews || m_options.hold;
    m_waiting.push_back({message, keyed() ? std::move(key) : std::string()});
}

void Dispatcher::parked(std::uint64_t message, const std::string& key) {
    if (m_options.hold) {
        m_keys[key].parked = message;
        m_heldNews = true;
    }
}

std::optional<std::uint64_t> Dispatcher::take() {
    const auto isFree = [this](const Waiting& one) {
        const auto key = m_options.ordered ? m_keys.find(one.key) : m_keys.end();
        return key == m_keys.end() || !key->second.busy;
    };
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), isFree);
    if (found == m_waiting.end()) {
        return std::nullopt;
    }
    const std::uint64_t message = found->message;
    if (m_options.ordered) {
        m_keys[found->key].busy = true;
    }
    m_underWay.emplace(message, std::move(found->key));
    m_waiting.erase(found);
    return message;
}

std::optional<Dispatcher::Held> Dispatcher::takeHeld() {
    if (!m_heldNews) {
        return std::nullopt;
    }
    for (auto one = m_waiting.begin(); one != m_waiting.end(); ++one) {
        const auto key = m_keys.find(one->key);
        if (key != m_keys.end() && key->second.parked) {
            const Held held{one->message, *key->second.parked};
            m_waiting.erase(one);
            return held;
        }
    }
    m_heldNews = false;
    return std::nullopt;
}

void Dispatcher::ended(std::uint64_t message, Fate fate) {
    if (fate != Fate::Again) {
        release(message, fate == Fate::Parked);
    }
}

void Dispatcher::dropped(std::uint64_t message) {
    release(message, false);
}

void Dispatcher::release(std::uint64_t message, bool parked) {
    const auto found = m_underWay.find(message);
    if (found == m_underWay.end()) {
        return;
    }
    if (keyed()) {
        const auto key = m_keys.try_emplace(found->second).first;
        key->second.busy = false;
        if (parked && m_options.hold && !key->second.parked) {
            key->second.parked = message;
            m_heldNews = true;
        }
        if (!key->second.parked) {
            m_keys.erase(key);
        }
    }
    m_underWay.erase(found);
}

}  // namespace plumb::replay
