// An endpoint as a person keeps it: where and how, what is done after each answer, and what people decided about it.
// Its text is what projects store: a line a setting, "key: value"; a line that is not there leaves what is usual.
// Secrets are never in it.
#pragma once

#include "replay/endpoint.h"
#include "replay/policies.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

/// Of endpoints in production, whatever was set: at most one message is unknown after a crash.
inline constexpr std::uint32_t kProductionBatch = 1;

struct EndpointCard {
    Endpoint endpoint;  ///< with its name and its label
    Policies policies;
    bool patientData = false;  ///< may be sent messages of real patients
    std::string approvedBy;    ///< who said that it may be sent to; free text
    std::string note;
    std::uint32_t batch = 100;  ///< messages whose intents are made durable at once; see batchOf()

    friend bool operator==(const EndpointCard&, const EndpointCard&) = default;
};

/// How many intents are made durable at once.
[[nodiscard]] std::uint32_t batchOf(const EndpointCard& card);

/// "unmarked", "test", "production": the words of files.
[[nodiscard]] std::string_view labelName(Label label);
/// Anything else is Production: what cannot be read is not sent to without being asked.
[[nodiscard]] Label parseLabel(std::string_view name);

[[nodiscard]] std::string writeCard(const EndpointCard& card);
struct CardRead {
    EndpointCard card;
    std::vector<std::string> notUnderstood;  ///< lines: of a later version, or damaged
};
/// What cannot be read leaves what is usual; a label that cannot be is Production.
[[nodiscard]] CardRead readCard(std::string_view text);

}  // namespace plumb::replay
