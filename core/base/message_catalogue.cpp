#include "base/message_catalogue.h"

#include <array>
#include <cstddef>

namespace plumb {
namespace {

struct Row {
    std::string_view code;
    std::string_view text;
};

constexpr std::array<Row, static_cast<std::size_t>(MessageId::Count)> kRows{{
    {"base.none", ""},
#define PLUMB_MESSAGE(name, code, text) Row{code, text},
#include "base/messages.def"
#undef PLUMB_MESSAGE
}};

const Row& row(MessageId id) {
    const auto at = static_cast<std::size_t>(id);
    return kRows[at < kRows.size() ? at : 0];
}

}  // namespace

std::string_view messageCode(MessageId id) {
    return row(id).code;
}

std::string_view messageRoom(MessageId id) {
    const std::string_view code = row(id).code;
    return code.substr(0, code.find('.'));
}

std::string_view messageTemplate(MessageId id) {
    return row(id).text;
}

std::string renderTemplate(std::string_view text, std::span<const std::string> arguments) {
    std::string out;
    out.reserve(text.size() + 32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{' && i + 2 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9' && text[i + 2] == '}') {
            const auto which = static_cast<std::size_t>(text[i + 1] - '0');
            if (which < arguments.size()) {
                out += arguments[which];
                i += 2;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

std::string renderMessage(MessageId id, std::span<const std::string> arguments) {
    return renderTemplate(messageTemplate(id), arguments);
}

}  // namespace plumb
