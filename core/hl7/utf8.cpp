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

Utf8Character utf8At(std::string_view text, std::size_t at) {
    const std::uint8_t lead = byteAt(text, at);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    // The second byte's range excludes overlong forms, surrogates and what lies past U+10FFFF.
    std::size_t length = 0;
    std::uint8_t low = 0x80, high = 0xBF;
    char32_t code = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        code = lead & 0x1Fu;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        code = lead & 0x0Fu;
        low = lead == 0xE0 ? 0xA0 : 0x80;
        high = lead == 0xED ? 0x9F : 0xBF;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        code = lead & 0x07u;
        low = lead == 0xF0 ? 0x90 : 0x80;
        high = lead == 0xF4 ? 0x8F : 0xBF;
    } else {
        return {};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (at + i >= text.size() || byteAt(text, at + i) < low || byteAt(text, at + i) > high) {
            return {kReplacement, i, false};
        }
        code = code << 6 | (byteAt(text, at + i) & 0x3Fu);
        low = 0x80;
        high = 0xBF;
    }
    return {code, length, true};
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

void appendUtf8(std::string& out, char32_t code) {
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        code = kReplacement;
    }
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<std::uint8_t>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

}  // namespace plumb::hl7
