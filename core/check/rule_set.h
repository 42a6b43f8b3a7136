// A Spec compiled for checking: rules with stable codes, and the plans of its messages. Shared by all threads.
//
// A message type is compiled when the first message of it comes, so a spec of hundreds of structures costs what the
// traffic needs. What the spec gets wrong is found then as well, told once as a spec error and never held against a
// message. Everything handed out lives as long as the RuleSet.
#pragma once

#include "check/classifier.h"
#include "check/finding.h"
#include "check/plan.h"
#include "hl7/message_view.h"
#include "spec/spec.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

/// A rule as reports name it.
struct Rule {
    std::string code;  ///< "usage.required-missing"
    std::string id;    ///< of a statement, predicate, row; else empty
    std::string path;  ///< where the spec says it: "PID-3", "CX.4", "ORDER.OBR"
    Category category = Category::Usage;
    MessageId message = MessageId::None;
    spec::Place place;
};

struct RuleSetOptions {
    /// Of the project; stronger than those of the spec.
    std::vector<spec::ClassificationRule> classifications;
    bool lints = true;         ///< habits that break interfaces, and what is odd about a message
    bool affirmative = false;  ///< statements that held are told too
};

class PlanCompiler;

class RuleSet {
public:
    explicit RuleSet(std::shared_ptr<const spec::Spec> spec, RuleSetOptions options = {});
    ~RuleSet();
    RuleSet(const RuleSet&) = delete;
    RuleSet& operator=(const RuleSet&) = delete;

    [[nodiscard]] const spec::Spec& spec() const { return *m_spec; }
    [[nodiscard]] const RuleSetOptions& options() const { return m_options; }

    /// The number of a rule, for waivers and for jumping to the spec.
    [[nodiscard]] Rule rule(RuleNumber number) const;
    [[nodiscard]] const Subject& subject(RuleNumber number) const;

    /// A detection in words and numbers. `message` is the one it was made in.
    [[nodiscard]] Finding describe(const Detection& detection, const hl7::MessageView& message) const;

    /// What is wrong in the spec itself, as far as its messages were compiled; each once, in order of place.
    [[nodiscard]] std::vector<Finding> specErrors() const;
    /// Compiles every message the spec has, so that specErrors() is whole.
    void compileAll() const;

    // What follows is for the checker.

    /// By MSH-9 and the class of MSH-3. Locks; a Checker remembers what it got.
    [[nodiscard]] const MessagePlan& messagePlan(std::string_view code, std::string_view event,
                                                 std::string_view structure, std::uint32_t senderClass) const;
    /// Senders for which no segment means something of its own are all in class 0.
    [[nodiscard]] std::uint32_t senderClass(std::string_view sender) const;
    /// A segment that stands outside the structure (a Z-segment), or nullptr. Locks.
    [[nodiscard]] const SegmentPlan* localSegment(std::string_view id, std::uint32_t senderClass) const;

    [[nodiscard]] const Classifier& classifier() const;
    [[nodiscard]] static RuleNumber numberOf(RuleKind kind, SubjectNumber subject) {
        return subject * static_cast<RuleNumber>(kRuleKinds) + static_cast<RuleNumber>(kind);
    }
    /// The rule that an oddity of a message is told under.
    [[nodiscard]] static RuleNumber numberOf(MessageId note) { return kNoteRules + static_cast<RuleNumber>(note); }
    [[nodiscard]] static bool isNote(RuleNumber number) { return number >= kNoteRules; }
    [[nodiscard]] static MessageId noteOf(RuleNumber number) { return static_cast<MessageId>(number - kNoteRules); }
    [[nodiscard]] static RuleKind kindOf(RuleNumber number) { return static_cast<RuleKind>(number % kRuleKinds); }

    static constexpr RuleNumber kNoteRules = 0xffff0000;

private:
    std::shared_ptr<const spec::Spec> m_spec;
    RuleSetOptions m_options;
    std::unique_ptr<PlanCompiler> m_compiler;
};

}  // namespace plumb::check
