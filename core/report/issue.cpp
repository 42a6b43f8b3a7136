#include "report/issue.h"

namespace plumb::report {

std::string_view issueStateName(IssueState state) {
    switch (state) {
    case IssueState::Found:
        return "found";
    case IssueState::Waived:
        return "waived";
    case IssueState::Undecided:
        return "undecided";
    }
    return "found";
}

std::string placeText(const Place& place) {
    std::string text = place.file;
    const auto add = [&](std::string_view what, std::string_view value) {
        text += text.empty() ? "" : ", ";
        text += what;
        text += value;
    };
    if (place.message > 0) {
        add("message ", std::to_string(place.message));
    }
    if (place.line) {
        add("line ", std::to_string(*place.line));
    }
    if (place.column) {
        add("column ", std::to_string(*place.column));
    }
    if (!place.path.empty()) {
        add("", place.path);
    }
    return text;
}

}  // namespace plumb::report
