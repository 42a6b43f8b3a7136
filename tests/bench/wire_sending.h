// Sends messages as a program does, for the benchmarks.
#pragma once

#include "measuring.h"
#include "replay/endpoint.h"
#include "replay/outcome_store.h"
#include "replay/plan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plumb::bench {

/// With a certificate: TLS, as "localhost".
[[nodiscard]] replay::Endpoint endpointOf(std::uint16_t port, const std::string& certificate = {});

/// Seconds from start to end; each message must be acknowledged. Over several connections: in order by patient.
[[nodiscard]] double sendAll(const replay::Endpoint& endpoint, const std::vector<std::string>& messages,
                             replay::OutcomeStore& store, std::size_t batch, Report& report,
                             const replay::Pace& pace = {});

/// Seconds for so many times 4 KB appended to a file and brought to the disk.
[[nodiscard]] double syncSeconds(const std::string& path, int times);

}  // namespace plumb::bench
