#include "plumb/send_alerts.h"

#include "alerts/alert_command.h"

#include <utility>

namespace plumb::cli {

void addAlertOptions(CLI::App& app, AlertOptions& options) {
    CLI::Option* const alerts =
        app.add_option("--alert", options.alerts,
                       "Say when that begins and when it is over: rejects=N/M (N of the last M messages), "
                       "latency=MS, silence=SECONDS or disconnect; may be given several times");
    alerts->type_name("WHAT")->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--alert-command", options.command,
                   "Also run this program; it finds PLUMBLINE_ALERT (rejects ...), PLUMBLINE_ALERT_STATE (begins or "
                   "over) and PLUMBLINE_ALERT_TEXT in its environment")
        ->type_name("COMMAND")
        ->needs(alerts);
}

std::optional<replay::AlertRules> readAlerts(Session& session, const AlertOptions& options) {
    replay::AlertRules rules;
    for (const std::string& text : options.alerts) {
        if (!replay::takeAlertRule(rules, text)) {
            session.complain("'" + text + "' is no alert. Write rejects=5/100, latency=500, silence=30 or disconnect.");
            return std::nullopt;
        }
    }
    if (!options.command.empty() && !alerts::namesProgram(options.command)) {
        session.complain("--alert-command is empty. Write a program and its arguments.");
        return std::nullopt;
    }
    return rules;
}

void SendAlerts::tell() {
    for (const replay::Alert& alert : m_watch.take(replay::wireMicroseconds())) {
        const std::string what = alert.what.render();
        const std::string text = alert.over ? Note{MessageId::AlertOver, {what}}.render() : what;
        m_session.complain(text);
        if (!m_command.empty()) {
            run(alert, text);
        }
    }
}

void SendAlerts::run(const replay::Alert& alert, const std::string& text) {
    if (const Result<void> begun = alerts::runAlertCommand(m_command, alert, text); !begun) {
        m_session.complain(begun.error());
        m_command.clear();  // once is enough
    }
}

}  // namespace plumb::cli
