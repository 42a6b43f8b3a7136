#if !defined(_WIN32)

#include "base/console.h"

#include <signal.h>
#include <unistd.h>

namespace plumb {

bool isTerminal(StandardStream stream) {
    return ::isatty(stream == StandardStream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

void useBinaryStreams() {}

void ignoreBrokenPipes() {
    ::signal(SIGPIPE, SIG_IGN);
}

}  // namespace plumb

#endif
