#include "check/waiver_text.h"

#include "base/json_text.h"

#include <utility>

namespace plumb::check {

std::string writeWaiversYaml(const std::vector<Waiver>& waivers) {
    std::string out = "plumbline: waivers/1\nwaivers:\n";
    for (const Waiver& waiver : waivers) {
        const std::pair<const char*, const std::string&> said[] = {
            {"id", waiver.id},     {"rule", waiver.rule},     {"path", waiver.path},   {"sender", waiver.sender},
            {"when", waiver.when}, {"reason", waiver.reason}, {"owner", waiver.owner}, {"expires", waiver.expires}};
        const char* before = "  - ";
        for (const auto& [key, value] : said) {
            if (!value.empty()) {
                out += std::exchange(before, "    ");
                out += std::string(key) + ": ";
                appendJsonText(out, value);  // a text in quotes is the same in YAML
                out += '\n';
            }
        }
    }
    return out;
}

}  // namespace plumb::check
