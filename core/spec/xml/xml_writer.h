// XML to be written: a tree of elements, printed with two spaces a level.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec {

struct XmlNode {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<XmlNode> children;
    std::string text;  ///< instead of children

    explicit XmlNode(std::string_view elementName)
        : name(elementName) {}

    XmlNode& set(std::string_view attribute, std::string_view value) {
        attributes.emplace_back(attribute, value);
        return *this;
    }
    /// Not when the value is empty.
    XmlNode& setIf(std::string_view attribute, std::string_view value) {
        return value.empty() ? *this : set(attribute, value);
    }
    /// The new child; valid until the next one is added.
    XmlNode& add(std::string_view elementName) { return children.emplace_back(elementName); }
    XmlNode& add(XmlNode child) { return children.emplace_back(std::move(child)); }
    void addText(std::string_view elementName, std::string_view content) { add(elementName).text = content; }
    /// Not when it has no children.
    void addIfFilled(XmlNode child) {
        if (!child.children.empty()) {
            children.push_back(std::move(child));
        }
    }
};

/// With XML declaration, in UTF-8. Characters that XML cannot hold become U+FFFD.
[[nodiscard]] std::string printXml(const XmlNode& root);

}  // namespace plumb::spec
