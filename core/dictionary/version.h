// The thirteen versions of the standard, 2.1 to 2.8.2.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::dictionary {

enum class Version : std::uint8_t { V21, V22, V23, V231, V24, V25, V251, V26, V27, V271, V28, V281, V282 };

inline constexpr std::size_t kVersionCount = 13;
inline constexpr std::array<Version, kVersionCount> kVersions = {
    Version::V21, Version::V22, Version::V23,  Version::V231, Version::V24,  Version::V25, Version::V251,
    Version::V26, Version::V27, Version::V271, Version::V28,  Version::V281, Version::V282};
inline constexpr std::array<std::string_view, kVersionCount> kVersionNames = {
    "2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"};

/// "2.5.1"
[[nodiscard]] constexpr std::string_view versionName(Version version) {
    return kVersionNames[static_cast<std::size_t>(version)];
}

/// Exactly one of the names.
[[nodiscard]] constexpr std::optional<Version> parseVersion(std::string_view name) {
    for (const Version version : kVersions) {
        if (versionName(version) == name) {
            return version;
        }
    }
    return std::nullopt;
}

/// What MSH-12.1 means: the version itself, or the one to read it as, since "2.3.2" or "2.9" or nothing is sent too.
struct VersionGuess {
    Version version = Version::V251;
    bool exact = false;
};
/// What starts like a version and goes on is read as the nearest one that is not later ("2.3.2" as 2.3.1, "2.9" as
/// 2.8.2); a "v" or words before it ("HL7 v2.3") and zeros ("2.50") are seen through. Nothing and nonsense are 2.5.1.
[[nodiscard]] VersionGuess guessVersion(std::string_view name);

}  // namespace plumb::dictionary
