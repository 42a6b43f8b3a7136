// XTN: a whole number in part 1 or 12, or country, area, local number and extension in 5 to 8; mail addresses in 4.
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {

std::string telephone(const Value& value) {
    const auto text = [&](std::uint32_t number) { return value.part(number).text(); };
    constexpr std::uint32_t kWhole = 1, kUse = 2, kEquipment = 3, kMail = 4, kCountry = 5, kArea = 6, kLocal = 7,
                            kExtension = 8, kAny = 9, kUnformatted = 12;
    std::string number;
    if (!value.part(kLocal).blank()) {
        const std::string country = text(kCountry), area = text(kArea), extension = text(kExtension);
        number = joined({country.empty() || country[0] == '+' ? country : '+' + country,
                         area.empty() ? area : '(' + area + ')', text(kLocal),
                         extension.empty() ? extension : "ext. " + extension},
                        " ");
    }
    for (const std::uint32_t other : {kWhole, kUnformatted, kMail, kAny}) {
        number = number.empty() ? text(other) : number;
    }
    if (number != text(kMail)) {
        number = joined({number, text(kMail)}, ", ");
    }
    // That a telephone number is one of a telephone goes without saying.
    const std::string equipment = text(kEquipment);
    const std::string kind = joined(
        {value.part(kUse).meaningOf(text(kUse)), equipment == "PH" ? "" : value.part(kEquipment).meaningOf(equipment)},
        ", ");
    return number.empty() || kind.empty() ? number : number + " (" + kind + ")";
}

}  // namespace plumb::dictionary::meaning
