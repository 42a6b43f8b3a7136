#include "check/quick_plan.h"

#include "check/plan.h"
#include "query/value_key.h"

#include <algorithm>

namespace plumb::check {
namespace {

using QuickKind = QuickElement::Kind;

constexpr std::uint8_t cap(std::uint32_t length) {
    return static_cast<std::uint8_t>(std::min<std::uint32_t>(length, QuickElement::kLongest));
}

/// Lengths and letters alone, or nothing: then a glance is enough.
bool isPlain(const ElementDetails& details) {
    return details.bindings.empty() && details.constant.empty() && !details.format &&
           (!details.pattern.ok() || details.plainPattern) && !details.keepsAll && details.slices.empty();
}

/// More than its lengths.
bool asksMore(const QuickElement& quick) {
    return quick.primitive != Primitive::Text || quick.codes != nullptr || quick.pattern != nullptr;
}

/// Of the value as a whole: its lengths, codes and primitive.
QuickElement whole(const ElementPlan& plan) {
    QuickElement quick;
    quick.kind = QuickKind::Leaf;
    if (plan.has(ElementPlan::Length)) {
        quick.longest = cap(plan.maxLength);
    }
    if (plan.has(ElementPlan::Identifier)) {
        quick.longest = std::min(quick.longest, cap(plan.standardLength));
    }
    if (plan.has(ElementPlan::Details)) {
        if (plan.details->conformance > 0) {
            quick.longest = std::min(quick.longest, cap(plan.details->conformance));
        }
        std::uint32_t shortest = plan.details->minLength;
        if (plan.details->plainPattern) {
            quick.pattern = &*plan.details->plainPattern;
            quick.longest = std::min(quick.longest, cap(quick.pattern->longest()));
            shortest = std::max(shortest, quick.pattern->shortest());
        }
        quick.shortest = static_cast<std::uint8_t>(std::min<std::uint32_t>(shortest, UINT8_MAX));
        if (!isPlain(*plan.details)) {
            quick.kind = QuickKind::Close;
        }
    }
    if (plan.has(ElementPlan::Value)) {
        quick.primitive = plan.primitive;
        quick.zone = plan.has(ElementPlan::Zone);
    }
    if (plan.has(ElementPlan::Codes)) {
        quick.codes = plan.codes;
    }
    if (quick.shortest > quick.longest) {
        quick.kind = QuickKind::Close;
    }
    quick.asks = asksMore(quick);
    return quick;
}

std::uint8_t mostRepetitions(const ElementPlan& plan) {
    const std::uint32_t most = plan.has(ElementPlan::Repeats) ? plan.maxRepetitions : UINT8_MAX;
    return static_cast<std::uint8_t>(std::min<std::uint32_t>(most, UINT8_MAX));
}

/// A component with parts of its own, of which it holds the first only.
QuickElement firstPart(const ElementPlan& plan) {
    QuickElement quick = whole(plan);
    const TypePlan& type = *plan.type;
    quick.parts = &type.quickSub;
    if (type.elements.size() < 2 || type.identifier || quick.pattern != nullptr) {
        quick.kind = QuickKind::Close;
        return quick;
    }
    constexpr std::uint64_t kFirst = 2;
    if (((type.required.word(0) | type.expected.word(0)) & ~kFirst) != 0 || (type.told.word(0) & kFirst) != 0) {
        quick.kind = QuickKind::Close;
    }
    if (type.look.has(1)) {
        const QuickElement first = whole(undivided(type.elements[1]));
        const bool twoTables = quick.codes != nullptr && first.codes != nullptr && quick.codes != first.codes;
        quick.codes = quick.codes != nullptr ? quick.codes : first.codes;
        quick.pattern = first.pattern;
        quick.primitive = first.primitive;
        quick.zone = first.zone;
        quick.shortest = std::max(quick.shortest, first.shortest);
        quick.longest = std::min(quick.longest, first.longest);
        quick.kind = first.kind == QuickKind::Close || twoTables ? QuickKind::Close : quick.kind;
        quick.asks = asksMore(quick);
    }
    return quick;
}

}  // namespace

const ElementPlan& undivided(const ElementPlan& plan) {
    constexpr int kDeepest = 8;
    const ElementPlan* at = &plan;
    for (int depth = 0; depth < kDeepest && at->type != nullptr && at->type->elements.size() > 1; ++depth) {
        at = &at->type->elements[1];
    }
    return *at;
}

QuickElement quickField(const ElementPlan& plan) {
    QuickElement quick = whole(plan);
    quick.mostRepetitions = mostRepetitions(plan);
    if (plan.has(ElementPlan::Dynamic) || plan.has(ElementPlan::Slices) ||
        (plan.has(ElementPlan::Repeats) && plan.minRepetitions > 1)) {
        quick.kind = QuickKind::Close;
    } else if (plan.has(ElementPlan::Parts) && quick.kind == QuickKind::Leaf) {
        // A pattern is asked of the value as a whole.
        quick.kind = quick.pattern == nullptr ? QuickKind::Parts : QuickKind::Close;
        quick.parts = &plan.type->quick;
    }
    return quick;
}

std::optional<QuickTold> quickTold(const ElementPlan& plan, const DynamicPlan& dynamic) {
    constexpr std::size_t kLongestWord = 7;  // then the key is the word itself
    if (dynamic.reference >= SegmentPlan::Numbers::kSize || dynamic.second != 0 || dynamic.referenceComponent > 1 ||
        plan.has(ElementPlan::Details) || plan.has(ElementPlan::Codes) || plan.has(ElementPlan::Slices) ||
        (plan.has(ElementPlan::Repeats) && plan.minRepetitions > 1)) {
        return std::nullopt;
    }
    QuickTold told;
    told.field = dynamic.field;
    told.reference = dynamic.reference;
    for (const DynamicPlan::Case& one : dynamic.cases) {
        if (one.value.empty() || one.value.size() > kLongestWord || !one.secondValue.empty()) {
            continue;
        }
        QuickElement quick = one.quick;
        if (plan.has(ElementPlan::Length)) {
            quick.longest = static_cast<std::uint8_t>(std::min<std::uint32_t>(quick.longest, plan.maxLength));
        }
        const auto* const word = reinterpret_cast<const std::uint8_t*>(one.value.data());
        quick.mostRepetitions = mostRepetitions(plan);
        told.words.push_back(query::keyOfValue(word, one.value.size(), one.value.size()));
        told.elements.push_back(quick);
    }
    return told;
}

QuickParts quickParts(const TypePlan& type, bool sub) {
    QuickParts quick;
    if (type.elements.size() > QuickParts::kMostKnown) {
        return quick;
    }
    quick.usable = true;
    quick.identifier = type.identifier;
    quick.must = static_cast<std::uint32_t>((type.required.word(0) | type.expected.word(0)) >> 1);
    quick.never = static_cast<std::uint32_t>(type.told.word(0) >> 1);
    const auto known = std::min(static_cast<std::uint32_t>(type.elements.size() - 1), QuickParts::kMostHeld);
    quick.known = known;
    bool lengths = false;
    for (std::uint32_t place = 0; place < known; ++place) {
        quick.longest[place] = QuickElement::kLongest;
        if (!type.look.has(place + 1)) {
            continue;
        }
        const std::uint32_t bit = std::uint32_t{1} << place;
        const ElementPlan& plan = sub ? undivided(type.elements[place + 1]) : type.elements[place + 1];
        const bool divisible = !sub && plan.has(ElementPlan::Parts);
        const QuickElement own = whole(plan);
        QuickElement& element = quick.elements[place];
        element = divisible ? firstPart(plan) : own;
        quick.longest[place] = own.longest;
        quick.shortest[place] = own.shortest;
        lengths = lengths || own.longest < QuickElement::kLongest || own.shortest > 0;
        quick.never |= own.kind == QuickKind::Close || (divisible && own.pattern != nullptr) ? bit : 0;
        quick.whole |= !sub && !divisible && (plan.has(ElementPlan::Whole) || own.asks) ? bit : 0;
        const bool more = element.asks || element.kind != own.kind || element.longest != own.longest ||
                          element.shortest != own.shortest || divisible;
        quick.ask |= more ? bit : 0;
    }
    quick.firstAlone = known > 0 && !sub && !type.identifier && (quick.must & ~1u) == 0 && (quick.never & 1u) == 0;
    quick.shallow = !sub && !type.identifier && !lengths && (quick.must | quick.never | quick.ask) == 0;
    return quick;
}

}  // namespace plumb::check
