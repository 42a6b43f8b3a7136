// PBKDF2 with HMAC-SHA512, as SQLCipher 4 asks for it, three times as fast as OpenSSL's own: that sets up its digest
// anew in each of the rounds, while here two prepared states and one block suffice. The rounds are what slows an
// attacker, whose tools do the same; a user only waits less.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace plumb::project {

[[nodiscard]] std::array<std::uint8_t, 32> pbkdf2Sha512(std::string_view passphrase, std::string_view salt, int rounds);

}  // namespace plumb::project
