// Check digits of identifiers that carry one. Texts that are not digits alone have none.
#pragma once

#include <string_view>

namespace plumb::spec {

/// Luhn's, as credit cards, LOINC and NPI (with 80840 before it) use it; the last digit checks those before it.
[[nodiscard]] bool hasLuhnDigit(std::string_view digits);
/// Verhoeff's, as SNOMED CT uses it.
[[nodiscard]] bool hasVerhoeffDigit(std::string_view digits);

}  // namespace plumb::spec
