#include "base/file_sync.h"

#include <io.h>

namespace plumb {

bool syncStream(std::FILE* stream) {
    return _commit(_fileno(stream)) == 0;
}

}  // namespace plumb
