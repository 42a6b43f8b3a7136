#include "base/sealed_journal.h"

#include "base/file.h"
#include "base/file_sync.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace plumb {
namespace {

constexpr std::string_view kMagic = "PLUMBJOURNAL/1\r\n";
constexpr std::size_t kSalt = 32, kTag = 16, kLength = 4;
constexpr std::size_t kHeader = kMagic.size() + kSalt + kTag;
constexpr std::uint64_t kMostFile = std::uint64_t{4} << 30;

Error sealError() {
    const unsigned long code = ERR_get_error();
    char text[160] = "unknown";
    if (code != 0) {
        ERR_error_string_n(code, text, sizeof text);
    }
    return Error(MessageId::SealFailed, {text});
}

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// The key of one file.
std::optional<Secret> fileKey(const Secret& key, std::string_view salt) {
    std::string out(SealedJournal::kKeyBytes, '\0');
    unsigned int size = 0;
    const std::string_view from = key.reveal();
    if (from.size() != SealedJournal::kKeyBytes ||
        !HMAC(EVP_sha256(), from.data(), static_cast<int>(from.size()), bytesOf(salt), salt.size(),
              reinterpret_cast<unsigned char*>(out.data()), &size) ||
        size != out.size()) {
        return std::nullopt;
    }
    return Secret(std::move(out));
}

std::array<unsigned char, 12> nonceOf(std::uint64_t number) {
    std::array<unsigned char, 12> nonce{};
    for (std::size_t n = 0; n < 8; ++n) {
        nonce[11 - n] = static_cast<unsigned char>(number >> (8 * n));
    }
    return nonce;
}

class Cipher {
public:
    Cipher(const Secret& key, std::uint64_t number, bool seals)
        : m_context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free) {
        const std::array<unsigned char, 12> nonce = nonceOf(number);
        m_ready = m_context && EVP_CipherInit_ex(m_context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.reveal()),
                                                 nonce.data(), seals ? 1 : 0) == 1;
    }
    [[nodiscard]] bool update(std::string_view from, char* into) {
        int written = 0;
        return m_ready &&
               (from.empty() || EVP_CipherUpdate(m_context.get(), reinterpret_cast<unsigned char*>(into), &written,
                                                 bytesOf(from), static_cast<int>(from.size())) == 1);
    }
    [[nodiscard]] bool finish() {
        unsigned char none[16];
        int written = 0;
        return m_ready && EVP_CipherFinal_ex(m_context.get(), none, &written) == 1;
    }
    [[nodiscard]] bool takeTag(char* into) {
        return EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTag), into) == 1;
    }
    [[nodiscard]] bool setTag(std::string_view tag) {
        std::array<char, kTag> copy{};
        std::copy(tag.begin(), tag.end(), copy.begin());
        return m_ready &&
               EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTag), copy.data()) == 1;
    }

private:
    std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)> m_context;
    bool m_ready = false;
};

/// Appends `plain`, sealed, and its tag.
bool seal(const Secret& key, std::uint64_t number, std::string_view plain, std::string& out) {
    const std::size_t at = out.size();
    out.resize(at + plain.size() + kTag);
    Cipher cipher(key, number, true);
    return cipher.update(plain, out.data() + at) && cipher.finish() && cipher.takeTag(out.data() + at + plain.size());
}

bool unseal(const Secret& key, std::uint64_t number, std::string_view sealed, std::string& plain) {
    plain.resize(sealed.size() - kTag);
    Cipher cipher(key, number, false);
    return cipher.update(sealed.substr(0, plain.size()), plain.data()) && cipher.setTag(sealed.substr(plain.size())) &&
           cipher.finish();
}

std::string lengthBytes(std::size_t length) {
    std::string out(kLength, '\0');
    for (std::size_t n = 0; n < kLength; ++n) {
        out[n] = static_cast<char>(static_cast<unsigned char>(length >> (8 * n)));
    }
    return out;
}

std::size_t lengthOf(std::string_view bytes) {
    std::size_t length = 0;
    for (std::size_t n = 0; n < kLength; ++n) {
        length |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[n])) << (8 * n);
    }
    return length;
}

/// A disk that lost its power may keep the length of a file and none of its last bytes.
bool onlyZeros(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

}  // namespace

Result<Secret> makeJournalKey() {
    std::string bytes(SealedJournal::kKeyBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size())) != 1) {
        return fail(sealError());
    }
    return Secret(std::move(bytes));
}

SealedJournal::SealedJournal(std::string path, std::FILE* file, Secret key)
    : m_path(std::move(path))
    , m_file(file)
    , m_key(std::move(key)) {}

SealedJournal::~SealedJournal() {
    std::fclose(m_file);
}

Result<std::unique_ptr<SealedJournal>> SealedJournal::create(const std::string& path, const Secret& key) {
    std::string salt(kSalt, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), static_cast<int>(salt.size())) != 1) {
        return fail(sealError());
    }
    std::optional<Secret> own = fileKey(key, salt);
    std::string header = std::string(kMagic) + salt;
    if (!own || !seal(*own, 0, {}, header)) {
        return fail(sealError());
    }
    std::FILE* const file = openStream(path, "wbx");
    if (!file) {
        return errno == EEXIST ? fail(MessageId::FileExists, {path})
                               : fail(MessageId::FileCannotWrite, {path, std::strerror(errno)});
    }
    std::unique_ptr<SealedJournal> journal(new SealedJournal(path, file, std::move(*own)));
    journal->m_next = 1;
    if (std::fwrite(header.data(), 1, header.size(), file) != header.size() || std::fflush(file) != 0) {
        return fail(MessageId::FileCannotWrite, {path, std::strerror(errno)});
    }
    return journal;
}

Result<void> SealedJournal::append(std::string_view record) {
    const std::lock_guard lock(m_mutex);
    if (m_broken || record.size() > kMostBytes) {
        return fail(MessageId::FileCannotWrite, {m_path, m_broken ? "an earlier record failed" : "too large"});
    }
    std::string out;
    out.reserve(kLength + record.size() + 2 * kTag);
    if (!seal(m_key, m_next, lengthBytes(record.size()), out) || !seal(m_key, m_next + 1, record, out)) {
        m_broken = true;
        return fail(sealError());
    }
    m_next += 2;
    if (std::fwrite(out.data(), 1, out.size(), m_file) != out.size() || std::fflush(m_file) != 0) {
        m_broken = true;  // what follows would stand behind half a record
        return fail(MessageId::FileCannotWrite, {m_path, std::strerror(errno)});
    }
    return {};
}

void SealedJournal::sync() {
    static_cast<void>(syncStream(m_file));
}

Result<ReadJournal> readJournal(const std::string& path, const Secret& key) {
    Result<std::string> whole = readAll(path, kMostFile);
    if (!whole) {
        return fail(whole.error());
    }
    const std::string_view bytes = *whole;
    if (bytes.size() < kHeader || bytes.substr(0, kMagic.size()) != kMagic) {
        return fail(MessageId::JournalForeign, {path});
    }
    const std::optional<Secret> own = fileKey(key, bytes.substr(kMagic.size(), kSalt));
    std::string plain;
    if (!own || !unseal(*own, 0, bytes.substr(kMagic.size() + kSalt, kTag), plain)) {
        return fail(MessageId::JournalKey, {path});
    }
    ReadJournal out;
    std::uint64_t number = 1;
    for (std::size_t at = kHeader; at < bytes.size(); number += 2) {
        const auto damaged = [&](std::string_view part) {
            if (onlyZeros(part)) {
                out.torn = true;
            } else {
                out.problem = Error(MessageId::JournalTampered, {path, std::to_string(at)});
            }
        };
        constexpr std::size_t kHead = kLength + kTag;
        if (bytes.size() - at < kHead) {
            out.torn = true;
            break;
        }
        const std::string_view head = bytes.substr(at, kHead);
        if (!unseal(*own, number, head, plain)) {
            damaged(head);
            break;
        }
        const std::size_t length = lengthOf(plain);
        if (bytes.size() - at - kHead < length + kTag) {
            out.torn = true;
            break;
        }
        const std::string_view body = bytes.substr(at + kHead, length + kTag);
        if (!unseal(*own, number + 1, body, plain)) {
            damaged(body);
            break;
        }
        out.records.push_back(std::move(plain));
        plain = {};
        at += kHead + length + kTag;
    }
    return out;
}

}  // namespace plumb
