// plumb spec infer: a specification proposed from traffic.
#pragma once

#include "plumb/inputs.h"
#include "spec/inference/propose.h"

#include <CLI/CLI.hpp>

#include <string>

namespace plumb::cli {

struct InferOptions : InputOptions {
    std::string by;      ///< sender, receiver, type or trigger: a spec each; empty: one
    std::string report;  ///< the file of the evidence
    std::string out;     ///< the spec, or a folder for several; empty: standard output
    bool force = false;
    spec::inference::ProposalOptions proposal;
};

void addInferOptions(CLI::App& app, InferOptions& options);
int inferSpec(Session& session, const InferOptions& options);

}  // namespace plumb::cli
