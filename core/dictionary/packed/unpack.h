// The packed bytes as definitions. nullopt, and never more, for bytes that the packer did not write.
#pragma once

#include "base/bytes.h"
#include "dictionary/packed/definitions.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::dictionary::packed {

/// Block 0 is the shared one, 1 + Version that of a version.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> unpackBlock(ByteView packed, std::size_t block);

[[nodiscard]] std::optional<Definitions> readDefinitions(std::vector<std::uint8_t> block);
[[nodiscard]] std::optional<VersionContents> readVersion(ByteView block, const Definitions& definitions);

}  // namespace plumb::dictionary::packed
