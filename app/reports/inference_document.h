// What was inferred from traffic, with its evidence, as a report for people and machines.
#pragma once

#include "report/document.h"
#include "spec/inference/propose.h"

#include <functional>
#include <string>

namespace plumb::reports {

/// How a message is called: its number, or its number in a file.
using MessageName = std::function<std::string(MessageNumber)>;

[[nodiscard]] report::Document inferenceDocument(const spec::inference::Proposal& proposal, const std::string& title,
                                                 const MessageName& nameOf);

}  // namespace plumb::reports
