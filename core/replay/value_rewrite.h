// Values put in the place of others while messages are sent, the same for the same all through a plan: by a map that a
// person has made, or by new numbers (of patients, visits, orders) that count up where a value is seen for the first
// time.
//
// Paths that are named together share what they give, so that PID-3.1 of one message and MRG-1.1 of a later one agree.
// A path that names a whole field means the first component of each of its repetitions: the number in an identifier.
// Empty and null values stay.
#pragma once

#include "base/result.h"
#include "hl7/charset.h"
#include "hl7/editable_message.h"
#include "hl7/path_pattern.h"
#include "query/change_rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::replay {

/// Old value to new, as people read them, in UTF-8.
using ValueMap = std::unordered_map<std::string, std::string>;

/// A line each: old, a tab or a comma (or a semicolon where the line has no comma), new; quoted as in CSV where values
/// hold those. Blank lines and those that begin with # are passed over. `name` is what errors call it. Fails with
/// PlanMapLine, PlanMapTwice, PlanMapEmpty.
[[nodiscard]] Result<ValueMap> parseValueMap(std::string_view text, const std::string& name);

class ValueRewrite {
public:
    /// `paths` divided by commas. `strict`: a message with a value that the map lacks is not sent.
    [[nodiscard]] static Result<ValueRewrite> mapped(std::string_view paths, ValueMap map, bool strict);
    /// `pattern` is a text in which {#} stands for the number. Fails with PlanNoHole where it does not.
    [[nodiscard]] static Result<ValueRewrite> renumbered(std::string_view paths, std::string_view pattern,
                                                         const query::CounterRule& counter);

    /// Changes the message, and remembers what it gave. Fails with PlanUnmapped or PlanRewrite.
    [[nodiscard]] Result<void> apply(hl7::EditableMessage& message, const std::optional<hl7::Charset>& charset);

private:
    [[nodiscard]] static Result<std::vector<hl7::PathPattern>> pathsOf(std::string_view text);
    [[nodiscard]] const std::string* valueFor(const std::string& old);

    std::vector<hl7::PathPattern> m_paths;
    ValueMap m_values;
    bool m_strict = false;
    std::optional<std::string> m_pattern;  ///< new values are made by it
    query::CounterRule m_counter;
};

}  // namespace plumb::replay
