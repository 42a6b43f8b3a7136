// The packed dictionary as it lies in the program. Defined in a file that dictionary_packer writes at build time.
#pragma once

#include "base/bytes.h"

namespace plumb::dictionary {

[[nodiscard]] ByteView embeddedDictionary();

}  // namespace plumb::dictionary
