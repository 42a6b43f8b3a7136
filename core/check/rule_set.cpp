#include "check/rule_set.h"

#include "check/encoding_notes.h"
#include "check/paths.h"
#include "check/plan_compiler.h"

#include <algorithm>

namespace plumb::check {
namespace {

/// "PID-3.1 (ID Number)"
std::string named(std::string path, const Subject& subject) {
    if (!subject.name.empty() && !path.empty()) {
        path += " (" + subject.name + ')';
    }
    return path;
}

/// What stands behind the last element that is known is told with that as its subject, and has no name of its own.
bool isBeyond(RuleKind kind) {
    return kind == RuleKind::UnexpectedField || kind == RuleKind::UnexpectedComponent ||
           kind == RuleKind::UnexpectedSubcomponent;
}

}  // namespace

RuleSet::RuleSet(std::shared_ptr<const spec::Spec> spec, RuleSetOptions options)
    : m_spec(std::move(spec))
    , m_options(std::move(options)) {
    if (m_options.affirmative) {
        m_options.classifications.insert(m_options.classifications.begin(),
                                         {std::string(info(RuleKind::StatementHeld).code), {}, "affirmative", {}});
    }
    m_compiler = std::make_unique<PlanCompiler>(*m_spec, m_options);
}

RuleSet::~RuleSet() = default;

Rule RuleSet::rule(RuleNumber number) const {
    Rule rule;
    if (isNote(number)) {
        rule.code = noteCode(noteOf(number));
        rule.category = Category::Encoding;
        rule.message = noteOf(number);
        return rule;
    }
    const RuleKindInfo& kind = info(kindOf(number));
    const Subject& about = subject(number);
    rule.code = std::string(kind.code);
    rule.category = kind.category;
    rule.message = kind.message;
    rule.id = about.id;
    rule.path = about.path;
    rule.place = about.place;
    return rule;
}

const Subject& RuleSet::subject(RuleNumber number) const {
    return m_compiler->subject(isNote(number) ? 0 : number / static_cast<RuleNumber>(kRuleKinds));
}

Finding RuleSet::describe(const Detection& detection, const hl7::MessageView& message) const {
    Finding finding;
    finding.rule = detection.rule;
    finding.classification = detection.classification;
    finding.path = detection.path;
    finding.range = detection.range;
    if (isNote(detection.rule)) {
        finding.category = Category::Encoding;
        finding.message = noteOf(detection.rule);
        const std::vector<Note> notes = encodingNotes(message);
        if (detection.found < notes.size() && notes[detection.found].id == finding.message) {
            finding.arguments = notes[detection.found].arguments;
        }
        return finding;
    }
    const RuleKindInfo& kind = info(kindOf(detection.rule));
    const Subject& about = subject(detection.rule);
    finding.category = kind.category;
    finding.message = kind.message;
    std::string path = hl7::formatPath(message, detection.path);
    if (path.empty() || isStructural(kindOf(detection.rule))) {
        path = about.path.empty() ? path : about.path;
    }
    finding.arguments = {isBeyond(kindOf(detection.rule)) ? path : named(path, about),
                         detection.detail.empty() ? (about.text.empty() ? about.id : about.text)
                                                  : std::string(detection.detail),
                         std::to_string(detection.found),
                         detection.allowed == hl7::kUnbounded ? "*" : std::to_string(detection.allowed)};
    return finding;
}

std::vector<Finding> RuleSet::specErrors() const {
    std::vector<SpecFault> faults = m_compiler->faults();
    std::stable_sort(faults.begin(), faults.end(), [this](const SpecFault& a, const SpecFault& b) {
        const spec::Place& left = m_compiler->subject(a.subject).place;
        const spec::Place& right = m_compiler->subject(b.subject).place;
        return left.line != right.line ? left.line < right.line : left.column < right.column;
    });
    std::vector<Finding> findings;
    for (const SpecFault& fault : faults) {
        const Subject& about = m_compiler->subject(fault.subject);
        const Classification classification = classifier().of(fault.kind, about.path, about.id, Classification::Off);
        if (classification == Classification::Off) {
            continue;
        }
        Finding finding;
        finding.rule = numberOf(fault.kind, fault.subject);
        finding.category = Category::SpecError;
        finding.classification = classification;
        finding.message = info(fault.kind).message;
        const std::string where = about.path.empty() ? about.id : about.path;
        finding.arguments = {where.empty() ? "the spec" : where, fault.detail};
        findings.push_back(std::move(finding));
    }
    return findings;
}

void RuleSet::compileAll() const {
    m_compiler->compileAll();
}

const MessagePlan& RuleSet::messagePlan(std::string_view code, std::string_view event, std::string_view structure,
                                        std::uint32_t senderClass) const {
    return m_compiler->message(code, event, structure, senderClass);
}

std::uint32_t RuleSet::senderClass(std::string_view sender) const {
    return m_compiler->senderClass(sender);
}

const SegmentPlan* RuleSet::localSegment(std::string_view id, std::uint32_t senderClass) const {
    return m_compiler->localSegment(id, senderClass);
}

const Classifier& RuleSet::classifier() const {
    return m_compiler->classifier();
}

}  // namespace plumb::check
