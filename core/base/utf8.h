// UTF-8 of any origin, one character at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb {

/// Stands for bytes that are no character.
inline constexpr char32_t kReplacement = 0xFFFD;

/// What is not valid UTF-8 gives kReplacement, `valid` false, and the length of the longest start of a character that
/// stands there, as Unicode recommends (at least 1).
struct Utf8Character {
    char32_t code = kReplacement;
    std::size_t length = 1;
    bool valid = false;
};

/// The character at `at`, which is below text.size().
[[nodiscard]] constexpr Utf8Character utf8At(std::string_view text, std::size_t at) {
    const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(at);
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
        if (at + i >= text.size() || byte(at + i) < low || byte(at + i) > high) {
            return {kReplacement, i, false};
        }
        code = code << 6 | (byte(at + i) & 0x3Fu);
        low = 0x80;
        high = 0xBF;
    }
    return {code, length, true};
}

/// Surrogates and numbers past U+10FFFF are written as U+FFFD.
void appendUtf8(std::string& out, char32_t code);

/// Characters of valid UTF-8; in other texts, bytes that do not go on with a character.
[[nodiscard]] constexpr std::size_t characterCount(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8) {
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    }
    return count;
}

}  // namespace plumb
