#include "widgets/replay/wire_text.h"

#include "base/json_text.h"

#include <string_view>

namespace plumb::desk {
namespace {

void addMember(std::string& out, std::string_view name, std::string_view text) {
    if (!text.empty()) {
        out += ",\"";
        out += name;
        out += "\":";
        appendJsonText(out, text);
    }
}

}  // namespace

std::string wireLine(const project::KeptWireRow& row) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out =
        "{\"microseconds\":" + std::to_string(row.microseconds) + ",\"connection\":" + std::to_string(row.connection);
    addMember(out, "kind", replay::wireKindName(row.kind));
    addMember(out, "direction", replay::wireDirectionName(row.direction));
    if (row.message) {
        out += ",\"place\":" + std::to_string(*row.message + 1);
    }
    addMember(out, "peer", row.peer);
    addMember(out, "code", row.code);
    addMember(out, "says", row.text);
    if (row.kind == replay::WireKind::Bytes) {
        out += ",\"length\":" + std::to_string(row.bytes.size()) + ",\"hex\":\"";
        for (const char one : row.bytes) {
            const auto byte = static_cast<unsigned char>(one);
            out += kDigits[byte >> 4];
            out += kDigits[byte & 0x0F];
        }
        out += '"';
    }
    return out + "}\n";
}

}  // namespace plumb::desk
