#include "base/file_sync.h"

#include <unistd.h>

namespace plumb {

bool syncStream(std::FILE* stream) {
    return fsync(fileno(stream)) == 0;
}

}  // namespace plumb
