#include "widgets/value/encoded_bytes.h"

#include <array>
#include <cstdint>

namespace plumb::desk {
namespace {

constexpr std::uint8_t kForeign = 0xFF, kBlank = 0xFE, kPad = 0xFD;

constexpr bool isBlank(int byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

constexpr std::array<std::uint8_t, 256> base64Table() {
    std::array<std::uint8_t, 256> table{};
    for (int byte = 0; byte < 256; ++byte) {
        std::uint8_t digit = kForeign;
        if (byte >= 'A' && byte <= 'Z') {
            digit = static_cast<std::uint8_t>(byte - 'A');
        } else if (byte >= 'a' && byte <= 'z') {
            digit = static_cast<std::uint8_t>(byte - 'a' + 26);
        } else if (byte >= '0' && byte <= '9') {
            digit = static_cast<std::uint8_t>(byte - '0' + 52);
        } else if (byte == '+' || byte == '-') {
            digit = 62;
        } else if (byte == '/' || byte == '_') {
            digit = 63;
        } else if (byte == '=') {
            digit = kPad;
        } else if (isBlank(byte)) {
            digit = kBlank;
        }
        table[static_cast<std::size_t>(byte)] = digit;
    }
    return table;
}

constexpr std::array<std::uint8_t, 256> kBase64 = base64Table();

int hexDigit(unsigned char byte) {
    if (byte >= '0' && byte <= '9') {
        return byte - '0';
    }
    const int lower = byte | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

DecodedBytes decodeBase64(std::string_view text) {
    using Kind = EncodingFault::Kind;
    DecodedBytes out;
    out.bytes.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t group = 0;
    int digits = 0, pads = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::uint8_t digit = kBase64[byte];
        if (digit == kBlank) {
            continue;
        }
        if (digit == kPad && (digits >= 2 || pads > 0) && digits + pads < 4) {
            ++pads;
            continue;
        }
        if (pads > 0) {
            out.fault = EncodingFault{Kind::AfterEnd, at, byte};
            break;
        }
        if (digit >= kPad) {
            out.fault = EncodingFault{Kind::ForeignByte, at, byte};
            break;
        }
        group = group << 6 | digit;
        if (++digits == 4) {
            out.bytes += static_cast<char>(group >> 16 & 0xFF);
            out.bytes += static_cast<char>(group >> 8 & 0xFF);
            out.bytes += static_cast<char>(group & 0xFF);
            group = 0;
            digits = 0;
        }
    }
    if (digits >= 2) {
        out.bytes += static_cast<char>(group >> (digits == 2 ? 4 : 10) & 0xFF);
    }
    if (digits == 3) {
        out.bytes += static_cast<char>(group >> 2 & 0xFF);
    }
    if (!out.fault && digits > 0 && digits + pads != 4) {
        out.fault = EncodingFault{digits == 1 ? Kind::CutShort : Kind::NoPadding, text.size(), 0};
    }
    return out;
}

DecodedBytes decodeHex(std::string_view text) {
    using Kind = EncodingFault::Kind;
    DecodedBytes out;
    out.bytes.reserve(text.size() / 2 + 1);
    int high = -1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (isBlank(byte)) {
            continue;
        }
        const int digit = hexDigit(byte);
        if (digit < 0) {
            out.fault = EncodingFault{Kind::ForeignByte, at, byte};
            return out;
        }
        if (high < 0) {
            high = digit;
        } else {
            out.bytes += static_cast<char>(high << 4 | digit);
            high = -1;
        }
    }
    if (high >= 0) {
        out.fault = EncodingFault{Kind::CutShort, text.size(), 0};
    }
    return out;
}

}  // namespace plumb::desk
