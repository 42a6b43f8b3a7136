#if defined(_WIN32)

#include "base/console.h"

#include <io.h>
#include <stdio.h>

namespace plumb {
namespace {
constexpr int kBinaryMode = 0x8000;  // what the C runtime calls _O_BINARY
}

bool isTerminal(StandardStream stream) {
    return _isatty(_fileno(stream == StandardStream::Output ? stdout : stderr)) != 0;
}

void useBinaryStreams() {
    _setmode(_fileno(stdin), kBinaryMode);
    _setmode(_fileno(stdout), kBinaryMode);
}

void ignoreBrokenPipes() {}

}  // namespace plumb

#endif
