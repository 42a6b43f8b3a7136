#include "base/passphrase_line.h"

#include <cerrno>
#include <system_error>

namespace plumb {

PassphraseLine::~PassphraseLine() {
    // Through volatile, so that the writes stay although nobody reads them.
    volatile char* at = m_bytes.data();
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        at[i] = 0;
    }
}

bool PassphraseLine::add(char byte) {
    if (m_size < m_bytes.size()) {
        m_bytes[m_size] = byte;
        ++m_size;
        return true;
    }
    ++m_size;
    return false;
}

Result<Secret> PassphraseLine::end(const std::string& from) const {
    const std::size_t size =
        m_size != 0 && m_size <= m_bytes.size() && m_bytes[m_size - 1] == '\r' ? m_size - 1 : m_size;
    if (size > kLongestPassphrase) {
        return fail(MessageId::FileCannotRead,
                    {from, std::to_string(kLongestPassphrase), std::generic_category().message(EMSGSIZE)});
    }
    return Secret(std::string(m_bytes.data(), size));
}

}  // namespace plumb
