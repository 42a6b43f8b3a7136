// The key of an encrypted project: 32 bytes derived from a passphrase and the 16 bytes of salt at the file's beginning,
// as SQLCipher 4 does (PBKDF2, HMAC-SHA512, 256,000 rounds). Derived once; every connection is given the result.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace plumb::project {

class FileKey {
public:
    static constexpr std::size_t kKeyBytes = 32, kSaltBytes = 16;

    /// For a new file: a salt of its own.
    [[nodiscard]] static Result<FileKey> make(const Secret& passphrase);
    /// For a file that is there.
    [[nodiscard]] static Result<FileKey> forFile(const Secret& passphrase, const std::string& path);
    /// A key that is known already, with the salt of its file.
    [[nodiscard]] static Result<FileKey> fromBytes(std::string_view key, std::string_view salt);

    [[nodiscard]] FileKey copy() const;
    [[nodiscard]] std::string salt() const;
    /// What the key function of SQLite is given: x'...' with key and salt in hexadecimal.
    [[nodiscard]] const Secret& literal() const { return m_literal; }

private:
    explicit FileKey(Secret literal)
        : m_literal(std::move(literal)) {}

    Secret m_literal;
};

/// Random bytes of the system.
[[nodiscard]] Result<std::string> randomBytes(std::size_t count);

}  // namespace plumb::project
