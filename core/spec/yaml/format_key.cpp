#include "spec/yaml/format_key.h"

#include <vector>

namespace plumb::spec::yaml {

bool formatIsKnown(Walker& walker, const Tree& tree, std::string_view format, MessageId missing) {
    constexpr std::size_t kLongestShown = 30;
    const std::string_view family = format.substr(0, format.find('/') + 1);
    const std::vector<Node>& nodes = tree.nodes();
    if (nodes.size() < 3 || nodes[0].kind != Node::Kind::Mapping || nodes[1].text != kFormatKey ||
        nodes[2].kind != Node::Kind::Scalar || !nodes[2].text.starts_with(family)) {
        walker.wrong(nodes.empty() ? Place{1, 1} : nodes[nodes.size() > 1 ? 1 : 0].place, missing, {});
        return false;
    }
    if (nodes[2].text != format) {
        walker.wrong(nodes[2].place, MessageId::SpecNewer,
                     {std::string(nodes[2].text.substr(0, kLongestShown)), std::string(format)});
        return false;
    }
    return true;
}

}  // namespace plumb::spec::yaml
