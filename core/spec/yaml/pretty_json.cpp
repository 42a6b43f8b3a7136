#include "spec/yaml/pretty_json.h"

#include <cstddef>

namespace plumb::spec::yaml {
namespace {

constexpr std::size_t kJsonWidth = 100;

/// One past the end of the text, list or object that starts at `at`.
std::size_t endOf(std::string_view json, std::size_t at) {
    std::size_t depth = 0;
    bool inText = false;
    for (; at < json.size(); ++at) {
        const char c = json[at];
        if (inText) {
            if (c == '\\') {
                ++at;
            } else if (c == '"') {
                inText = false;
            }
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0) {
                return at + 1;
            }
        }
    }
    return at;
}

}  // namespace

std::string prettyJson(std::string_view json) {
    std::string out;
    std::size_t indent = 0;
    bool inText = false;
    const auto line = [&] {
        out += '\n';
        out.append(indent * 2, ' ');
    };
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inText || c == '"') {
            out += c;
            if (inText && c == '\\') {
                out += json[++at];
            } else if (c == '"') {
                inText = !inText;
            }
        } else if (c == '{' || c == '[') {
            const std::size_t end = endOf(json, at);
            if (end - at <= kJsonWidth) {
                out += json.substr(at, end - at);
                at = end - 1;
            } else {
                out += c;
                ++indent;
                line();
            }
        } else if (c == '}' || c == ']') {
            --indent;
            line();
            out += c;
        } else {
            out += c;
            if (c == ',') {
                line();
            } else if (c == ':') {
                out += ' ';
            }
        }
    }
    return out + '\n';
}

}  // namespace plumb::spec::yaml
