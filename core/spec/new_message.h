// A message made from nothing but what a spec, or the standard, requires: every required segment and group once,
// required fields in their places. What the spec decides is filled in (constants, the only code of a value set, the
// first one of a set that HL7 or the spec itself defines); what a person must say is left empty, so that a check lists
// it.
#pragma once

#include "base/result.h"
#include "hl7/hl7_time.h"
#include "spec/spec.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct NewMessage {
    std::string code, event;  ///< "ADT", "A01"
    std::string controlId;    ///< MSH-10; empty: made from the time and `salt`
    hl7::Hl7Time now;         ///< MSH-7, and the recorded time of EVN
    std::uint64_t salt = 0;   ///< what makes two messages of one second differ
};

/// In the usual delimiters, segments end with CR, MSH-11 is T. Fails with NewNoStructure.
[[nodiscard]] Result<std::string> makeMessage(const Spec& spec, const NewMessage& wanted);

/// What can be made: "ADT^A01", sorted; of a spec that lists its messages those, else all of its standard.
[[nodiscard]] std::vector<std::string> messagesToMake(const Spec& spec);

/// The spec that is a version of the standard itself. Fails with NewNoVersion.
[[nodiscard]] Result<Spec> specOfVersion(std::string_view version);

}  // namespace plumb::spec
