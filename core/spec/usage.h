// Usage, cardinality, length: what a spec says of every element.
#pragma once

#include "hl7/grammar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::spec {

enum class UsageCode : std::uint8_t {
    Unsaid,  ///< the spec does not say: as inherited, else optional
    R,       ///< required
    RE,      ///< required but may be empty
    O,       ///< optional
    C,       ///< conditional: required when its condition holds, not allowed when not; with C(a/b) as the branches say
    CE,      ///< conditional or empty: as RE when its condition holds
    X,       ///< not supported: not sent
    B,       ///< kept for backward compatibility
    W,       ///< withdrawn
};

struct Usage {
    UsageCode code = UsageCode::Unsaid;
    // C(a/b) only
    UsageCode whenTrue = UsageCode::Unsaid;
    UsageCode whenFalse = UsageCode::Unsaid;

    friend bool operator==(const Usage&, const Usage&) = default;
};

/// "R", "C(R/X)"; the empty text is Unsaid. Other writings of the same (r, "C(R / X)") are read too.
[[nodiscard]] std::optional<Usage> parseUsage(std::string_view text);
[[nodiscard]] std::string printUsage(const Usage& usage);

/// How often: of repetitions of a field, of a segment or a group.
struct Cardinality {
    std::optional<std::uint32_t> min;  ///< nothing: not said
    std::optional<std::uint32_t> max;  ///< hl7::kUnbounded: any number

    friend bool operator==(const Cardinality&, const Cardinality&) = default;
};

/// "0..1", "1..*", "3" (exactly), "*" (0..*)
[[nodiscard]] std::optional<Cardinality> parseCardinality(std::string_view text);
[[nodiscard]] std::string printCardinality(const Cardinality& cardinality);

enum class Truncation : std::uint8_t {
    Unsaid,
    Forbidden,  ///< "=": never cut
    Allowed,    ///< "#": may be cut
};

/// Characters after unescaping. The conformance length is the least that a receiver must store, not a maximum.
struct Length {
    std::optional<std::uint32_t> min;
    std::optional<std::uint32_t> max;  ///< hl7::kUnbounded: no limit
    std::optional<std::uint32_t> conformance;
    Truncation truncation = Truncation::Unsaid;

    friend bool operator==(const Length&, const Length&) = default;
};

/// "1..20", "20" (0..20), "1..20 20=", "20=" and "20#" (conformance length)
[[nodiscard]] std::optional<Length> parseLength(std::string_view text);
[[nodiscard]] std::string printLength(const Length& length);

}  // namespace plumb::spec
