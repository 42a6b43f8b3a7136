// Names of people, with and without an id.
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {
namespace {

/// Family name, given name, further names, suffix, prefix, degree, which stand in this order from part `first` on.
std::string nameFrom(const Value& value, std::uint32_t first) {
    const auto text = [&](std::uint32_t offset) { return value.part(first + offset).part(1).text(); };
    const std::string name = joined({text(4), text(1), text(2), text(0), text(3)}, " ");
    return joined({name, text(5)}, ", ");
}

}  // namespace

std::string personName(const Value& value) {
    constexpr std::uint32_t kNameType = 7;
    const std::string name = nameFrom(value, 1);
    const std::string kind = value.part(kNameType).text();
    // The legal name is what one expects.
    const std::string kindText = kind == "L" ? std::string() : value.part(kNameType).meaningOf(kind);
    return name.empty() || kindText.empty() ? name : name + " (" + kindText + ")";
}

std::string personWithId(const Value& value) {
    constexpr std::uint32_t kIdType = 13;
    const std::string name = nameFrom(value, 2), id = value.part(1).text();
    const std::string idText = id.empty() || value.type() != "XCN" ? id : joined({value.part(kIdType).text(), id}, " ");
    return name.empty() || idText.empty() ? name + idText : name + " (" + idText + ")";
}

}  // namespace plumb::dictionary::meaning
