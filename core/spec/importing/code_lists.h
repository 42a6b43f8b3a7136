// Codes that one cell lists: "F = Final; P = Preliminary", "NM, ST, TX".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::importing {

struct ListedCode {
    std::string code, text;

    friend bool operator==(const ListedCode&, const ListedCode&) = default;
};

enum class ListForm {
    Said,  ///< codes with "=" and their meanings only, as no sentence is written
    Any,   ///< in a column of values: codes alone, and meanings behind a colon or a dash, too
};

/// Empty: it is no list, or any part of it is something else.
[[nodiscard]] std::vector<ListedCode> listedCodes(std::string_view text, ListForm form);

}  // namespace plumb::spec::importing
