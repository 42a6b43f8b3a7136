// PL: where in a house a person is, from the point of care outwards.
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {

std::string location(const Value& value) {
    const auto named = [&](const char* name, std::uint32_t number) {
        const std::string text = value.part(number).part(1).text();
        return text.empty() ? text : name + text;
    };
    constexpr std::uint32_t kPointOfCare = 1, kRoom = 2, kBed = 3, kFacility = 4, kBuilding = 7, kFloor = 8,
                            kDescription = 9;
    return joined({named("", kPointOfCare), named("room ", kRoom), named("bed ", kBed), named("floor ", kFloor),
                   named("building ", kBuilding), named("", kFacility), value.part(kDescription).text()},
                  ", ");
}

}  // namespace plumb::dictionary::meaning
