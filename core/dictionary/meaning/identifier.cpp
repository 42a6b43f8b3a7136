// Identifiers of people and things, and who gave them.
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {
namespace {

std::string withDetail(const std::string& text, const std::string& detail) {
    return text.empty() || detail.empty() ? text + detail : text + " (" + detail + ")";
}

/// Namespace, universal id and its type, from part `first` on.
std::string authorityFrom(const Value& value, std::uint32_t first) {
    const auto text = [&](std::uint32_t offset) { return value.part(first + offset).text(); };
    return text(0).empty() ? joined({text(1), text(2)}, " ") : text(0);
}

}  // namespace

std::string identifier(const Value& value) {
    constexpr std::uint32_t kId = 1, kAuthority = 4, kKind = 5;
    const Value kind = value.part(kKind);
    const std::string meaning = kind.meaningOf(kind.text());
    return withDetail(
        value.part(kId).text(),
        joined({meaning.empty() ? kind.text() : meaning, authorityFrom(value.part(kAuthority), 1)}, ", "));
}

std::string entity(const Value& value) {
    return withDetail(value.part(1).text(), authorityFrom(value, 2));
}

std::string entityPair(const Value& value) {
    const std::string placer = value.part(1).reading(), filler = value.part(2).reading();
    return joined({placer.empty() ? placer : "placer " + placer, filler.empty() ? filler : "filler " + filler}, ", ");
}

std::string authority(const Value& value) {
    return withDetail(value.part(1).text(), joined({value.part(2).text(), value.part(3).text()}, " "));
}

std::string organization(const Value& value) {
    constexpr std::uint32_t kName = 1, kNumber = 3, kIdentifier = 10;
    const std::string id = value.part(kIdentifier).text();
    return withDetail(value.part(kName).text(), id.empty() ? value.part(kNumber).text() : id);
}

}  // namespace plumb::dictionary::meaning
