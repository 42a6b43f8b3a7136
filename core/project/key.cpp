#include "project/key.h"

#include "base/bytes.h"
#include "base/file.h"
#include "project/open_here.h"
#include "project/pbkdf2.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>

namespace plumb::project {
namespace {

constexpr int kRounds = 256'000;

void appendHex(std::string& to, const unsigned char* bytes, std::size_t count) {
    static constexpr char kDigits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < count; ++i) {
        to += kDigits[bytes[i] >> 4];
        to += kDigits[bytes[i] & 15];
    }
}

Secret literalOf(const unsigned char* key, const unsigned char* salt) {
    std::string literal;
    literal.reserve(3 + 2 * (FileKey::kKeyBytes + FileKey::kSaltBytes));  // so that no copy of it is left behind
    literal += "x'";
    appendHex(literal, key, FileKey::kKeyBytes);
    appendHex(literal, salt, FileKey::kSaltBytes);
    literal += '\'';
    return Secret(std::move(literal));
}

Result<Secret> derive(const Secret& passphrase, const unsigned char* salt) {
    if (passphrase.empty()) {
        return fail(MessageId::ProjectPassphraseEmpty);
    }
    std::array<std::uint8_t, FileKey::kKeyBytes> key =
        pbkdf2Sha512(passphrase.reveal(), {reinterpret_cast<const char*>(salt), FileKey::kSaltBytes}, kRounds);
    Secret literal = literalOf(key.data(), salt);
    OPENSSL_cleanse(key.data(), key.size());
    return literal;
}

}  // namespace

Result<std::string> randomBytes(std::size_t count) {
    std::string bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1) {
        return fail(MessageId::SealFailed, {"random numbers"});
    }
    return bytes;
}

Result<FileKey> FileKey::make(const Secret& passphrase) {
    const Result<std::string> salt = randomBytes(kSaltBytes);
    if (!salt) {
        return fail(salt.error());
    }
    Result<Secret> literal = derive(passphrase, reinterpret_cast<const unsigned char*>(salt->data()));
    if (!literal) {
        return fail(std::move(literal.error()));
    }
    return FileKey(std::move(*literal));
}

Result<FileKey> FileKey::forFile(const Secret& passphrase, const std::string& path) {
    std::string salt = OpenHere::saltOf(path).value_or("");
    if (salt.empty()) {
        const Result<RandomAccessFile> file = RandomAccessFile::open(path);
        if (!file) {
            return fail(file.error());
        }
        salt.resize(kSaltBytes);
        const Result<std::size_t> read = file->readAt(0, {reinterpret_cast<std::uint8_t*>(salt.data()), salt.size()});
        if (!read) {
            return fail(read.error());
        }
        if (*read != kSaltBytes) {
            return fail(MessageId::ProjectForeign, {path});
        }
    }
    Result<Secret> literal = derive(passphrase, reinterpret_cast<const unsigned char*>(salt.data()));
    if (!literal) {
        return fail(std::move(literal.error()));
    }
    return FileKey(std::move(*literal));
}

Result<FileKey> FileKey::fromBytes(std::string_view key, std::string_view salt) {
    if (key.size() != kKeyBytes || salt.size() != kSaltBytes) {
        return fail(MessageId::SealFailed, {"a key of 32 bytes and a salt of 16 are needed"});
    }
    return FileKey(literalOf(reinterpret_cast<const unsigned char*>(key.data()),
                             reinterpret_cast<const unsigned char*>(salt.data())));
}

std::string FileKey::salt() const {
    std::string bytes;
    const std::string_view hex = m_literal.reveal().substr(2 + 2 * kKeyBytes, 2 * kSaltBytes);
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        bytes += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    }
    return bytes;
}

FileKey FileKey::copy() const {
    return FileKey(Secret(std::string(m_literal.reveal())));
}

}  // namespace plumb::project
