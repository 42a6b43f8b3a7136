// Named formats of values: "date", "number", "oid" ... The list is closed; a spec's own formats are patterns.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace plumb::spec {

enum class Format : std::uint8_t {
    Date,        ///< YYYY[MM[DD]]
    Time,        ///< HH[MM[SS[.S...]]][+/-ZZZZ]
    DateTime,    ///< YYYY[MM[DD[HH...]]][+/-ZZZZ]
    FullDate,    ///< YYYYMMDD
    Number,      ///< NM: [+|-]digits[.digits]
    Integer,     ///< digits only
    SequenceId,  ///< SI: 0 or a positive integer
    Oid,         ///< 1.2.840...
    Uuid,
    Telephone,  ///< [NN] [(999)]999-9999[X99999][B99999][C any]
    Email,
    Loinc,   ///< digits, hyphen, the right check digit
    Snomed,  ///< 6 to 18 digits with the right check digit
    Npi,     ///< ten digits with the right check digit
    Alphanumeric,
    Base64,
    Uri,
    SegmentId,
};

[[nodiscard]] std::optional<Format> parseFormat(std::string_view name);
[[nodiscard]] std::string_view formatName(Format format);
[[nodiscard]] std::span<const Format> formats();
/// What a value of it looks like, for sentences: "YYYY[MM[DD]]".
[[nodiscard]] std::string_view formatShape(Format format);
/// `text` is unescaped and not empty.
[[nodiscard]] bool matches(Format format, std::string_view text);

}  // namespace plumb::spec
