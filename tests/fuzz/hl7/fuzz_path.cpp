// Any text as a path: an error with its column, or a pattern that is printed so that it reads back equal and that can
// be resolved.
#include "hl7/path_pattern.h"
#include "hl7/quick_field.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::hl7;

void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

constexpr std::string_view kMessage = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102||ORU^R01|C1|P|2.5\r"
                                      "PID|1||11^^^A^MR~22^^^B^PI||DOE^JANE&J|\"\"|\r"
                                      "OBX|1|NM|2160-0^Creatinine||1.1|mg||H\rOBX|2|TX|X\\T\\Y||a~b~c\rZX1|z\rPV2\r";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<PathPattern> pattern = PathPattern::parse(text);
    if (!pattern) {
        demand(!pattern.error().render().empty());
        return 0;
    }
    const std::string canonical = pattern->text();
    const Result<PathPattern> again = PathPattern::parse(canonical);
    demand(again && *again == *pattern && again->text() == canonical);

    const MessageView view(asBytes(kMessage));
    std::vector<Element> found;
    pattern->resolve(view, found);
    const Element first = pattern->first(view);
    demand(found.empty() ? !first.present() : found[0].path == first.path && found[0].range == first.range);
    demand(pattern->many() || found.size() <= 1);
    for (const Element& element : found) {
        demand(element.path.level() == pattern->level());
        demand(view.at(element.path).range == element.range);
    }
    if (const std::optional<QuickField> quick = QuickField::from(*pattern)) {
        const QuickField::Found fast = quick->find(asBytes(kMessage));
        demand(!fast.sure || (fast.presence == first.presence && (!first.present() || fast.range == first.range)));
    }
    return 0;
}
