// AD and XAD: street, other designation, city, state, postal code, country, kind of address.
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {

std::string address(const Value& value) {
    const auto text = [&](std::uint32_t number) { return value.part(number).text(); };
    constexpr std::uint32_t kStreet = 1, kOther = 2, kCity = 3, kState = 4, kPostalCode = 5, kCountry = 6, kKind = 7;
    // In an SAD the street stands first; where it is left blank, street name and number.
    const Value street = value.part(kStreet);
    const std::string streetText =
        street.part(1).blank() ? joined({street.part(3).text(), street.part(2).text()}, " ") : street.part(1).text();
    const std::string region = joined({text(kState), text(kPostalCode)}, " ");
    const std::string whole = joined({streetText, text(kOther), text(kCity), region, text(kCountry)}, ", ");
    const std::string kind = value.part(kKind).meaningOf(text(kKind));
    return whole.empty() || kind.empty() ? whole : whole + " (" + kind + ")";
}

}  // namespace plumb::dictionary::meaning
