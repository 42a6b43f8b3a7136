#if defined(_WIN32)

#include "base/console.h"

#include <fcntl.h>
#include <io.h>
#include <stdio.h>

namespace plumb {

bool isTerminal(StandardStream stream) {
    return _isatty(_fileno(stream == StandardStream::Output ? stdout : stderr)) != 0;
}

void useBinaryStreams() {
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}

void ignoreBrokenPipes() {}

}  // namespace plumb

#endif
