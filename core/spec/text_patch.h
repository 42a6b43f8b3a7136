// Where bytes go in and out when an entry of a YAML text changes. What it makes is read again by its caller: a way of
// writing that it does not foresee gives another content, not a wrong spec.
#pragma once

#include "spec/edit_path.h"

#include <string>
#include <string_view>

namespace plumb::spec {

class TextPatch {
public:
    /// The place is where `end` leads.
    TextPatch(const yaml::Tree& tree, const PathEnd& end);

    /// The text with another value in the place.
    [[nodiscard]] std::string replaced(const yaml::Value& value) const;
    /// With a new entry in the mapping or list of the place; numbers go where they belong, others to the end.
    [[nodiscard]] std::string inserted(const std::string& key, const yaml::Value& value) const;
    /// Without the entry of the place.
    [[nodiscard]] std::string removed() const;

private:
    [[nodiscard]] std::string spliced(std::size_t from, std::size_t to, std::string text) const;
    [[nodiscard]] std::string scalarLike(const yaml::Node& old, const yaml::Value& value) const;
    [[nodiscard]] std::size_t afterColon(yaml::NodeIndex key, std::size_t valueBegin) const;
    [[nodiscard]] std::size_t lineStart(std::size_t at) const;
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const;
    [[nodiscard]] bool onlySpaceBefore(std::size_t at) const;
    [[nodiscard]] std::size_t dashOf(std::size_t itemBegin) const;
    [[nodiscard]] std::string removedFromFlow(yaml::NodeIndex parent) const;

    const yaml::Tree& m_tree;
    const PathEnd& m_end;
    std::string_view m_text;
    bool m_inFlow = false;  ///< the place stands inside of braces or brackets
    std::string_view m_lineBreak;
};

}  // namespace plumb::spec
