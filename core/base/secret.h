// A passphrase, a key, a token. Moves, is wiped when it goes, and cannot be printed: reveal() is the only way to its
// bytes, so that a search for it finds every use.
#pragma once

#include "base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace plumb {

class Secret {
public:
    Secret() = default;
    explicit Secret(std::string value);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] bool empty() const { return m_value.empty(); }
    [[nodiscard]] std::string_view reveal() const { return m_value; }

private:
    void wipe();

    std::string m_value;
};

/// Where secrets are kept: the system's keychain, or an encrypted project. Implementations live in `app` and `project`.
/// There is no plaintext one.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Result<std::optional<Secret>> read(std::string_view name) = 0;
    [[nodiscard]] virtual Result<void> write(std::string_view name, const Secret& secret) = 0;
    [[nodiscard]] virtual Result<void> remove(std::string_view name) = 0;
};

}  // namespace plumb
