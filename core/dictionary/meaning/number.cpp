// Numbers that have parts.
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {

std::string structuredNumber(const Value& value) {
    std::string all;
    for (std::uint32_t number = 1; number <= 4; ++number) {
        all += value.part(number).text();
    }
    return all;
}

std::string quantity(const Value& value) {
    const Value unit = value.part(2);
    return joined({value.part(1).text(), unit.part(1).blank() ? unit.reading() : unit.part(1).text()}, " ");
}

}  // namespace plumb::dictionary::meaning
