// The endpoints of a project, by name. They are documents of the kind "endpoint", so they are in snapshots; their
// secrets are in ProjectSecrets or the system's keychain, under secretNameOf().
//
// Labels of sources say what a source is, whatever state the work is in: snapshots leave them alone.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/project.h"
#include "replay/endpoint_card.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

/// By name.
[[nodiscard]] Result<std::vector<replay::CardRead>> endpoints(Connection& connection);
[[nodiscard]] Result<std::optional<replay::CardRead>> endpointOf(Connection& connection, std::string_view name);
/// Under `card.endpoint.name`, which must not be empty; takes the place of one of that name. The trail tells who did,
/// and what it was marked as.
[[nodiscard]] Result<void> putEndpoint(Connection& store, const Who& who, const replay::EndpointCard& card);
/// False: there was none of this name, or there is one of the other. What knows it by its name follows: listeners that
/// pass on to it, and what was sent to it. Its secret is moved by whoever keeps it.
[[nodiscard]] Result<bool> renameEndpoint(Connection& store, const Who& who, const std::string& name,
                                          const std::string& other);
/// What was sent to it stays in the project.
[[nodiscard]] Result<void> removeEndpoint(Connection& store, const Who& who, const std::string& name);

/// The name of the passphrase of its private key in a SecretStore.
[[nodiscard]] std::string secretNameOf(std::string_view endpoint);

/// Those that have one; all others are Unmarked.
[[nodiscard]] Result<std::map<std::int64_t, replay::Label>> sourceLabels(Connection& connection);
[[nodiscard]] Result<void> setSourceLabel(Connection& store, const Who& who, std::int64_t source, replay::Label label);

}  // namespace plumb::project
