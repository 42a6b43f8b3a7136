// Elements and types: what a field, component or sub-component is checked for.
#include "check/plan_compiler.h"

#include <algorithm>

namespace plumb::check {
namespace {

using spec::UsageCode;

/// "No practical limit", as the standard writes it: 65536, 64K, 99999.
constexpr std::uint32_t kNoPracticalLimit = 65535;

/// Types that hold anything, and those that the old versions name without defining them.
bool isOpenType(std::string_view type) {
    constexpr std::string_view kOpen[] = {"", "*", "varies", "VARIES", "Varies", "CM", "WD", "NUL", "ANY", "-"};
    return std::find(std::begin(kOpen), std::end(kOpen), type) != std::end(kOpen);
}

}  // namespace

PlanCompiler::ResolvedType PlanCompiler::resolve(std::string_view id) {
    if (const auto found = m_typesById.find(id); found != m_typesById.end()) {
        return found->second;
    }
    ResolvedType& resolved = m_typesById[std::string(id)];
    if (isOpenType(id)) {
        return resolved;
    }
    m_mergedTypes.push_back(m_spec.type(id));
    const spec::MergedType& merged = m_mergedTypes.back();
    resolved.merged = &merged;
    resolved.known = merged.known;
    if (merged.known && merged.components.empty()) {
        resolved.primitive = primitiveOf(merged.primitive.empty() ? merged.id : merged.primitive);
    } else if (merged.known) {
        TypePlan& plan = m_types.emplace_back();
        resolved.parts = &plan;  // before its components, which may name it again
        fill(plan, merged, merged.components);
        return m_typesById.find(id)->second;
    }
    return resolved;
}

void PlanCompiler::fill(TypePlan& plan, const spec::MergedType& type,
                        const std::vector<spec::MergedElement>& components) {
    plan.id = type.id;
    plan.elements.resize(1);
    for (const spec::MergedElement& component : components) {
        const std::uint32_t number = component.element.number;
        if (number == 0 || number >= TypePlan::Numbers::kSize) {
            continue;
        }
        ElementPlan& element = addElement(plan, component, type.id + '.' + std::to_string(number));
        // A TS before 2.5 calls its first component a string.
        if (number == 1 && type.id == "TS" && element.type == nullptr && element.primitive == Primitive::Text) {
            element.primitive = Primitive::DateTime;
            element.checks |= ElementPlan::Value;
            if (m_options.lints && wants(RuleKind::TimeWithoutZone)) {
                element.checks |= ElementPlan::Zone;
            }
            plan.look.add(1);
        }
    }
    plan.identifier = (type.id == "CX" || type.id.substr(0, 3) == "CX_") && plan.count() >= 4 &&
                      wants(RuleKind::IdentifierWithoutAuthority) && m_options.lints;
    plan.statements = statements(type.statements, type.id);
}

template <std::size_t Words>
ElementPlan& PlanCompiler::addElement(ElementTable<Words>& table, const spec::MergedElement& merged, std::string path) {
    const spec::ElementSpec& element = merged.element;
    const bool lengthMatters =
        m_options.lints && (path == "MSH-10" || path == "CX.1" || path == "EI.1") && merged.lengthFromStandard;
    if (table.elements.size() <= element.number) {
        table.elements.resize(element.number + std::size_t{1});
    }
    Subject subject;
    subject.path = std::move(path);
    subject.name = element.name;
    subject.place = element.place;
    ElementPlan plan;
    plan.subject = addSubject(std::move(subject));
    ElementDetails details;

    const std::string& where = m_subjects[plan.subject].path;
    plan.divided = m_said.type(where) ? RuleKind::Divided : RuleKind::StandardDivided;
    plan.tooMany = m_said.repetitions(where) ? RuleKind::TooMany : RuleKind::StandardTooMany;
    addType(plan, details, element);
    addLength(plan, details, element.length, merged.lengthFromStandard);
    if (lengthMatters && element.length.max) {
        plan.standardLength = *element.length.max;
        plan.checks |= ElementPlan::Identifier;
    }
    addBindings(plan, details, element.bindings, merged.bindingFromStandard);
    addFormat(plan, details, element.format, element.pattern);
    details.constant = element.constant;
    if (!element.constant.empty()) {
        plan.checks |= ElementPlan::Details;
    }
    const bool forbidden = element.usage.code == UsageCode::X;
    plan.minRepetitions = forbidden ? 0 : element.cardinality.min.value_or(0);
    plan.maxRepetitions = forbidden ? hl7::kUnbounded : element.cardinality.max.value_or(hl7::kUnbounded);
    if (Words == 2 &&  // fields repeat, components do not
        (plan.minRepetitions > 1 || (plan.maxRepetitions != hl7::kUnbounded && plan.maxRepetitions > 0))) {
        plan.checks |= ElementPlan::Repeats;
    }
    addUsage(table, plan, merged);
    keep(plan, std::move(details));
    if (plan.checks != 0 || table.required.has(element.number)) {
        table.look.add(element.number);
    }
    return table.elements[element.number] = plan;
}

template <std::size_t Words>
void PlanCompiler::addUsage(ElementTable<Words>& table, ElementPlan& plan, const spec::MergedElement& merged) {
    const spec::ElementSpec& element = merged.element;
    const std::uint32_t number = element.number;
    const bool never = element.cardinality.max == 0u;
    const auto tell = [&](RuleKind kind) {
        plan.present = kind;
        if (wants(kind)) {
            table.told.add(number);
        }
    };
    switch (element.usage.code) {
    case UsageCode::R:
        table.required.add(number);
        break;
    case UsageCode::RE:
        if (wants(RuleKind::ExpectedMissing)) {
            table.expected.add(number);
        }
        break;
    case UsageCode::X:
        tell(merged.usageFromStandard ? RuleKind::StandardWithdrawn : RuleKind::NotSupportedPresent);
        break;
    case UsageCode::W:
        tell(merged.usageFromStandard ? RuleKind::StandardWithdrawn : RuleKind::WithdrawnPresent);
        break;
    case UsageCode::B:
        tell(RuleKind::BackwardPresent);
        break;
    case UsageCode::C:
    case UsageCode::CE: {
        std::shared_ptr<const ExpressionProgram> rule = condition(element.condition, plan.subject);
        if (!rule) {
            break;  // a condition in prose, or none: nobody can check it
        }
        ConditionalElement conditional;
        conditional.number = number;
        conditional.condition = std::move(rule);
        conditional.subject = plan.subject;
        const UsageCode usual = element.usage.code == UsageCode::C ? UsageCode::R : UsageCode::RE;
        const bool branches = element.usage.whenTrue != UsageCode::Unsaid;
        conditional.whenTrue = branches ? element.usage.whenTrue : usual;
        conditional.whenFalse = branches ? element.usage.whenFalse : UsageCode::X;
        table.conditionals.push_back(std::move(conditional));
        break;
    }
    case UsageCode::Unsaid:
        if (element.cardinality.min.value_or(0) > 0) {
            table.required.add(number);
        } else if (never) {
            tell(RuleKind::NotSupportedPresent);
        }
        break;
    case UsageCode::O:
        break;
    }
}

void PlanCompiler::addType(ElementPlan& plan, ElementDetails& details, const spec::ElementSpec& element) {
    const ResolvedType type = resolve(element.type);
    if (!type.known) {
        if (!isOpenType(element.type)) {
            fault(RuleKind::UnknownType, plan.subject, element.type);
        }
        return;
    }
    if (type.parts != nullptr) {
        plan.type = type.parts;
        if (!element.components.empty()) {
            TypePlan& own = m_types.emplace_back();
            plan.type = &own;
            fill(own, *type.merged, m_spec.components(element));
        }
        plan.checks |= ElementPlan::Parts;
    } else {
        plan.primitive = type.primitive;
        if (type.primitive != Primitive::Text) {
            plan.checks |= ElementPlan::Value;
        }
        if (type.primitive == Primitive::DateTime && m_options.lints && wants(RuleKind::TimeWithoutZone)) {
            plan.checks |= ElementPlan::Zone;
        }
        if (wants(RuleKind::Divided) || wants(RuleKind::StandardDivided)) {
            plan.checks |= ElementPlan::Whole;
        }
    }
    // What a flavour of the spec says holds where the element itself says nothing.
    const spec::MergedType& merged = *type.merged;
    if (element.length.max == std::nullopt) {
        addLength(plan, details, merged.length, false);
    }
    if (element.bindings.empty()) {
        addBindings(plan, details, merged.bindings, false);
    }
    if (element.format.empty() && element.pattern.empty()) {
        addFormat(plan, details, merged.format, merged.pattern);
    }
}

void PlanCompiler::addLength(ElementPlan& plan, ElementDetails& details, const spec::Length& length,
                             bool fromStandard) {
    const RuleKind tooLong = fromStandard ? RuleKind::StandardTooLong : RuleKind::TooLong;
    if (length.max && *length.max > 0 && *length.max < kNoPracticalLimit && wants(tooLong)) {
        plan.maxLength = *length.max;
        plan.tooLong = tooLong;
        plan.checks |= ElementPlan::Length;
    }
    if (!fromStandard && length.min.value_or(0) > 1) {
        details.minLength = *length.min;
        plan.checks |= ElementPlan::Details;
    }
    if (!length.conformance || *length.conformance == 0) {
        return;
    }
    details.keepsAll = length.truncation == spec::Truncation::Forbidden;
    details.pastConformance = fromStandard       ? RuleKind::StandardPastConformance
                              : details.keepsAll ? RuleKind::PastConformanceKept
                                                 : RuleKind::PastConformance;
    if (wants(details.pastConformance)) {
        details.conformance = *length.conformance;
        plan.checks |= ElementPlan::Details;
    }
    if (details.keepsAll && !fromStandard) {
        plan.checks |= ElementPlan::Details;
    }
}

void PlanCompiler::addBindings(ElementPlan& plan, ElementDetails& details, const std::vector<spec::Binding>& bindings,
                               bool fromStandard) {
    for (const spec::Binding& binding : bindings) {
        CodeBinding made;
        made.locations = binding.locations;
        if (!binding.code.empty()) {
            made.code = binding.code;
            made.system = binding.system;
            made.unknown = RuleKind::NotTheCode;
        } else {
            const Codes& found = codes(binding.valueSet);
            if (fromStandard ? !found.set.known : !canBeAsked(found, plan.subject, binding.valueSet)) {
                continue;
            }
            const std::optional<RuleKind> unknown = unknownCodeKind(found.set, binding.strength, fromStandard);
            if (!unknown || found.set.set.unchecked || found.table->empty()) {
                continue;
            }
            made.codes = found.table.get();
            made.unknown = *unknown;
        }
        const bool first = made.locations.empty() || made.locations == std::vector<std::uint32_t>{1};
        if (bindings.size() == 1 && first && made.codes != nullptr) {
            plan.codes = made.codes;
            plan.unknownCode = made.unknown;
            plan.checks |= ElementPlan::Codes;
        } else {
            details.bindings.push_back(std::move(made));
            plan.checks |= ElementPlan::Details;
        }
    }
}

void PlanCompiler::addFormat(ElementPlan& plan, ElementDetails& details, const std::string& format,
                             const std::string& pattern) {
    if (!format.empty()) {
        details.format = spec::parseFormat(format);
        if (!details.format) {
            fault(RuleKind::UnknownFormat, plan.subject, format);
        } else {
            plan.checks |= ElementPlan::Details;
        }
    }
    if (!pattern.empty()) {
        details.pattern = query::Regex("^(?:" + pattern + ")$", false, query::Regex::Over::Bytes);
        details.patternText = pattern;
        if (!details.pattern.ok()) {
            fault(RuleKind::UnusablePattern, plan.subject, details.pattern.reason());
        } else {
            details.plainPattern = PlainPattern::of(pattern);
            plan.checks |= ElementPlan::Details;
        }
    }
}

void PlanCompiler::keep(ElementPlan& plan, ElementDetails&& details) {
    if (plan.has(ElementPlan::Details)) {
        m_details.push_back(std::move(details));
        plan.details = &m_details.back();
    }
}

bool PlanCompiler::statesSomething(const TypePlan& type) {
    if (!type.statements.empty() || !type.conditionals.empty()) {
        return true;
    }
    return std::any_of(type.elements.begin(), type.elements.end(), [](const ElementPlan& element) {
        return element.type != nullptr && (!element.type->statements.empty() || !element.type->conditionals.empty());
    });
}

template ElementPlan& PlanCompiler::addElement(ElementTable<1>& table, const spec::MergedElement& merged,
                                               std::string path);
template ElementPlan& PlanCompiler::addElement(ElementTable<2>& table, const spec::MergedElement& merged,
                                               std::string path);

}  // namespace plumb::check
