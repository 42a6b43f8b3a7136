#include "hl7/multi_byte.h"

#include "hl7/iso2022.h"
#include "hl7/utf8.h"

#include <optional>

namespace plumb::hl7 {
namespace {

constexpr char kEscapeByte = '\x1B', kShiftOut = '\x0E', kShiftIn = '\x0F';

bool between(std::uint8_t byte, std::uint8_t low, std::uint8_t high) {
    return byte >= low && byte <= high;
}

bool isTrailByte(std::uint8_t byte, MultiByteKind kind) {
    return byte != 0x7F && between(byte, 0x40, kind == MultiByteKind::ShiftJis ? 0xFC : 0xFE);
}

/// From the byte after a designation that hides ASCII (or after SO): up to and including what ends it.
std::size_t excursionEnd(std::string_view text, std::size_t at, bool shifted) {
    while (at < text.size()) {
        if (shifted && text[at] == kShiftIn) {
            return at + 1;
        }
        if (text[at] == kEscapeByte) {
            if (const std::optional<Designation> next = readDesignation(text.substr(at + 1))) {
                at += 1 + next->length;
                if (!shifted && !next->upper && !next->hidesAscii()) {
                    return at;
                }
                continue;
            }
        }
        ++at;
    }
    return at;
}

std::size_t iso2022Unit(std::string_view text, std::size_t at) {
    if (text[at] == kShiftOut) {
        return excursionEnd(text, at + 1, true) - at;
    }
    if (text[at] == kEscapeByte) {
        if (const std::optional<Designation> designation = readDesignation(text.substr(at + 1))) {
            const std::size_t after = at + 1 + designation->length;
            return (designation->hidesAscii() ? excursionEnd(text, after, false) : after) - at;
        }
    }
    return 1;
}

}  // namespace

bool isLeadByte(std::uint8_t byte, MultiByteKind kind) {
    switch (kind) {
    case MultiByteKind::ShiftJis:
        return between(byte, 0x81, 0x9F) || between(byte, 0xE0, 0xFC);
    case MultiByteKind::DoubleByte:
    case MultiByteKind::Gb18030:
        return between(byte, 0x81, 0xFE);
    case MultiByteKind::SingleByte:
    case MultiByteKind::Utf8:
    case MultiByteKind::Iso2022:
        break;
    }
    return false;
}

std::size_t unitLength(std::string_view text, std::size_t at, MultiByteKind kind) {
    if (kind == MultiByteKind::Iso2022) {
        return iso2022Unit(text, at);
    }
    if (at + 1 >= text.size() || !isLeadByte(static_cast<std::uint8_t>(text[at]), kind)) {
        return 1;
    }
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[at + i]); };
    if (isTrailByte(byte(1), kind)) {
        return 2;
    }
    const bool four = kind == MultiByteKind::Gb18030 && at + 3 < text.size() && between(byte(1), '0', '9') &&
                      isLeadByte(byte(2), kind) && between(byte(3), '0', '9');
    return four ? 4 : 1;
}

std::uint64_t countHiddenDelimiters(std::string_view text, std::string_view delimiters, MultiByteKind kind) {
    std::uint64_t count = 0;
    if (!hidesDelimiters(kind)) {
        return count;
    }
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = unitLength(text, at, kind);
        for (std::size_t i = 0; length > 1 && i < length; ++i) {
            count += delimiters.find(text[at + i]) != std::string_view::npos ? 1 : 0;
        }
        at += length;
    }
    return count;
}

std::size_t columnsOf(std::string_view text, MultiByteKind kind) {
    // Characters of two bytes are two columns wide in the double-byte sets, so their bytes are their columns.
    if (kind != MultiByteKind::Utf8) {
        return text.size();
    }
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        const bool wide = (character.code >= 0x1100 && character.code <= 0x115F) ||
                          (character.code >= 0x2E80 && character.code <= 0xD7A3) ||
                          (character.code >= 0xF900 && character.code <= 0xFAFF) ||
                          (character.code >= 0xFE30 && character.code <= 0xFE6F) ||
                          (character.code >= 0xFF00 && character.code <= 0xFF60) || character.code >= 0x1F300;
        const bool combining = character.code >= 0x300 && character.code <= 0x36F;
        columns += combining ? 0u : wide ? 2u : 1u;
        at += character.length;
    }
    return columns;
}

}  // namespace plumb::hl7
