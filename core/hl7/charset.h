// Character sets as messages name them, and text between them and UTF-8. Bytes are never re-encoded on the way in or
// out of a message: toUtf8() is for showing, comparing and searching, fromUtf8() for what a user types.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hl7/delimiters.h"
#include "hl7/iso2022.h"
#include "hl7/multi_byte.h"
#include "hl7/utf8.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::hl7 {

enum class CharsetKind : std::uint8_t { SingleByte, MultiByte, Utf8, Utf16, Utf32, Iso2022 };

/// A row of the table in charset_table.cpp, and the sets that escape sequences may switch to. A small value.
class Charset {
public:
    /// ASCII.
    Charset() = default;

    /// By any spelling: that of table 0211 ("8859/1", "UNICODE UTF-8", "ISO IR87"), of IANA, Windows, Oracle, DICOM or
    /// Java; case, blanks and punctuation do not matter. nullopt when it is none of them.
    [[nodiscard]] static std::optional<Charset> find(std::string_view name);

    /// What MSH-18 says: the first repetition is the base, further ones (and a set such as ISO IR87 in its place) are
    /// sets to switch to. Without a value, or with an empty first repetition, the base is ASCII. nullopt when a name is
    /// not known.
    [[nodiscard]] static std::optional<Charset> fromMsh18(std::string_view field, std::uint8_t repetitionSeparator);

    [[nodiscard]] static Charset ascii() { return Charset(); }
    [[nodiscard]] static Charset utf8();
    [[nodiscard]] static Charset latin1();
    [[nodiscard]] static Charset windows1252();

    /// "UTF-8", "ISO-8859-1", "windows-1252"; for one that switches, that of the base.
    [[nodiscard]] std::string_view name() const;
    /// name(), and the sets it may switch to: "US-ASCII with ISO IR87, ISO IR159".
    [[nodiscard]] std::string description() const;
    /// As table 0211 writes it; empty when that has no name for it.
    [[nodiscard]] std::string_view hl7Name() const;
    [[nodiscard]] CharsetKind kind() const;
    /// How delimiters hide in it; what decodeEscapes() needs to know.
    [[nodiscard]] MultiByteKind multiByte() const;

    /// The same set, in which ESC sequences switch to other sets (to any that is known; `alternates` are those that
    /// fromUtf8() may use).
    [[nodiscard]] Charset switching(CodedSets alternates) const;
    [[nodiscard]] bool switches() const { return m_switches; }
    /// Whether switching() makes sense: not for Unicode, nor for sets that are no part of ISO 2022.
    [[nodiscard]] bool canSwitch() const;
    [[nodiscard]] CodedSets alternates() const { return m_alternates; }

    friend bool operator==(const Charset&, const Charset&) = default;

private:
    friend void appendUtf8Of(std::string& out, std::string_view bytes, const Charset& charset, BadBytes& bad);
    friend Result<std::string> fromUtf8(std::string_view utf8, const Charset& charset);

    explicit Charset(std::uint16_t row)
        : m_row(row) {}

    std::uint16_t m_row = 0;
    bool m_switches = false;
    CodedSets m_alternates = 0;
};

/// What is not valid becomes U+FFFD and is counted in `bad`.
[[nodiscard]] std::string toUtf8(ByteView bytes, const Charset& charset, BadBytes& bad);
[[nodiscard]] std::string toUtf8(std::string_view bytes, const Charset& charset);
void appendUtf8Of(std::string& out, std::string_view bytes, const Charset& charset, BadBytes& bad);

/// Reads back as `utf8`, or fails with EditUnencodable: also for text that is not valid UTF-8.
[[nodiscard]] Result<std::string> fromUtf8(std::string_view utf8, const Charset& charset);

/// The encoding of a file of two or four bytes a character, by its byte order mark or by its pattern of zeros.
struct WideFile {
    Charset charset;             ///< UTF-16LE, UTF-16BE, UTF-32LE or UTF-32BE
    std::size_t markLength = 0;  ///< bytes of the byte order mark; 0: the zeros gave it away
};
/// `head` is the start of the file, 64 bytes or more where there are. nullopt for files of bytes.
[[nodiscard]] std::optional<WideFile> detectWideFile(ByteView head);

}  // namespace plumb::hl7
