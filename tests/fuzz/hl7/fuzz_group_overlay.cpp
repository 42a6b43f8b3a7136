// Bytes as a grammar's text, a line of "--", and a message: the grammar is refused with a sentence or reads back equal,
// and its overlay gives every segment one place, whatever the two are.
#include "base/bytes.h"
#include "hl7/grammar_text.h"
#include "hl7/overlay_text.h"
#include "unit/hl7/overlay_checks.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace plumb;
using namespace plumb::hl7;

void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    constexpr std::string_view kDivider = "\n--\n";
    const std::size_t divider = text.find(kDivider);
    const Result<GrammarNode> root = readGrammar(text.substr(0, divider));
    if (!root) {
        demand(!root.error().render().empty());
        return 0;
    }
    const Result<GrammarNode> again = readGrammar(printGrammar(*root));
    demand(again && *again == *root);

    const Grammar grammar(*root);
    demand(!grammar.truncated());
    const std::string_view bytes =
        divider == std::string_view::npos ? std::string_view() : text.substr(divider + kDivider.size());
    const MessageView message(asBytes(bytes));
    GroupOverlay overlay;
    for (int round = 0; round < 2; ++round) {  // the second meets what the first left behind
        overlay.assign(message, grammar);
        demand(testing::OverlayCheck(message, overlay).firstFault().empty());
        demand(!printOverlay(message, overlay).empty());
    }
    return 0;
}
