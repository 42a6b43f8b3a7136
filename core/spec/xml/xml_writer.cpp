#include "spec/xml/xml_writer.h"

#include "base/xml_text.h"

namespace plumb::spec {
namespace {

void print(const XmlNode& node, std::size_t depth, std::string& out) {
    const std::string indent(depth * 2, ' ');
    out += indent + '<' + node.name;
    for (const auto& [name, value] : node.attributes) {
        out += ' ' + name + "=\"";
        appendXmlText(out, value, XmlPlace::Attribute);
        out += '"';
    }
    if (node.children.empty() && node.text.empty()) {
        out += "/>\n";
        return;
    }
    out += '>';
    if (node.children.empty()) {
        appendXmlText(out, node.text, XmlPlace::Content);
    } else {
        out += '\n';
        for (const XmlNode& child : node.children) {
            print(child, depth + 1, out);
        }
        out += indent;
    }
    out += "</" + node.name + ">\n";
}

}  // namespace

std::string printXml(const XmlNode& root) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    print(root, 0, out);
    return out;
}

}  // namespace plumb::spec
