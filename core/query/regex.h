// A regular expression whose cost is linear in the text, whatever the expression (RE2). Shared, thread-safe.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace re2 {
class RE2;
}

namespace plumb::query {

class Regex {
public:
    enum class Over { Utf8, Bytes };

    Regex() = default;
    /// An expression that cannot be used gives ok() false and a reason.
    Regex(std::string_view pattern, bool caseBlind, Over over);

    [[nodiscard]] bool ok() const;
    [[nodiscard]] const std::string& reason() const { return m_reason; }
    [[nodiscard]] bool foundIn(std::string_view text) const;
    /// Where it stands first: offset and length.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> find(std::string_view text) const;

    /// Replaces every match by `with`, in which \1 to \9 stand for what the brackets matched and \0 for all of it.
    /// Returns how many there were.
    std::size_t replaceIn(std::string& text, const std::string& with) const;
    /// What is wrong with such a `with`; empty: nothing.
    [[nodiscard]] std::string doubtOf(const std::string& with) const;

private:
    std::shared_ptr<const re2::RE2> m_regex;
    std::string m_reason;
};

}  // namespace plumb::query
