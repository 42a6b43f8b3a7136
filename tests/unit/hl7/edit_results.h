// What edits lead to, as text.
#pragma once

#include "base/result.h"
#include "hl7/byte_edit.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7::testing {

inline std::string applied(std::string_view message, const ByteEdit& edit) {
    std::string out(message);
    EXPECT_EQ(out.substr(static_cast<std::size_t>(edit.offset), edit.removed.size()), edit.removed);
    return out.replace(static_cast<std::size_t>(edit.offset), edit.removed.size(), edit.inserted);
}

/// The message that an edit leads to, or the code of the error.
inline std::string result(std::string_view message, const Result<ByteEdit>& edit) {
    return edit ? applied(message, *edit) : std::string(edit.error().code());
}

inline std::string result(std::string_view message, const Result<std::vector<ByteEdit>>& edits) {
    if (!edits) {
        return std::string(edits.error().code());
    }
    std::string out(message);
    for (const ByteEdit& edit : *edits) {
        out = applied(out, edit);
    }
    return out;
}

}  // namespace plumb::hl7::testing
