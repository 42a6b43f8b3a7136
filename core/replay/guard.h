// What a person is asked before a plan is sent. It goes by labels that people set, never by what messages look like.
#pragma once

#include "replay/endpoint_card.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

struct Guard {
    /// Messages of a production source would go to an endpoint that is not marked for patient data.
    bool asksForPatientData = false;
    /// What must be typed before anything is sent to an endpoint in production: its name, or its address without one.
    /// Empty: nothing.
    std::string confirmation;

    [[nodiscard]] bool asks() const { return asksForPatientData || !confirmation.empty(); }
    friend bool operator==(const Guard&, const Guard&) = default;
};

/// `sources`: the labels of those that the plan takes messages from.
[[nodiscard]] Guard guardOf(const EndpointCard& card, const std::vector<Label>& sources);

/// Whether what a person typed and answered is enough. Blanks around what was typed do not count, capitals do.
[[nodiscard]] bool passes(const Guard& guard, bool patientDataAllowed, std::string_view typed);

}  // namespace plumb::replay
