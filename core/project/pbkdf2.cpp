// The calls that work on the digest's state itself are there in every OpenSSL, though new code is to use others.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "project/pbkdf2.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace plumb::project {
namespace {

constexpr std::size_t kBlock = 128, kDigest = 64, kWords = 8;
using Block = std::array<std::uint8_t, kBlock>;
using Digest = std::array<std::uint8_t, kDigest>;

SHA512_CTX startedWith(const Block& key, std::uint8_t mask) {
    Block masked;
    std::transform(key.begin(), key.end(), masked.begin(),
                   [mask](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ mask); });
    SHA512_CTX state;
    SHA512_Init(&state);
    SHA512_Update(&state, masked.data(), masked.size());
    OPENSSL_cleanse(masked.data(), masked.size());
    return state;
}

void store(std::uint64_t word, std::uint8_t* to) {
    for (int i = 7; i >= 0; --i, word >>= 8) {
        to[i] = static_cast<std::uint8_t>(word);
    }
}

}  // namespace

std::array<std::uint8_t, 32> pbkdf2Sha512(std::string_view passphrase, std::string_view salt, int rounds) {
    Block key{};
    if (passphrase.size() > kBlock) {
        SHA512(reinterpret_cast<const unsigned char*>(passphrase.data()), passphrase.size(), key.data());
    } else {
        std::copy(passphrase.begin(), passphrase.end(), key.begin());
    }
    SHA512_CTX inner = startedWith(key, 0x36), outer = startedWith(key, 0x5c);

    // The first round hashes the salt and the number of the output's only block.
    constexpr std::uint8_t kNumber[4] = {0, 0, 0, 1};
    Digest digest;
    SHA512_CTX state = inner;
    SHA512_Update(&state, salt.data(), salt.size());
    SHA512_Update(&state, kNumber, sizeof kNumber);
    SHA512_Final(digest.data(), &state);
    state = outer;
    SHA512_Update(&state, digest.data(), digest.size());
    SHA512_Final(digest.data(), &state);

    // All others hash one digest behind a masked key: one block, whose padding never changes.
    Block block{};
    std::copy(digest.begin(), digest.end(), block.begin());
    block[kDigest] = 0x80;
    constexpr std::size_t kBits = (kBlock + kDigest) * 8;
    block[kBlock - 2] = kBits >> 8;
    block[kBlock - 1] = kBits & 0xff;
    for (int round = 1; round < rounds; ++round) {
        for (const SHA512_CTX* const half : {&inner, &outer}) {
            std::memcpy(state.h, half->h, sizeof state.h);
            SHA512_Transform(&state, block.data());
            for (std::size_t i = 0; i < kWords; ++i) {
                store(state.h[i], block.data() + 8 * i);
            }
        }
        for (std::size_t i = 0; i < kDigest; ++i) {
            digest[i] ^= block[i];
        }
    }
    std::array<std::uint8_t, 32> out;
    std::copy_n(digest.begin(), out.size(), out.begin());
    for (SHA512_CTX* const left : {&inner, &outer, &state}) {
        OPENSSL_cleanse(left, sizeof *left);
    }
    OPENSSL_cleanse(key.data(), key.size());
    OPENSSL_cleanse(block.data(), block.size());
    OPENSSL_cleanse(digest.data(), digest.size());
    return out;
}

}  // namespace plumb::project
