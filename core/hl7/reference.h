// The only way one part of the program names a place to another: findings, focus, waivers, columns and notes hold
// these.
#pragma once

#include "base/bytes.h"
#include "base/strong.h"
#include "hl7/field_path.h"

namespace plumb::hl7 {

struct Reference {
    SourceId source;
    MessageNumber message;
    Revision revision;
    FieldPath path;
    ByteRange range;  ///< in the message's bytes at that revision

    friend bool operator==(const Reference&, const Reference&) = default;
};

}  // namespace plumb::hl7
