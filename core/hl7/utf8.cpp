#include "hl7/utf8.h"

#include <cstring>

namespace plumb::hl7 {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080ull;

std::uint64_t load8(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

std::uint8_t byteAt(std::string_view text, std::size_t at) {
    return static_cast<std::uint8_t>(text[at]);
}

}  // namespace

std::size_t asciiPrefix(std::string_view text) {
    const char* const data = text.data();
    std::size_t at = 0;
    // 64 bytes a turn, which compilers turn into vector instructions; then 8; then one by one.
    for (; at + 64 <= text.size(); at += 64) {
        std::uint64_t any = 0;
        for (std::size_t i = 0; i < 64; i += 8) {
            any |= load8(data + at + i);
        }
        if ((any & kHighBits) != 0) {
            break;
        }
    }
    for (; at + 8 <= text.size() && (load8(data + at) & kHighBits) == 0; at += 8) {
    }
    while (at < text.size() && byteAt(text, at) < 0x80) {
        ++at;
    }
    return at;
}

Utf8Scan scanUtf8(std::string_view text) {
    Utf8Scan scan;
    for (std::size_t at = asciiPrefix(text); at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        if (!character.valid) {
            scan.firstBad = scan.badBytes == 0 ? at : scan.firstBad;
            scan.badBytes += character.length;
        } else if (character.length > 1) {
            ++scan.sequences;
            scan.longSequences += character.length > 2 ? 1 : 0;
        }
        at += character.length;
        if (at < text.size() && byteAt(text, at) < 0x80) {
            at += asciiPrefix(text.substr(at));
        }
    }
    return scan;
}

bool isUtf8(std::string_view text) {
    for (std::size_t at = asciiPrefix(text); at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        if (!character.valid) {
            return false;
        }
        at += character.length;
        if (at < text.size() && byteAt(text, at) < 0x80) {
            at += asciiPrefix(text.substr(at));
        }
    }
    return true;
}

}  // namespace plumb::hl7
