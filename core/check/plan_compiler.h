// Spec -> plans. Everything is made when first asked for and kept: types and segments are shared by the messages that
// use them. One lock around it; what it hands out needs none.
#pragma once

#include "check/classifier.h"
#include "check/co_constraints.h"
#include "check/plan.h"
#include "check/rule_set.h"
#include "check/said_elements.h"
#include "check/subject_store.h"
#include "spec/spec.h"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::check {

/// A fault of the spec, told once.
struct SpecFault {
    RuleKind kind = RuleKind::UnreadableRule;
    SubjectNumber subject = 0;
    std::string detail;
};

class PlanCompiler : private SetLookup {
public:
    PlanCompiler(const spec::Spec& spec, const RuleSetOptions& options);

    const MessagePlan& message(std::string_view code, std::string_view event, std::string_view structure,
                               std::uint32_t senderClass);
    const SegmentPlan* localSegment(std::string_view id, std::uint32_t senderClass);
    [[nodiscard]] std::uint32_t senderClass(std::string_view sender) const;
    void compileAll();

    [[nodiscard]] std::vector<SpecFault> faults() const;
    [[nodiscard]] const Subject& subject(SubjectNumber number) const { return m_subjects[number]; }
    [[nodiscard]] const Classifier& classifier() const { return m_classifier; }

private:
    /// What a type name makes of an element.
    struct ResolvedType {
        const TypePlan* parts = nullptr;
        Primitive primitive = Primitive::Text;
        bool known = false;
        const spec::MergedType* merged = nullptr;  ///< in m_mergedTypes
    };

    // compile_types.cpp
    ResolvedType resolve(std::string_view id);
    void fill(TypePlan& plan, const spec::MergedType& type, const std::vector<spec::MergedElement>& components);
    template <std::size_t Words>
    ElementPlan& addElement(ElementTable<Words>& table, const spec::MergedElement& merged, std::string path);
    template <std::size_t Words>
    void addUsage(ElementTable<Words>& table, ElementPlan& plan, const spec::MergedElement& merged);
    void addType(ElementPlan& plan, ElementDetails& details, const spec::ElementSpec& element);
    void addLength(ElementPlan& plan, ElementDetails& details, const spec::Length& length, bool fromStandard);
    void addBindings(ElementPlan& plan, ElementDetails& details, const std::vector<spec::Binding>& bindings,
                     bool fromStandard);
    void addFormat(ElementPlan& plan, ElementDetails& details, const std::string& format, const std::string& pattern);
    void keep(ElementPlan& plan, ElementDetails&& details);
    bool statesSomething(const TypePlan& type);

    // compile_segments.cpp
    const SegmentPlan* segment(std::string_view flavour, std::string_view segmentId, std::uint32_t senderClass,
                               const std::vector<spec::ElementSpec>& local);
    void fill(SegmentPlan& plan, const spec::MergedSegment& merged);
    void addSlicing(SegmentPlan& plan, const spec::Slicing& slicing);
    void addDynamic(SegmentPlan& plan, const spec::DynamicType& dynamic);
    void addVaries(SegmentPlan& plan, std::string_view segmentId);
    DynamicPlan::Case dynamicCase(std::string value, std::string secondValue, std::string_view type,
                                  SubjectNumber subject);

    // compile_messages.cpp
    void fill(MessagePlan& plan, const spec::MessageSpec& message, std::uint32_t senderClass);
    void addNode(MessagePlan& plan, const spec::StructureNode& node, std::uint32_t senderClass, hl7::NodeNumber number);
    void knowFlavour(const std::string& flavour, SubjectNumber subject);
    void addSegmentSlicing(MessagePlan& plan, const spec::Slicing& slicing, std::uint32_t senderClass,
                           hl7::NodeNumber number);

    // compile_co_constraints.cpp
    void addCoConstraints(MessagePlan& plan, const spec::CoConstraintTable& table);
    void addOwnCoConstraints(MessagePlan& plan, std::string_view flavour, hl7::NodeNumber segment);
    void addCoConstraints(MessagePlan& plan, const spec::CoConstraintTable& table, hl7::NodeNumber context,
                          hl7::NodeNumber segment, const std::string& path);
    std::uint32_t addRow(CoConstraintPlan& plan, const spec::CoConstraintTable& table, const spec::CoConstraintRow& row,
                         const std::string& path);

    // compile_rules.cpp
    std::shared_ptr<const ExpressionProgram> condition(const spec::Rule& rule, SubjectNumber subject);
    std::vector<StatementPlan> statements(const std::vector<spec::Statement>& statements, const std::string& path);
    std::vector<OrderIndifferentPlan> orderIndifferent(const std::vector<spec::OrderIndifferent>& rules,
                                                       const std::string& path);
    std::optional<RuleKind> unknownCodeKind(const spec::MergedValueSet& set, spec::Strength strength,
                                            bool fromStandard) const;

    /// Types are whole once the message or segment that names them is.
    void finishPlans();
    SubjectNumber addSubject(Subject subject);
    void fault(RuleKind kind, SubjectNumber subject, std::string detail);
    [[nodiscard]] bool wants(RuleKind kind) const { return m_classifier.mayFire(kind); }

    const spec::Spec& m_spec;
    const RuleSetOptions& m_options;
    Classifier m_classifier;
    mutable std::mutex m_mutex;
    SubjectStore m_subjects;
    SaidElements m_said;
    std::vector<std::string> m_senders;                  ///< class n is [n - 1]
    std::set<std::string, std::less<>> m_localSegments;  ///< ids that the spec defines

    std::deque<TypePlan> m_types;
    std::size_t m_finishedTypes = 0, m_finishedSegments = 0;
    std::deque<SegmentPlan> m_segments;
    std::deque<MessagePlan> m_messages;
    std::deque<ElementDetails> m_details;
    std::deque<spec::MergedType> m_mergedTypes;
    std::map<std::string, ResolvedType, std::less<>> m_typesById;
    std::map<std::string, const SegmentPlan*, std::less<>> m_segmentsByKey;
    std::map<std::pair<std::string, std::uint32_t>, const MessagePlan*> m_messagesByKey;
    struct Codes {
        std::unique_ptr<const CodeTable> table;
        spec::MergedValueSet set;  ///< without its codes
    };
    std::map<std::string, Codes, std::less<>> m_codes;
    const Codes& codes(std::string_view id);
    /// Whether anything is known of the codes; if not, and the spec is at fault, that is told.
    bool canBeAsked(const Codes& codes, SubjectNumber subject, const std::string& name);
    // The value sets that expressions name, by number.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const override;
    std::optional<std::uint32_t> numberOfSet(std::string_view name);
    [[nodiscard]] Membership contains(std::uint32_t set, std::string_view code) const override;
    static constexpr std::size_t kMostNamedSets = 4096;
    std::array<const CodeTable*, kMostNamedSets> m_namedSets{};
    std::size_t m_namedSetCount = 0;

    std::vector<SpecFault> m_faults;
    std::set<std::pair<RuleKind, std::string>> m_told;
};

}  // namespace plumb::check
