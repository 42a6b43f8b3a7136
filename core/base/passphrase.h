// Passphrases from outside: typed at the terminal without being shown, or handed over by a program. Never an argument
// or an environment variable, which others can see. Buffers are wiped; an empty line is an empty Secret.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <cstddef>
#include <string>

namespace plumb {

/// In bytes; a longer line is an error, so that nobody encrypts with half of it.
inline constexpr std::size_t kLongestPassphrase = 1024;

/// Asks at the terminal that the program was started from, wherever its input and output go. The terminal shows what is
/// typed again afterwards, also when the program is interrupted or stopped meanwhile. Errors: ProjectNoPassphraseWay
/// without a terminal; Cancelled at the end of input or when a handler of the program has taken an interrupt.
[[nodiscard]] Result<Secret> askPassphrase(const std::string& prompt);

/// One line without its end; what follows it stays to be read. When the descriptor is a terminal, as askPassphrase().
[[nodiscard]] Result<Secret> readPassphrase(int descriptor);

}  // namespace plumb
