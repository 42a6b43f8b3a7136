// Text into packed bytes (packed/packed_format.h).
#pragma once

#include "dictionary/packer/dictionary_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::dictionary::packer {

struct Packed {
    std::vector<std::uint8_t> bytes;
    std::string problem;  ///< what did not fit; empty when all is well
};

[[nodiscard]] Packed pack(const DictionaryText& text);

}  // namespace plumb::dictionary::packer
