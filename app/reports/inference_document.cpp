#include "reports/inference_document.h"

#include "report/cell_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace plumb::reports {
namespace {

using report::Cell;
using report::ColumnKind;
using spec::inference::FactKind;
using spec::inference::InferredFact;

struct Subject {
    FactKind kind;
    const char* heading;
    const char* note;
};
constexpr Subject kSubjects[] = {
    {FactKind::Condition, "Conditions", "Found in what goes together; why it does, only the vendor knows."},
    {FactKind::Structure, "Order of segments", "How many messages the proposed structure fits."},
    {FactKind::Usage, "Usage", "How often it was filled. Traffic cannot tell RE from O."},
    {FactKind::Repetition, "Repetitions", "The most that was seen."},
    {FactKind::Type, "Types", "By the standard, where values look like it, else by their shape."},
    {FactKind::Constant, "Constants", "Always this value so far."},
    {FactKind::ValueSet, "Value sets", "Few values, hardly any seen only once."},
    {FactKind::Identifier, "Identifiers", "By the kind and the authority that stand with them."},
    {FactKind::Length, "Lengths", "The shortest and the longest that was seen, in characters."},
};

report::Table tableOf(const std::vector<InferredFact>& facts, FactKind kind, const MessageName& nameOf) {
    report::Table table;
    table.columns = {{"message", "Message", ColumnKind::Text},
                     {"path", "Path", ColumnKind::Path},
                     {"claim", "Proposed", ColumnKind::Text},
                     {"held", "Held in", ColumnKind::Number},
                     {"of", "Of", ColumnKind::Number},
                     {"share", "Share", ColumnKind::Percent},
                     {"failed", "Exceptions", ColumnKind::Number},
                     {"first", "First exceptions", ColumnKind::Text}};
    std::vector<report::Row> rows;
    for (const InferredFact& fact : facts) {
        if (fact.kind != kind) {
            continue;
        }
        std::string first;
        for (const MessageNumber message : fact.evidence.exceptions) {
            first += (first.empty() ? "" : ", ") + nameOf(message);
        }
        rows.push_back({{fact.message, fact.path, fact.claim, fact.evidence.held, fact.evidence.of,
                         fact.evidence.share(), fact.evidence.failed(), first},
                        0});
    }
    table.rows = report::Rows(std::move(rows));
    table.whenEmpty = "None.";
    return table;
}

}  // namespace

report::Document inferenceDocument(const spec::inference::Proposal& proposal, const std::string& title,
                                   const MessageName& nameOf) {
    report::Document document;
    document.title = "Inferred from " + report::groupedNumber(proposal.messages) + " messages";
    document.subtitle = title;
    document.version = PLUMBLINE_VERSION;
    document.verdict = report::Statement{
        proposal.cut ? report::Severity::Warning : report::Severity::Information,
        proposal.cut ? "The traffic holds more than there was room for, so some of it is not told here."
                     : "Everything here was seen in traffic. What may be sent, only the sender's own document says."};
    document.headlines = {{"Messages", proposal.messages, {}, {}},
                          {"Message structures", proposal.document.messages.size(), {}, {}},
                          {"Facts", proposal.facts.size(), {}, {}}};
    document.facts = {{"Standard", "HL7 " + proposal.document.standard}};
    for (const Subject& subject : kSubjects) {
        report::Section section;
        section.name = spec::inference::factKindName(subject.kind);
        section.heading = subject.heading;
        section.notes.push_back({report::Severity::None, subject.note});
        section.table = tableOf(proposal.facts, subject.kind, nameOf);
        document.sections.push_back(std::move(section));
    }
    return document;
}

}  // namespace plumb::reports
