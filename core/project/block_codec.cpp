#include "project/block_codec.h"

#include "project/dictionary.h"

#include <openssl/evp.h>
#include <zstd.h>

namespace plumb::project {
namespace {

constexpr int kLevel = 1;
constexpr std::size_t kChecksumBytes = 4;

}  // namespace

BlockHash blockHash(ByteView bytes) {
    BlockHash hash{};
    unsigned int length = 0;
    EVP_Digest(bytes.data(), bytes.size(), hash.data(), &length, EVP_sha256(), nullptr);
    return hash;
}

struct BlockPacker::State {
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CDict* dictionary = nullptr;
    ~State() {
        ZSTD_freeCCtx(context);
        ZSTD_freeCDict(dictionary);
    }
};

BlockPacker::BlockPacker(std::string_view dictionary)
    : m_state(std::make_unique<State>()) {
    if (!m_state->context) {
        return;
    }
    ZSTD_CCtx_setParameter(m_state->context, ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(m_state->context, ZSTD_c_checksumFlag, 1);
    if (!dictionary.empty()) {
        m_state->dictionary = ZSTD_createCDict(dictionary.data(), dictionary.size(), kLevel);
        ZSTD_CCtx_refCDict(m_state->context, m_state->dictionary);
    }
}
BlockPacker::~BlockPacker() = default;

bool BlockPacker::pack(ByteView bytes, std::vector<std::uint8_t>& into) {
    if (!m_state->context) {
        return false;
    }
    into.resize(ZSTD_compressBound(bytes.size()));
    const std::size_t size = ZSTD_compress2(m_state->context, into.data(), into.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size)) {
        return false;
    }
    into.resize(size);
    return true;
}

std::optional<std::uint32_t> frameChecksum(ByteView frame) {
    if (frame.size() < 9) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < kChecksumBytes; ++i) {
        value |= std::uint32_t{frame[frame.size() - kChecksumBytes + i]} << (8 * i);
    }
    return value;
}

struct BlockUnpacker::State {
    ZSTD_DCtx* context = ZSTD_createDCtx();
    std::shared_ptr<const Dictionaries> dictionaries;
    ~State() { ZSTD_freeDCtx(context); }
};

BlockUnpacker::BlockUnpacker(std::shared_ptr<const Dictionaries> dictionaries)
    : m_state(std::make_unique<State>()) {
    m_state->dictionaries = std::move(dictionaries);
}
BlockUnpacker::~BlockUnpacker() = default;

bool BlockUnpacker::unpack(ByteView frame, std::uint64_t bytes, std::uint32_t checksum, std::uint8_t* into) {
    // The frame's own checksum is held against its content by zstd; without one the frame is none of ours.
    constexpr std::size_t kDescriptor = 4;
    constexpr std::uint8_t kHasChecksum = 4;
    if (!m_state->context || frame.size() < 9 || !(frame[kDescriptor] & kHasChecksum) ||
        frameChecksum(frame) != checksum) {
        return false;
    }
    std::size_t size = 0;
    if (const std::uint32_t id = ZSTD_getDictID_fromFrame(frame.data(), frame.size())) {
        const auto* const dictionary =
            static_cast<const ZSTD_DDict*>(m_state->dictionaries ? m_state->dictionaries->find(id) : nullptr);
        if (!dictionary) {
            return false;
        }
        size = ZSTD_decompress_usingDDict(m_state->context, into, bytes, frame.data(), frame.size(), dictionary);
    } else {
        size = ZSTD_decompressDCtx(m_state->context, into, bytes, frame.data(), frame.size());
    }
    return !ZSTD_isError(size) && size == bytes;
}

}  // namespace plumb::project
