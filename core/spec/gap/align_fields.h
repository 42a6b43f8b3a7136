// Which field of the one side is which of the other. For this folder only.
#pragma once

#include "spec/spec.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec {

/// Names are the same when their words are, in any order, without case, signs and words such as "of".
[[nodiscard]] std::string bareName(std::string_view name);

/// Pairs things of two sides that have names: those with equal bare names, then those whose names are nearly equal and
/// which are each other's nearest. Names that differ in a digit are not near. Indexes into `a` and `b`; `a`'s order.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> pairedByName(const std::vector<std::string>& a,
                                                                            const std::vector<std::string>& b);

struct FieldPair {
    const MergedElement* sender = nullptr;
    const MergedElement* receiver = nullptr;
    bool byNumber = true;    ///< the number is what it is known by
    bool otherName = false;  ///< paired by number, though the names tell of two things
};

/// All fields of both, the sender's in their order and then what only the receiver has. `fixed`: the standard says what
/// stands at this number, whatever it is called here.
[[nodiscard]] std::vector<FieldPair> alignedFields(const std::vector<MergedElement>& sender,
                                                   const std::vector<MergedElement>& receiver,
                                                   const std::function<bool(std::uint32_t)>& fixed);

}  // namespace plumb::spec
