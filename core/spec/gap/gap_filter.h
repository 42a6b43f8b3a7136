// Which rows of a list of gaps are meant: conditions over its columns with and, or, not and brackets.
//
//   harmful and (segment = PID or path ~ "PV1-") and not decision = ignore
//   harm = omits or harm = never-sends
//   open and due < 2027-02-01
//
// `=` and `!=` compare without case, `~` finds a text inside, `<` and `>` compare days (a row without one is neither).
// `harmful`, `open` and `changed` stand alone. `text` is everything that a row says.
#pragma once

#include "base/result.h"
#include "spec/gap/gap_document.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace plumb::spec {

class GapFilter {
public:
    struct Node;

    /// Every row.
    GapFilter() = default;
    /// The empty text is every row. Errors name the character, what is expected there, or the names that there are.
    [[nodiscard]] static Result<GapFilter> parse(std::string_view text);

    [[nodiscard]] bool matches(const GapRow& row) const;

private:
    std::shared_ptr<const Node> m_root;
};

/// What can be asked: kind, direction, harm, segment ...
[[nodiscard]] std::span<const std::string_view> gapFilterColumns();

}  // namespace plumb::spec
