// The options of plumb send, and what they come to: an endpoint, policies, a plan.
#pragma once

#include "plumb/change_options.h"
#include "plumb/inputs.h"
#include "plumb/plan_options.h"
#include "plumb/send_alerts.h"
#include "replay/endpoint.h"
#include "replay/plan.h"
#include "replay/plan_feed.h"
#include "replay/policies.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::cli {

/// A receiver in production is named twice before anything goes there.
struct Production {
    bool is = false;
    std::string confirm;
};

struct SendOptions : InputOptions {
    PlanVerbOptions plan;
    std::string to;
    std::string framing;
    std::string ackCharset;
    double connectSeconds = 10, ackSeconds = 30, idleSeconds = 0, retrySeconds = 1;
    std::uint32_t window = 1;
    std::uint32_t connections = 1;
    bool connectEach = false;
    std::string appAckPort;
    bool noKeepAlive = false;
    replay::TlsOptions tls;
    int tlsPassphraseFd = -1;
    Production production;
    std::vector<std::string> policies;

    std::string orderBy;
    bool holdBack = false;
    replay::Pace pace;
    std::uint64_t repeat = 1;

    bool dryRun = false;
    std::string outcomes;
    std::uint32_t batch = 1;
    replay::Resend resend;
    std::string wireLog;
    AlertOptions alert;
    std::string format = "text";
};

/// Seconds as options have them.
[[nodiscard]] std::int64_t toMilliseconds(double seconds);

/// How to speak TLS to a receiver: PREFIX, PREFIX-ca and so on.
void addReceiverTlsOptions(CLI::App& app, const std::string& prefix, replay::TlsOptions& tls, int& passphraseFd);

void addProductionOptions(CLI::App& app, Production& production);
/// Complains where it is not named as in `to`.
[[nodiscard]] bool isConfirmed(Session& session, const Production& production, const std::string& to);

void addSendOptions(CLI::App& app, SendOptions& options);

/// These complain and give nothing where an option cannot be read or does not fit.
[[nodiscard]] std::optional<replay::Endpoint> readEndpoint(Session& session, const SendOptions& options);
[[nodiscard]] std::optional<replay::Policies> readPolicies(Session& session, const SendOptions& options);
/// Into `plan`: who may not overtake whom.
[[nodiscard]] bool readOrder(Session& session, const SendOptions& options, replay::PlanFeed::Options& plan);
[[nodiscard]] std::optional<replay::Preparer> readPlan(Session& session, const SendOptions& options);

}  // namespace plumb::cli
