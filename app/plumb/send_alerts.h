// What deserves attention while plumb send works: said on standard error, and given to a command.
#pragma once

#include "plumb/session.h"
#include "replay/alert_watch.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plumb::cli {

struct AlertOptions {
    std::vector<std::string> alerts;
    std::string command;
};

void addAlertOptions(CLI::App& app, AlertOptions& options);

/// Complains and gives nothing where an option cannot be read.
[[nodiscard]] std::optional<replay::AlertRules> readAlerts(Session& session, const AlertOptions& options);

class SendAlerts {
public:
    /// `command` is run without a shell, once for each beginning and each end, and is not waited for.
    SendAlerts(Session& session, const replay::AlertRules& rules, std::string command)
        : m_session(session)
        , m_command(std::move(command))
        , m_watch(rules) {}

    [[nodiscard]] replay::AlertWatch& watch() { return m_watch; }
    /// Says what is new. To be called now and then.
    void tell();

private:
    void run(const replay::Alert& alert, const std::string& text);

    Session& m_session;
    std::string m_command;
    replay::AlertWatch m_watch;
};

}  // namespace plumb::cli
