// CE, CWE, CNE, CF: identifier, text, coding system; the same again for the alternate; CWE-9 the original text.
#include "dictionary/meaning/value.h"

#include <utility>

namespace plumb::dictionary::meaning {
namespace {

/// "2160-0 (LN)": a code that nothing explains.
std::string bareCode(const Value& value, std::uint32_t identifier) {
    const std::string code = value.part(identifier).text();
    const std::string system = value.part(identifier + 2).text();
    return code.empty() || system.empty() ? code : code + " (" + system + ")";
}

/// A coding system such as HL70001 names the table itself.
std::string inNamedTable(const Value& value, std::uint32_t identifier) {
    constexpr std::string_view kPrefix = "HL7";
    const std::string system = value.part(identifier + 2).text();
    const bool names = system.compare(0, kPrefix.size(), kPrefix) == 0;
    return names ? value.meaningOf(value.part(identifier).text(), system.substr(kPrefix.size())) : std::string();
}

}  // namespace

std::string coded(const Value& value) {
    constexpr std::uint32_t kIdentifier = 1, kText = 2, kAlternate = 4, kAlternateText = 5, kOriginal = 9;
    std::string read = value.part(kText).text();
    const auto orElse = [&read](std::string other) {
        if (read.empty()) {
            read = std::move(other);
        }
    };
    orElse(inNamedTable(value, kIdentifier));
    orElse(value.meaningOf(value.part(kIdentifier).text()));
    orElse(value.part(kAlternateText).text());
    orElse(inNamedTable(value, kAlternate));
    orElse(value.part(kOriginal).text());
    orElse(bareCode(value, kIdentifier));
    orElse(bareCode(value, kAlternate));
    return read;
}

}  // namespace plumb::dictionary::meaning
