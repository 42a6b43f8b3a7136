#include "check/plan_compiler.h"

#include "check/message_choice.h"

#include <algorithm>
#include <optional>

namespace plumb::check {

PlanCompiler::PlanCompiler(const spec::Spec& spec, const RuleSetOptions& options)
    : m_spec(spec)
    , m_options(options)
    , m_said(spec) {
    for (const spec::ClassificationRule& rule : spec.document().classifications) {
        m_classifier.add(rule);
    }
    for (const spec::ClassificationRule& rule : options.classifications) {
        m_classifier.add(rule);
    }
    m_subjects.add({});  // the message as a whole
    std::set<std::string, std::less<>> senders;
    for (const spec::SegmentSpec& segment : spec.document().segments) {
        senders.insert(segment.senders.begin(), segment.senders.end());
        m_localSegments.insert(segment.segment.empty() ? segment.id : segment.segment);
    }
    m_senders.assign(senders.begin(), senders.end());
}

std::uint32_t PlanCompiler::senderClass(std::string_view sender) const {
    const auto at = std::lower_bound(m_senders.begin(), m_senders.end(), sender);
    return at != m_senders.end() && *at == sender ? static_cast<std::uint32_t>(at - m_senders.begin()) + 1 : 0;
}

const MessagePlan& PlanCompiler::message(std::string_view code, std::string_view event, std::string_view structure,
                                         std::uint32_t senderClass) {
    const std::lock_guard lock(m_mutex);
    spec::MessageSpec standard;
    const spec::MessageSpec* const said = chooseMessage(m_spec, code, event, structure, standard);
    const std::pair key(said == nullptr ? std::string{} : said->id + '\n' + said->structure, senderClass);
    if (const auto found = m_messagesByKey.find(key); found != m_messagesByKey.end()) {
        return *found->second;
    }
    MessagePlan& plan = m_messages.emplace_back();
    if (said != nullptr) {
        plan.id = said->id;
        plan.notSupported = said->usage.code == spec::UsageCode::X;
        Subject subject;
        subject.name = said->name;
        subject.place = said->place;
        subject.text = said->id;
        plan.subject = addSubject(std::move(subject));
        fill(plan, *said, senderClass);
        finishPlans();
    }
    m_messagesByKey.emplace(key, &plan);
    return plan;
}

const SegmentPlan* PlanCompiler::localSegment(std::string_view id, std::uint32_t senderClass) {
    if (m_localSegments.find(id) == m_localSegments.end()) {
        return nullptr;
    }
    const std::lock_guard lock(m_mutex);
    const SegmentPlan* const plan = segment(id, id, senderClass, {});
    finishPlans();
    return plan;
}

void PlanCompiler::finishPlans() {
    for (; m_finishedTypes < m_types.size(); ++m_finishedTypes) {
        TypePlan& type = m_types[m_finishedTypes];
        type.quick = quickParts(type, false);
        type.quickSub = quickParts(type, true);
    }
    for (; m_finishedSegments < m_segments.size(); ++m_finishedSegments) {
        SegmentPlan& segment = m_segments[m_finishedSegments];
        for (std::uint32_t number = 0; number < segment.elements.size(); ++number) {
            segment.quick.push_back(segment.look.has(number) ? quickField(segment.elements[number]) : QuickElement{});
        }
        for (DynamicPlan& dynamic : segment.dynamic) {
            for (DynamicPlan::Case& one : dynamic.cases) {
                one.quick = quickField(one.primitive);
            }
            const auto first = [&](const QuickTold& told) { return told.field == dynamic.field; };
            std::optional<QuickTold> told = quickTold(segment.elements[dynamic.field], dynamic);
            if (told && std::none_of(segment.quickTold.begin(), segment.quickTold.end(), first)) {
                segment.quick[dynamic.field].kind = QuickElement::Kind::Told;
                segment.quickTold.push_back(std::move(*told));
            }
        }
        segment.fieldRules = FieldRules(segment);
        segment.contextual = segment.asksForContext();
    }
}

void PlanCompiler::compileAll() {
    for (const spec::MessageSpec& message : m_spec.document().messages) {
        std::string_view rest = message.events.empty() ? std::string_view{} : std::string_view(message.events.front());
        const std::string_view code = rest.substr(0, rest.find('^'));
        rest.remove_prefix(std::min(code.size() + 1, rest.size()));
        this->message(code, rest.substr(0, rest.find('^')), message.structure, 0);
    }
}

std::vector<SpecFault> PlanCompiler::faults() const {
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

SubjectNumber PlanCompiler::addSubject(Subject subject) {
    if (m_subjects.full()) {
        fault(RuleKind::TooLarge, 0, std::to_string(SubjectStore::kMost));
    }
    return m_subjects.add(std::move(subject));
}

void PlanCompiler::fault(RuleKind kind, SubjectNumber subject, std::string detail) {
    constexpr std::size_t kMostFaults = 10000;
    const Subject& about = m_subjects[subject];
    std::string key = detail;
    // A type or value set that is not there is told once, however often it is named.
    if (kind != RuleKind::UnknownValueSet && kind != RuleKind::EmptyValueSet && kind != RuleKind::UnknownType &&
        kind != RuleKind::TooLarge) {
        key += '\n' + about.path + '\n' + about.id + '\n' + std::to_string(about.place.line);
    }
    if (m_faults.size() < kMostFaults && m_told.emplace(kind, std::move(key)).second) {
        m_faults.push_back({kind, subject, std::move(detail)});
    }
}

}  // namespace plumb::check
