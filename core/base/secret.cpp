#include "base/secret.h"

#include <utility>

namespace plumb {
namespace {

void wipeText(std::string& text) {
    // Through volatile, so that the writes stay although nobody reads them; the whole buffer, since a moved-from
    // small string keeps its bytes.
    text.resize(text.capacity());
    volatile char* at = text.data();
    for (std::size_t i = 0; i < text.size(); ++i) {
        at[i] = 0;
    }
    text.clear();
}

}  // namespace

Secret::Secret(std::string value)
    : m_value(value) {
    wipeText(value);
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
    wipeText(m_value);
}

}  // namespace plumb
