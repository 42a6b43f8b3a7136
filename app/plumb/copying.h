// Writing sources out again: gaps and messages in order, so that what is not changed is the same byte for byte.
#pragma once

#include "plumb/inputs.h"
#include "plumb/session.h"
#include "reports/source_copy.h"

#include <string>

namespace plumb::cli {

struct TargetOptions {
    std::string out;  ///< empty: standard output
    bool force = false;
};

/// Returns the option --out.
CLI::Option* addTargetOptions(CLI::App& app, TargetOptions& options);

/// Whether `path` is a file that is read.
[[nodiscard]] bool isInput(const Inputs& inputs, const std::string& path);

/// Sends the session's output to the target. Complains and returns another code than fine when that is not possible.
[[nodiscard]] int openTarget(Session& session, const TargetOptions& options, const Inputs& inputs);
/// Ends it; returns `code`, or kCannotRead when the file could not be written. What is not whole is taken back.
[[nodiscard]] int closeTarget(Session& session, const TargetOptions& options, int code, bool whole);

/// Says that what comes out is what was read out of another writing, when that is so.
void sayDecoded(const Session& session, const Inputs& inputs);

/// Writes a whole source. `replace` may give other bytes for a message (returns true then).
[[nodiscard]] int copySource(Session& session, const source::OpenedSource& source, std::uint64_t firstNumber,
                             const reports::ReplaceMessage& replace);

/// Writes all bytes of a source as they are.
[[nodiscard]] int copyBytes(Session& session, const source::OpenedSource& source);

}  // namespace plumb::cli
