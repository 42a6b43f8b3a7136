#include "check/part_masks.h"

#include "base/cpu.h"
#include "base/mask64.h"

#include <array>
#include <cstring>

namespace plumb::check {
namespace {

constexpr std::size_t kKinds = PartMasks::kKinds;
constexpr std::size_t kBlock = 64;
using Bytes = std::array<std::uint8_t, kKinds>;  ///< 0: none
using FindAll = void (*)(const std::uint8_t* data, std::size_t blocks, const Bytes& bytes, std::uint64_t* out);

#if PLUMB_X86_KERNELS

#define PLUMB_FIND_ALL(name, target, equal)                                                                            \
    target void name(const std::uint8_t* data, std::size_t blocks, const Bytes& bytes, std::uint64_t* out) {           \
        for (std::size_t block = 0; block < blocks; ++block, data += kBlock, out += kKinds) {                          \
            out[0] = bytes[0] != 0 ? equal(data, bytes[0]) : 0;                                                        \
            out[1] = bytes[1] != 0 ? equal(data, bytes[1]) : 0;                                                        \
            out[2] = equal(data, bytes[2]);                                                                            \
        }                                                                                                              \
    }

PLUMB_FIND_ALL(findAllSse2, , equalSse2)
PLUMB_FIND_ALL(findAllAvx2, PLUMB_TARGET_AVX2, equalAvx2)
PLUMB_FIND_ALL(findAllAvx512, PLUMB_TARGET_AVX512, equalAvx512)

#undef PLUMB_FIND_ALL

FindAll chosen(SimdLevel level) {
    switch (level) {
    case SimdLevel::Avx512:
        return findAllAvx512;
    case SimdLevel::Avx2:
        return findAllAvx2;
    case SimdLevel::Sse2:
        return findAllSse2;
    case SimdLevel::Portable:
        break;
    }
    return nullptr;
}

#else

FindAll chosen(SimdLevel) {
    return nullptr;
}

#endif

}  // namespace

bool PartMasks::assign(ByteView message, const hl7::Delimiters& delimiters) {
    const FindAll findAll = chosen(simdLevel());
    if (findAll == nullptr || message.size() > kLongestMessage) {
        return false;
    }
    const Bytes bytes{delimiters.component, delimiters.subcomponent, std::uint8_t{'"'}};
    const std::size_t whole = message.size() / kBlock, rest = message.size() % kBlock;
    if (m_words.size() < (whole + 2) * kKinds) {
        m_words.resize((whole + 2) * kKinds * 2);
    }
    std::uint64_t* const words = m_words.data();
    findAll(message.data(), whole, bytes, words);
    alignas(kBlock) std::array<std::uint8_t, kBlock> last{};
    if (rest != 0) {
        std::memcpy(last.data(), message.data() + whole * kBlock, rest);
    }
    findAll(last.data(), 1, bytes, words + whole * kKinds);
    std::memset(words + (whole + 1) * kKinds, 0, kKinds * sizeof(std::uint64_t));
    return true;
}

}  // namespace plumb::check
