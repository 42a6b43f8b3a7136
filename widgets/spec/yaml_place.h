// Where in a YAML text the caret stands, told by indentation alone: it works while the text is being written and cannot
// be read. Braces are followed within a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumb::desk {

struct YamlPlace {
    /// Keys from the top to the mapping or list in which the caret stands; "[]" is an entry of a list.
    std::vector<std::string> path;
    std::string key;  ///< whose value is being written; empty: a key is
    bool inValue = false;
    bool inComment = false;
    bool inFlow = false;  ///< inside of braces or brackets
    std::size_t tokenBegin = 0;
    std::string token;                 ///< what stands between there and the caret
    std::vector<std::string> present;  ///< keys that the mapping has already
};

[[nodiscard]] YamlPlace yamlPlaceAt(std::string_view text, std::size_t caret);

}  // namespace plumb::desk
