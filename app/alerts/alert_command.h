// A program that is told of an alert.
#pragma once

#include "base/result.h"
#include "replay/alert_watch.h"

#include <string>

namespace plumb::alerts {

/// Whether a command names a program.
[[nodiscard]] bool namesProgram(const std::string& command);

/// Runs it without a shell and does not wait for it. It finds PLUMBLINE_ALERT (rejects ...), PLUMBLINE_ALERT_STATE
/// (begins or over) and PLUMBLINE_ALERT_TEXT in its environment. Fails with AlertCommand.
[[nodiscard]] Result<void> runAlertCommand(const std::string& command, const replay::Alert& alert,
                                           const std::string& text);

}  // namespace plumb::alerts
