// The passphrase of a private key, as verbs that speak TLS are given it.
#pragma once

#include "base/passphrase.h"

namespace plumb::cli {

/// A descriptor below 0 gives an empty one.
[[nodiscard]] inline Result<Secret> passphraseFrom(int descriptor) {
    return descriptor >= 0 ? readPassphrase(descriptor) : Result<Secret>(Secret());
}

}  // namespace plumb::cli
