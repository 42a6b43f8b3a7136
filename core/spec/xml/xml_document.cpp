#include "spec/xml/xml_document.h"

#include "base/file.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace plumb::spec {

struct XmlDocument::Parts {
    std::string name;
    std::string text;  // pugixml parses in it, the tree views into it
    pugi::xml_document tree;
    XmlElement root;
};

namespace {

std::string_view withoutPrefix(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool ofNamespaces(std::string_view attribute) {
    return attribute == "xmlns" || attribute.starts_with("xmlns:") || attribute.starts_with("xsi:");
}

// Where lines start, so that an offset becomes line and column.
class Lines {
public:
    explicit Lines(std::string_view text) {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
            m_starts.push_back(at + 1);
        }
    }

    [[nodiscard]] Place placeOf(std::ptrdiff_t offset) const {
        if (offset < 0) {
            return {};
        }
        const auto at = static_cast<std::size_t>(offset);
        const auto line = std::upper_bound(m_starts.begin(), m_starts.end(), at) - 1;
        return {static_cast<std::uint32_t>(line - m_starts.begin() + 1), static_cast<std::uint32_t>(at - *line + 1)};
    }

private:
    std::vector<std::size_t> m_starts{0};
};

// The tree without what is no element, attribute or text.
class Copier {
public:
    Copier(const Lines& lines, const std::string& name)
        : m_lines(lines)
        , m_name(name) {}

    void copy(const pugi::xml_node& from, XmlElement& to, int depth) {
        to.name = withoutPrefix(from.name());
        to.place = m_lines.placeOf(from.offset_debug());
        if (m_error.has_value()) {
            return;
        }
        if (depth > XmlDocument::kMostDepth) {
            m_error = Error(MessageId::SpecXmlTooDeep,
                            {m_name, std::to_string(to.place.line), std::to_string(XmlDocument::kMostDepth)});
            return;
        }
        if (++m_elements > XmlDocument::kMostElements) {
            m_error =
                Error(MessageId::SpecXmlTooLarge, {m_name, std::to_string(XmlDocument::kMostElements), "elements"});
            return;
        }
        to.text = from.text().get();
        for (const pugi::xml_attribute& attribute : from.attributes()) {
            if (!ofNamespaces(attribute.name())) {
                to.attributes.push_back({attribute.name(), attribute.value()});
            }
        }
        for (const pugi::xml_node& child : from.children()) {
            if (child.type() == pugi::node_element) {
                copy(child, to.children.emplace_back(), depth + 1);
            }
        }
    }

    [[nodiscard]] std::optional<Error>& error() { return m_error; }

private:
    const Lines& m_lines;
    const std::string& m_name;
    std::size_t m_elements = 0;
    std::optional<Error> m_error;
};

struct Unseen {
    std::uint32_t line = 0;
    std::size_t times = 0;
};

void collectUnseen(const XmlElement& element, std::map<std::string, Unseen>& unseen) {
    const auto count = [&](std::string what, std::uint32_t line) {
        Unseen& entry = unseen.try_emplace(std::move(what), Unseen{line, 0}).first->second;
        ++entry.times;
    };
    for (const XmlAttribute& attribute : element.attributes) {
        if (!attribute.seen) {
            count("the attribute " + std::string(attribute.name) + " of " + std::string(element.name),
                  element.place.line);
        }
    }
    for (const XmlElement& child : element.children) {
        if (child.seen) {
            collectUnseen(child, unseen);
        } else {
            count("the element " + std::string(child.name) + " in " + std::string(element.name), child.place.line);
        }
    }
}

}  // namespace

std::string_view XmlElement::attribute(std::string_view attributeName) const {
    for (const XmlAttribute& candidate : attributes) {
        if (candidate.name == attributeName) {
            candidate.seen = true;
            return candidate.value;
        }
    }
    return {};
}

bool XmlElement::has(std::string_view attributeName) const {
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const XmlAttribute& candidate) { return candidate.name == attributeName; });
}

const XmlElement* XmlElement::child(std::string_view childName) const {
    for (const XmlElement& candidate : children) {
        if (candidate.name == childName) {
            candidate.seen = true;
            return &candidate;
        }
    }
    return nullptr;
}

std::vector<const XmlElement*> XmlElement::childrenNamed(std::string_view childName) const {
    std::vector<const XmlElement*> found;
    for (const XmlElement& candidate : children) {
        if (candidate.name == childName) {
            candidate.seen = true;
            found.push_back(&candidate);
        }
    }
    return found;
}

std::vector<const XmlElement*> XmlElement::allChildren() const {
    std::vector<const XmlElement*> found;
    for (const XmlElement& candidate : children) {
        candidate.seen = true;
        found.push_back(&candidate);
    }
    return found;
}

std::string_view XmlElement::textOf(std::string_view childName) const {
    const XmlElement* found = child(childName);
    return found != nullptr ? found->text : std::string_view();
}

XmlDocument::XmlDocument(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts)) {}
XmlDocument::~XmlDocument() = default;
XmlDocument::XmlDocument(XmlDocument&&) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&&) noexcept = default;

const XmlElement& XmlDocument::root() const {
    return m_parts->root;
}
const std::string& XmlDocument::name() const {
    return m_parts->name;
}

Result<XmlDocument> XmlDocument::read(const std::string& path) {
    Result<std::string> text = readAll(path, kMostBytes + 1);
    if (!text && text.error().id() == MessageId::ArchiveTooLarge) {
        return fail(MessageId::SpecXmlTooLarge, {path, std::to_string(kMostBytes), "bytes"});
    }
    if (!text) {
        return fail(std::move(text.error()));
    }
    return parse(fileName(path), std::move(*text));
}

Result<XmlDocument> XmlDocument::parse(std::string name, std::string text) {
    if (text.size() > kMostBytes) {
        return fail(MessageId::SpecXmlTooLarge, {std::move(name), std::to_string(kMostBytes), "bytes"});
    }
    auto parts = std::make_unique<Parts>();
    parts->name = std::move(name);
    parts->text = std::move(text);
    const Lines lines(parts->text);
    const pugi::xml_parse_result result =
        parts->tree.load_buffer_inplace(parts->text.data(), parts->text.size(), pugi::parse_default);
    const pugi::xml_node root = parts->tree.document_element();
    if (!result || !root) {
        const Place place = lines.placeOf(result ? 0 : result.offset);
        return fail(MessageId::SpecXmlSyntax, {parts->name, std::to_string(place.line), std::to_string(place.column),
                                               result ? "there is no element" : result.description()});
    }
    Copier copier(lines, parts->name);
    copier.copy(root, parts->root, 1);
    if (copier.error().has_value()) {
        return fail(std::move(*copier.error()));
    }
    return XmlDocument(std::move(parts));
}

void XmlDocument::noteUnseen(std::vector<Note>& notes) const {
    std::map<std::string, Unseen> unseen;
    collectUnseen(root(), unseen);
    for (const auto& [what, entry] : unseen) {
        notes.push_back(
            {MessageId::SpecXmlLeftOut, {name(), std::to_string(entry.line), what, std::to_string(entry.times)}});
    }
}

std::optional<std::uint32_t> xmlCount(std::string_view text) {
    if (text == "*") {
        return hl7::kUnbounded;
    }
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string fileName(const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string rootName(std::string_view head) {
    std::size_t at = 0;
    while ((at = head.find('<', at)) != std::string_view::npos) {
        ++at;
        const std::string_view rest = head.substr(at);
        if (rest.starts_with("!--")) {
            const std::size_t end = rest.find("-->");
            if (end == std::string_view::npos) {
                return {};
            }
            at += end;
        } else if (!rest.starts_with('?') && !rest.starts_with('!')) {
            const std::size_t end = rest.find_first_of(" \t\r\n/>");
            return end == std::string_view::npos ? std::string() : std::string(withoutPrefix(rest.substr(0, end)));
        }
    }
    return {};
}

}  // namespace plumb::spec
