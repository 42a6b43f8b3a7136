// Any text as a filter: it is read or refused; if read, its canonical text reads back as the same filter, and it gives
// the same answer for a view as for bytes. Completion takes any cursor.
#include "query/filter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace plumb;
using namespace plumb::query;

constexpr std::string_view kMessages[] = {
    "MSH|^~\\&|LAB|MERCY|RHAPSODY|HIE|20260110063000||ORU^R01^ORU_R01|CTL0001|P|2.5.1\r"
    "PID|1||00012345^^^MERCY^MR~990^^^EPI&2.16.840&ISO^PI||M\\S\\LLER^ANNA||19591231|F||\"\"\r"
    "OBR|1|||X^CHEM\rOBX|1|NM|2160-0^CREATININE||4.50|mg/dL||H|||F\rNTE|1||text\r"
    "OBR|2|||Y^CBC\rOBX|1|NM|2160-0^CREATININE||1.1|mg/dL||N|||P\rOBX|2|TX|NOTE||a~b\r",
    "MSH|^~\\&|A|||||||1||2.5||||||8859/1\nPID|||1||M\xdcLLER\nMSA|AA|1\n",
    "MSH#*~?&#A\rPID#1#\r\r\nPID",
    "",
};

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Completions offered = completions(text, size / 2);
    check(offered.replaceFrom <= size);
    const Result<Filter> filter = Filter::parse(text);
    if (!filter) {
        check(!filter.error().render().empty());
        return 0;
    }
    const Result<Filter> again = Filter::parse(filter->text());
    check(again.has_value());
    check(*again == *filter);
    check(again->text() == filter->text());
    FilterScratch scratch;
    MessageContext context;
    context.source = "feed.hl7";
    for (const std::string_view message : kMessages) {
        const hl7::MessageView view(asBytes(message));
        const bool matched = filter->matches(view, context, scratch);
        check(matched == filter->matchesBytes(asBytes(message), context, scratch));
        check(matched == again->matchesBytes(asBytes(message), context, scratch));
        check(!matched || filter->mayMatch(asBytes(message)));
    }
    return 0;
}
