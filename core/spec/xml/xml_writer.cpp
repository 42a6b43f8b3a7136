#include "spec/xml/xml_writer.h"

namespace plumb::spec {
namespace {

void escape(std::string_view text, bool inAttribute, std::string& out) {
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\r':
            out += "&#13;";  // else a reader makes it a line feed
            break;
        case '"':
            out += inAttribute ? "&quot;" : "\"";
            break;
        case '\n':
            out += inAttribute ? "&#10;" : "\n";
            break;
        case '\t':
            out += inAttribute ? "&#9;" : "\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\xEF\xBF\xBD";
            } else {
                out += c;
            }
        }
    }
}

void print(const XmlNode& node, std::size_t depth, std::string& out) {
    const std::string indent(depth * 2, ' ');
    out += indent + '<' + node.name;
    for (const auto& [name, value] : node.attributes) {
        out += ' ' + name + "=\"";
        escape(value, true, out);
        out += '"';
    }
    if (node.children.empty() && node.text.empty()) {
        out += "/>\n";
        return;
    }
    out += '>';
    if (node.children.empty()) {
        escape(node.text, false, out);
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
