// Segments: their fields, slices and dynamic types.
#include "check/plan_compiler.h"

#include <algorithm>
#include <charconv>

namespace plumb::check {
namespace {

/// "2", "3.1": a field and a component of a segment.
std::pair<std::uint32_t, std::uint32_t> fieldAndComponent(std::string_view path) {
    if (const std::size_t dash = path.find('-'); dash != path.npos) {
        path.remove_prefix(dash + 1);
    }
    std::uint32_t field = 0, component = 0;
    const char* const end = path.data() + path.size();
    const auto [after, error] = std::from_chars(path.data(), end, field);
    if (error != std::errc{}) {
        return {0, 0};
    }
    const char* next = after;
    if (next != end && *next == '[') {
        next = std::find(next, end, ']');
        next += next != end ? 1 : 0;
    }
    if (next != end && *next == '.') {
        std::from_chars(next + 1, end, component);
    }
    return {field, component};
}

}  // namespace

const SegmentPlan* PlanCompiler::segment(std::string_view flavour, std::string_view segmentId,
                                         std::uint32_t senderClass, const std::vector<spec::ElementSpec>& local) {
    std::string key(flavour);
    key += '\n';
    key += segmentId;
    key += '\n' + std::to_string(senderClass);
    if (local.empty()) {
        if (const auto found = m_segmentsByKey.find(key); found != m_segmentsByKey.end()) {
            return found->second;
        }
    }
    const std::string_view sender = senderClass == 0 ? std::string_view{} : m_senders[senderClass - 1];
    const spec::MergedSegment merged = m_spec.segment(flavour, segmentId, sender, local);
    const SegmentPlan* made = nullptr;
    if (merged.known) {
        SegmentPlan& plan = m_segments.emplace_back();
        plan.id = std::string(segmentId);
        fill(plan, merged);
        made = &plan;
    }
    if (local.empty()) {
        m_segmentsByKey.emplace(std::move(key), made);
    }
    return made;
}

void PlanCompiler::fill(SegmentPlan& plan, const spec::MergedSegment& merged) {
    plan.elements.resize(1);
    plan.closed = m_spec.document().dictionary || plan.id.substr(0, 1) == "Z";
    for (const spec::MergedElement& field : merged.fields) {
        const std::uint32_t number = field.element.number;
        if (number == 0 || number >= SegmentPlan::Numbers::kSize) {
            continue;
        }
        addElement(plan, field, plan.id + '-' + std::to_string(number));
    }
    plan.statements = statements(merged.statements, plan.id);
    for (const spec::Slicing& slicing : merged.slicings) {
        addSlicing(plan, slicing);
    }
    addVaries(plan, plan.id);
    for (const spec::DynamicType& dynamic : merged.dynamicTypes) {
        addDynamic(plan, dynamic);
    }
    plan.orderIndifferent = orderIndifferent(merged.orderIndifferent, plan.id);
    const auto states = [this](const ElementPlan& element) {
        return element.type != nullptr && statesSomething(*element.type);
    };
    plan.valueStatements = plan.valueStatements || std::any_of(plan.elements.begin(), plan.elements.end(), states);
    for (const DynamicPlan& dynamic : plan.dynamic) {
        plan.valueStatements =
            plan.valueStatements || std::any_of(dynamic.cases.begin(), dynamic.cases.end(), [this](const auto& c) {
                return c.type != nullptr && statesSomething(*c.type);
            });
    }
}

void PlanCompiler::addSlicing(SegmentPlan& plan, const spec::Slicing& slicing) {
    if (slicing.field == 0 || slicing.field >= plan.elements.size()) {
        return;
    }
    ElementPlan& element = plan.elements[slicing.field];
    ElementDetails details = element.details != nullptr ? *element.details : ElementDetails{};
    for (const spec::Slice& slice : slicing.slices) {
        Subject subject;
        subject.path = m_subjects[element.subject].path;
        subject.name = m_subjects[element.subject].name;
        subject.id = slice.name;
        subject.text = slice.name;
        subject.place = slice.place;
        SlicePlan made;
        made.subject = addSubject(std::move(subject));
        made.occurrence = slice.occurrence.value_or(0);
        made.when = condition(slice.when, made.subject);
        if (made.occurrence == 0 && !made.when && !slice.when.text.empty()) {
            break;  // it may take anything, so nothing is known of those behind it
        }
        if (!slice.flavour.empty()) {
            const ResolvedType type = resolve(slice.flavour);
            made.type = type.parts;
            if (!type.known) {
                fault(RuleKind::UnknownType, made.subject, slice.flavour);
            }
            plan.valueStatements = plan.valueStatements || (made.type != nullptr && statesSomething(*made.type));
        }
        made.min = slice.cardinality.min.value_or(0);
        made.max = slice.cardinality.max.value_or(hl7::kUnbounded);
        details.slices.push_back(std::move(made));
    }
    if (!details.slices.empty()) {
        m_details.push_back(std::move(details));
        element.details = &m_details.back();
        element.checks |= ElementPlan::Slices;
        plan.look.add(slicing.field);
    }
}

DynamicPlan::Case PlanCompiler::dynamicCase(std::string value, std::string secondValue, std::string_view type,
                                            SubjectNumber subject) {
    DynamicPlan::Case made;
    made.value = std::move(value);
    made.secondValue = std::move(secondValue);
    ElementDetails details;
    made.primitive.subject = subject;
    spec::ElementSpec element;
    element.type = std::string(type);
    addType(made.primitive, details, element);
    keep(made.primitive, std::move(details));
    made.type = made.primitive.type;
    return made;
}

void PlanCompiler::addDynamic(SegmentPlan& plan, const spec::DynamicType& dynamic) {
    if (dynamic.field == 0 || dynamic.field >= plan.elements.size()) {
        return;
    }
    DynamicPlan made;
    made.field = dynamic.field;
    std::tie(made.reference, made.referenceComponent) = fieldAndComponent(dynamic.reference);
    std::tie(made.second, made.secondComponent) = fieldAndComponent(dynamic.secondReference);
    if (made.reference == 0) {
        fault(RuleKind::UnknownPlace, plan.elements[dynamic.field].subject, dynamic.reference);
        return;
    }
    for (const spec::DynamicType::Case& c : dynamic.cases) {
        made.cases.push_back(dynamicCase(c.value, c.secondValue, c.type, plan.elements[dynamic.field].subject));
    }
    // The standard's own way holds for what the spec does not list.
    const auto same = [&](const DynamicPlan& other) { return other.field == made.field; };
    if (const auto old = std::find_if(plan.dynamic.begin(), plan.dynamic.end(), same); old != plan.dynamic.end()) {
        for (DynamicPlan::Case& c : old->cases) {
            const auto named = [&](const DynamicPlan::Case& mine) { return mine.value == c.value; };
            if (old->reference == made.reference && std::none_of(made.cases.begin(), made.cases.end(), named)) {
                made.cases.push_back(std::move(c));
            }
        }
        plan.dynamic.erase(old);
    }
    // Those with a second value are asked before those without.
    std::stable_sort(made.cases.begin(), made.cases.end(), [](const auto& a, const auto& b) {
        return a.value != b.value ? a.value < b.value : a.secondValue.empty() < b.secondValue.empty();
    });
    plan.elements[made.field].checks |= ElementPlan::Dynamic;
    plan.look.add(made.field);
    plan.dynamic.push_back(std::move(made));
}

/// Where the standard has the type of a field told by another one: OBX-5 by OBX-2, MFE-4 by MFE-5.
void PlanCompiler::addVaries(SegmentPlan& plan, std::string_view segmentId) {
    struct Varies {
        std::string_view segment;
        std::uint32_t field, reference;
    };
    constexpr Varies kVaries[] = {{"OBX", 5, 2}, {"MFE", 4, 5}};
    for (const Varies& varies : kVaries) {
        if (varies.segment != segmentId || varies.field >= plan.elements.size() ||
            plan.elements[varies.field].type != nullptr || plan.elements[varies.field].has(ElementPlan::Whole)) {
            continue;
        }
        DynamicPlan made;
        made.field = varies.field;
        made.reference = varies.reference;
        for (const dictionary::TypeInfo& type : m_spec.dictionary().types()) {
            made.cases.push_back(dynamicCase(std::string(type.id), {}, type.id, plan.elements[varies.field].subject));
        }
        std::sort(made.cases.begin(), made.cases.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
        plan.elements[varies.field].checks |= ElementPlan::Dynamic;
        plan.look.add(varies.field);
        plan.dynamic.push_back(std::move(made));
    }
}

}  // namespace plumb::check
