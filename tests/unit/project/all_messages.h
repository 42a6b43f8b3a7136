// Every message of a stored source as a panel would get it, each either its bytes or the code of an error.
#pragma once

#include "unit/project/project_fixture.h"

#include <string>
#include <vector>

namespace project_test {

struct ReadMessages {
    std::vector<std::string> messages;  ///< those that could be read, in order
    std::vector<std::string> errors;    ///< codes
};

[[nodiscard]] ReadMessages readMessages(const std::shared_ptr<Project>& project, std::int64_t source);
/// The messages of a text, as they are.
[[nodiscard]] std::vector<std::string> messagesOf(const std::string& text);
/// `some` without what is missing of `all`, in the same order.
[[nodiscard]] bool isWithin(const std::vector<std::string>& some, const std::vector<std::string>& all);

}  // namespace project_test
