// Any text as a map of values, and a message rewritten by it: nothing that is put in divides the message anew.
#include "replay/value_rewrite.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace plumb;
using namespace plumb::replay;

namespace {

const std::string kMessage = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M1|P|2.5||||||UNICODE "
                             "UTF-8\rPID|1||a^^^H~b^^^H||Muster^Anna\rNTE|1||a&b|\"\"\r";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto map = parseValueMap(asText(ByteView(data, size)), "map");
    if (!map) {
        return 0;
    }
    auto rewrite = ValueRewrite::mapped("PID-3,PID-5.2,NTE-3", *map, false);
    hl7::EditableMessage message(kMessage);
    const std::uint32_t segments = message.view().segmentCount();
    const std::uint32_t repetitions = message.view().childCount(hl7::FieldPath(2, 3));
    if (!rewrite || !rewrite->apply(message, std::nullopt)) {
        return 0;
    }
    if (message.view().segmentCount() != segments || message.view().childCount(hl7::FieldPath(2, 3)) != repetitions) {
        std::abort();
    }
    return 0;
}
