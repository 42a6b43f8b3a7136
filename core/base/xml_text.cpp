#include "base/xml_text.h"

#include "base/utf8.h"

namespace plumb {

void appendXmlCharacter(std::string& out, char32_t code) {
    switch (code) {
    case '&':
        out += "&amp;";
        break;
    case '<':
        out += "&lt;";
        break;
    case '>':
        out += "&gt;";  // also keeps ]]> out of content
        break;
    case '"':
        out += "&quot;";
        break;
    case '\'':
        out += "&#39;";
        break;
    default:
        appendUtf8(out, isXmlCharacter(code) ? code : kReplacement);
    }
}

void appendXmlText(std::string& out, std::string_view text, XmlPlace place) {
    const bool quoted = place == XmlPlace::Attribute;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        at += character.valid ? character.length : 1;
        if (character.code == '\r') {
            out += "&#13;";  // else a reader makes it a line feed
        } else if (character.code == '\n' && quoted) {
            out += "&#10;";  // else a reader makes it a blank, as of the tab
        } else if (character.code == '\t' && quoted) {
            out += "&#9;";
        } else if (character.code == '\'' || (character.code == '"' && !quoted)) {
            out += static_cast<char>(character.code);  // attributes stand in double quotes
        } else {
            appendXmlCharacter(out, character.code);
        }
    }
}

}  // namespace plumb
