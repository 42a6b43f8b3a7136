#include "check/quick_parts.h"

#include "check/plan.h"

#include <algorithm>

namespace plumb::check {

const ElementPlan& undivided(const ElementPlan& plan) {
    constexpr int kDeepest = 8;
    const ElementPlan* at = &plan;
    for (int depth = 0; depth < kDeepest && at->type != nullptr && at->type->elements.size() > 1; ++depth) {
        at = &at->type->elements[1];
    }
    return *at;
}

QuickParts quickParts(const TypePlan& type, bool sub) {
    QuickParts quick;
    if (type.elements.size() > QuickParts::kMostKnown) {
        return quick;
    }
    quick.usable = true;
    quick.must = static_cast<std::uint32_t>((type.required.word(0) | type.expected.word(0)) >> 1);
    quick.never = static_cast<std::uint32_t>(type.told.word(0) >> 1);
    constexpr unsigned kAsked =
        ElementPlan::Value | ElementPlan::Codes | ElementPlan::Details | ElementPlan::Identifier;
    for (std::uint32_t number = 1; number < type.elements.size(); ++number) {
        const std::uint32_t place = number - 1;
        quick.longest[place] = QuickParts::kAnyLength;
        if (!type.look.has(number)) {
            continue;
        }
        const ElementPlan& element = sub ? undivided(type.elements[number]) : type.elements[number];
        if (element.has(ElementPlan::Length)) {
            quick.longest[place] =
                static_cast<std::uint8_t>(std::min<std::uint32_t>(element.maxLength, QuickParts::kAnyLength));
        }
        const unsigned asked = sub ? kAsked : kAsked | ElementPlan::Parts;
        quick.ask |= ((element.checks & asked) != 0 ? 1u : 0u) << place;
        quick.whole |= (!sub && element.has(ElementPlan::Whole) && !element.has(ElementPlan::Parts) ? 1u : 0u) << place;
    }
    return quick;
}

}  // namespace plumb::check
