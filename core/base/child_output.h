// What another program of ours writes to its standard output. Work on files that strangers made, by libraries that may
// fall over them, is done in a process of its own: what happens to it is an answer here.
#pragma once

#include "base/cancel.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace plumb {

struct ChildLimits {
    std::chrono::milliseconds time{120'000};
    std::size_t bytes = std::size_t{256} << 20;  ///< of its output
};

struct ChildOutput {
    enum class End : unsigned char {
        Exited,      ///< by itself, with `code`
        Died,        ///< it fell over
        TooLong,     ///< it was ended after ChildLimits::time
        TooMuch,     ///< it was ended when it had written ChildLimits::bytes
        Stopped,     ///< by the token
        NotStarted,  ///< there is no such program, or the system refused
    };
    End end = End::NotStarted;
    int code = 0;
    std::string text;  ///< what it wrote until then
};

/// Runs `program` (a file, UTF-8) with nothing to read and its errors unheard, and waits for its end.
[[nodiscard]] ChildOutput outputOf(const std::string& program, const std::vector<std::string>& arguments,
                                   const ChildLimits& limits = {}, const CancelToken& cancel = {});

}  // namespace plumb
