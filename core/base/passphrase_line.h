// A passphrase while it comes in: in one place that does not move and is wiped when it goes.
#pragma once

#include "base/passphrase.h"

#include <array>
#include <string>

namespace plumb {

class PassphraseLine {
public:
    PassphraseLine() = default;
    PassphraseLine(const PassphraseLine&) = delete;
    PassphraseLine& operator=(const PassphraseLine&) = delete;
    ~PassphraseLine();

    /// False: it is too long already, and more need not be read.
    [[nodiscard]] bool add(char byte);
    [[nodiscard]] bool empty() const { return m_size == 0; }

    /// The line, which ended here. `from` names its origin in an error.
    [[nodiscard]] Result<Secret> end(const std::string& from) const;

private:
    std::array<char, kLongestPassphrase + 1> m_bytes{};  // one more for a carriage return
    std::size_t m_size = 0;
};

}  // namespace plumb
