// Writing sources out again: gaps and messages in order, so that what is not changed is the same byte for byte.
#pragma once

#include "plumb/inputs.h"
#include "plumb/session.h"

#include <functional>
#include <string>

namespace plumb::cli {

struct TargetOptions {
    std::string out;  ///< empty: standard output
    bool force = false;
};

void addTargetOptions(CLI::App& app, TargetOptions& options);

/// Sends the session's output to the target; complains and returns false when that is not possible.
[[nodiscard]] bool openTarget(Session& session, const TargetOptions& options, const Inputs& inputs);
/// Ends it; returns `code`, or kCannotRead when the file could not be written.
[[nodiscard]] int closeTarget(Session& session, int code);

/// Writes a whole source. `replace` may give other bytes for a message (returns true then).
[[nodiscard]] int
copySource(Session& session, const source::OpenedSource& source, std::uint64_t firstNumber,
           const std::function<bool(std::uint64_t number, ByteView message, std::string& other)>& replace);

/// Writes all bytes of a source as they are.
[[nodiscard]] int copyBytes(Session& session, const source::OpenedSource& source);

}  // namespace plumb::cli
