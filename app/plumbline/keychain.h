// Secrets in the system's keychain: Secret Service or KWallet, the Windows credential store, the keychain of macOS.
// There is no other place; where none answers, that is an error.
//
// Calls block until it answers, which may take as long as a person needs to unlock it: never on the GUI thread.
#pragma once

#include "base/secret.h"

namespace plumb::desk {

class Keychain final : public SecretStore {
public:
    [[nodiscard]] Result<std::optional<Secret>> read(std::string_view name) override;
    [[nodiscard]] Result<void> write(std::string_view name, const Secret& secret) override;
    [[nodiscard]] Result<void> remove(std::string_view name) override;
};

}  // namespace plumb::desk
