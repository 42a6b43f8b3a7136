// One feed, several specs: messages of this sender and type are held against that spec.
#pragma once

#include "hl7/message_view.h"
#include "spec/spec.h"

#include <memory>
#include <string>

namespace plumb::check {

/// Both patterns may hold * and ?, do not look at the case of letters, and take everything when they are empty.
struct SpecChoice {
    std::string sender;  ///< "EPIC": MSH-3.1; "EPIC/STE": MSH-3.1 and MSH-4.1
    std::string type;    ///< "ADT": MSH-9.1; "ADT^A0*": MSH-9.1 and MSH-9.2
    std::shared_ptr<const spec::Spec> spec;

    [[nodiscard]] bool takes(const hl7::MessageView& message) const;
};

}  // namespace plumb::check
