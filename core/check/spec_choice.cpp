#include "check/spec_choice.h"

#include "source/glob.h"

namespace plumb::check {
namespace {

/// `pattern` of one part, or of two with `between` between them.
bool takesParts(const std::string& pattern, char between, std::string_view first, std::string_view second) {
    if (pattern.empty()) {
        return true;
    }
    const std::size_t at = pattern.find(between);
    if (at == std::string::npos) {
        return source::matchesGlob(pattern, first);
    }
    return source::matchesGlob(pattern.substr(0, at), first) && source::matchesGlob(pattern.substr(at + 1), second);
}

}  // namespace

bool SpecChoice::takes(const hl7::MessageView& message) const {
    return takesParts(sender, '/', message.raw(hl7::FieldPath(1, 3, 1, 1)), message.raw(hl7::FieldPath(1, 4, 1, 1))) &&
           takesParts(type, '^', message.messageCode(), message.triggerEvent());
}

}  // namespace plumb::check
