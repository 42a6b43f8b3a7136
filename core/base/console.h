// The few things a command line asks of its terminal.
#pragma once

namespace plumb {

enum class StandardStream { Output, Error };

[[nodiscard]] bool isTerminal(StandardStream stream);

/// Standard input and output pass bytes unchanged from now on (they already do outside Windows).
void useBinaryStreams();

/// Writing into a closed pipe becomes an error of the write instead of the end of the program.
void ignoreBrokenPipes();

}  // namespace plumb
