// The sources that a report or an export is about, as the command line and the window both name them: what was asked
// for, what was opened, and how messages are counted over all of it.
#pragma once

#include "base/strong.h"
#include "source/opened_source.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::reports {

/// Borrows the sources, which must outlive it.
struct SourceList {
    std::vector<std::string> paths;  ///< as the user named them
    std::vector<const source::OpenedSource*> sources;
    std::vector<std::uint64_t> first;  ///< number of each source's first message
    /// Whether a message was read with other bytes than its source holds, so that places in it are none in the file;
    /// empty: none was.
    std::function<bool(std::uint64_t number)> edited;

    /// The source that holds a message, and its number there.
    [[nodiscard]] std::pair<std::size_t, MessageNumber> locate(std::uint64_t number) const;
    /// Whether `path` is a file that is read, whatever its name: nothing may be written there.
    [[nodiscard]] bool holds(const std::string& path) const;
};

}  // namespace plumb::reports
