// plumb spec reality --accept: a spec takes over what traffic holds.
#pragma once

#include "check/reality/accepting.h"
#include "plumb/session.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace plumb::cli {

/// What --accept said: kinds for all rows that break the spec, or single rows.
struct AcceptWishes {
    std::set<check::Acceptance> kinds;
    std::vector<std::pair<std::string, check::Acceptance>> rows;  ///< "ADT^A01 PID-8"

    /// Of the words "usage" or "ADT^A01 PID-8 usage"; nothing: one of them means neither, `wrong` is it.
    [[nodiscard]] static std::optional<AcceptWishes> of(const std::vector<std::string>& words, std::string& wrong);
};

/// Writes the text of `spec` with what is wished to `out`, or to standard output where that is empty; the exit code.
int acceptRows(Session& session, const std::string& spec, const AcceptWishes& wishes,
               std::span<const check::RealityRow> rows, const std::string& standard, const std::string& out,
               bool force);

}  // namespace plumb::cli
