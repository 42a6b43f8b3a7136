#include "base/secret.h"

#include <utility>

namespace plumb {

Secret::Secret(std::string value)
    : m_value(value) {
    Secret wiper;
    wiper.m_value = std::move(value);
}

Secret::Secret(Secret&& other) noexcept
    : m_value(std::move(other.m_value)) {
    other.wipe();
}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
        other.wipe();
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

void Secret::wipe() {
    // Through volatile, so that the writes stay although nobody reads them; the whole buffer, since a moved-from
    // small string keeps its bytes.
    m_value.resize(m_value.capacity());
    volatile char* at = m_value.data();
    for (std::size_t i = 0; i < m_value.size(); ++i) {
        at[i] = 0;
    }
    m_value.clear();
}

}  // namespace plumb
