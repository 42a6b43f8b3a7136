#include "reports/check_document.h"

#include "check/rule_kind.h"
#include "report/cell_text.h"
#include "reports/check_issues.h"
#include "reports/check_rows.h"
#include "reports/check_rules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plumb::reports {
namespace {

using check::Classification;
using check::FindingGroup;
using report::Cell;
using report::ColumnKind;
using report::groupedNumber;
using report::Severity;

std::string counted(std::uint64_t count, const char* one, const char* many) {
    return groupedNumber(count) + ' ' + (count == 1 ? one : many);
}

class Builder {
public:
    Builder(const CheckFacts& facts, const check::FindingCollector& found, const check::RuleSets& rules,
            const check::WaiverSet* waivers, const SourceList& sources)
        : m_facts(facts)
        , m_found(found)
        , m_rules(rules)
        , m_waivers(waivers)
        , m_sources(sources) {
        for (FindingGroup& group : found.groups()) {
            const bool waived = group.waiver != check::WaiverSet::kNone;
            const bool undecided = group.classification == Classification::SpecError;
            (waived                    ? m_waived
             : undecided               ? m_undecided
             : found.isFeedFact(group) ? m_general
                                       : m_open)
                .push_back(std::move(group));
        }
    }

    report::Document build(const std::vector<SourceFinding>& batches) {
        m_document.title = "Check of " + counted(m_found.messages(), "message", "messages");
        m_document.subtitle = m_facts.title.empty() ? m_facts.spec : m_facts.title;
        m_document.version = PLUMBLINE_VERSION;
        verdict();
        alsoOf(batches);
        headlines();
        facts();
        findings("findings", "Findings", m_open, false);
        leftOut();
        if (!m_general.empty()) {
            findings("feed-facts", "Facts about the feed", m_general, true);
            m_document.sections.back().notes.push_back(
                {Severity::None, "Nearly every message of its type has these: the feed is like that."});
        }
        batchCounts(batches);
        waived();
        specErrors();
        if (!m_facts.brief) {
            types();
            rulesLookedAt();
        }
        if (m_facts.details) {
            details();
        }
        notChecked();
        machineParts(batches);
        return std::move(m_document);
    }

private:
    void verdict() {
        const std::uint64_t errors = m_found.messagesWith(Classification::Error);
        const std::uint64_t warnings = m_found.messagesWith(Classification::Warning);
        const std::string all = counted(m_found.messages(), "message", "messages");
        if (errors > 0) {
            m_document.verdict = {Severity::Error, groupedNumber(errors) + " of " + all +
                                                       (errors == 1 ? " has errors." : " have errors.")};
        } else if (warnings > 0) {
            m_document.verdict = {Severity::Warning, "No errors; " + groupedNumber(warnings) + " of " + all +
                                                         (warnings == 1 ? " has warnings." : " have warnings.")};
        } else if (const std::uint64_t unknown = withoutSpec(); unknown > 0) {
            m_document.verdict = {Severity::Warning, "No errors and no warnings, but the spec has nothing for " +
                                                         groupedNumber(unknown) + " of " + all + "."};
        } else {
            m_document.verdict = {Severity::Fine, "No errors and no warnings in " + all + "."};
        }
    }

    /// Counts of batches belong to no message: the verdict names them beside.
    void alsoOf(const std::vector<SourceFinding>& batches) {
        std::uint64_t wrong = 0;
        Severity worst = Severity::Fine;
        for (const SourceFinding& batch : batches) {
            const Severity severity = severityOf(batch.finding.classification);
            if (severity == Severity::Error || severity == Severity::Warning) {
                worst = worst == Severity::Error ? worst : severity;
                ++wrong;
            }
        }
        if (wrong == 0) {
            return;
        }
        m_document.verdict->text += ' ' + counted(wrong, "batch count is", "batch counts are") + " wrong.";
        if (worst == Severity::Error || m_document.verdict->severity == Severity::Fine) {
            m_document.verdict->severity = worst;
        }
    }

    [[nodiscard]] std::uint64_t withoutSpec() const {
        std::uint64_t messages = 0;
        for (const auto& [type, count] : m_found.types()) {
            messages += count.messageSpec.empty() ? count.messages : 0;
        }
        return messages;
    }

    void headlines() {
        const auto add = [this](const char* label, std::uint64_t value, Severity severity, std::string note = {}) {
            m_document.headlines.push_back({label, value, value > 0 ? severity : Severity::None, std::move(note)});
        };
        add("messages", m_found.messages(), Severity::None);
        add("with errors", m_found.messagesWith(Classification::Error), Severity::Error);
        add("with warnings and no error", m_found.messagesWith(Classification::Warning), Severity::Warning);
        add("findings", m_found.findings() - m_found.waived(), Severity::None);
        if (m_waivers) {
            add("findings waived", m_found.waived(), Severity::None);
        }
    }

    void facts() {
        m_document.facts.push_back({"Spec", m_facts.spec});
        for (const std::string& path : m_sources.paths) {
            m_document.facts.push_back({"Source", path});
        }
        if (m_facts.edited > 0) {
            m_document.facts.push_back({"Edited", counted(m_facts.edited, "message", "messages") +
                                                      ", checked as changed; sources are as before"});
        }
        if (!m_facts.waivers.empty()) {
            m_document.facts.push_back({"Waivers", m_facts.waivers});
        }
        m_document.facts.push_back({"Field values", m_facts.values ? "shown" : "left out; --values shows them"});
    }

    void findings(const char* name, const char* heading, const std::vector<FindingGroup>& groups, bool ofItsTypes) {
        report::Table table;
        table.columns = {{"severity", "", ColumnKind::Severity},  {"rule", "Rule", ColumnKind::Text},
                         {"path", "Where", ColumnKind::Path},     {"messages", "Messages", ColumnKind::Number},
                         {"share", "Share", ColumnKind::Percent}, {"first", "First in", ColumnKind::Location},
                         {"what", "What", ColumnKind::Text}};
        if (m_facts.values) {
            table.columns.push_back({"value", "Value", ColumnKind::Identifier});
        }
        std::vector<report::Row> rows;
        for (FindingRow& finding : rowsOf(groups, m_found)) {
            report::Row row;
            const std::uint64_t of = ofItsTypes ? finding.ofMessages : m_found.messages();
            row.cells = {severityOf(finding.classification),
                         finding.rule,
                         finding.path.empty() ? std::string("message") : finding.path,
                         finding.messages,
                         static_cast<double>(finding.messages) / static_cast<double>(std::max<std::uint64_t>(of, 1)),
                         finding.first == UINT64_MAX ? std::string() : std::to_string(finding.first + 1),
                         finding.sentence};
            if (m_facts.values) {
                row.cells.emplace_back(finding.value);
            }
            rows.push_back(std::move(row));
        }
        table.rows = std::move(rows);
        table.whenEmpty = "Nothing was found.";
        m_document.sections.push_back({name, heading, {}, std::move(table)});
    }

    void leftOut() {
        for (const auto& [code, count] : m_found.ungrouped()) {
            m_document.sections.back().notes.push_back(
                {Severity::Information, counted(count, "more finding", "more findings") + " of " + code +
                                            " in further places are counted and not listed."});
        }
    }

    void batchCounts(const std::vector<SourceFinding>& batches) {
        if (batches.empty()) {
            return;
        }
        report::Table table;
        table.columns = {{"severity", "", ColumnKind::Severity},
                         {"rule", "Rule", ColumnKind::Text},
                         {"source", "Source", ColumnKind::Text},
                         {"what", "What", ColumnKind::Text}};
        std::vector<report::Row> rows;
        rows.reserve(batches.size());
        for (const SourceFinding& batch : batches) {
            rows.push_back({{Cell(severityOf(batch.finding.classification)), Cell(batch.finding.code()),
                             Cell(batch.source), Cell(batch.finding.note.render())},
                            0});
        }
        table.rows = std::move(rows);
        m_document.sections.push_back({"batches", "Batches", {}, std::move(table)});
    }

    void waived() {
        if (!m_waivers) {
            return;
        }
        report::Table table;
        table.columns = {{"waiver", "Waiver", ColumnKind::Text},   {"rule", "Rule", ColumnKind::Text},
                         {"path", "Where", ColumnKind::Path},      {"findings", "Findings", ColumnKind::Number},
                         {"expires", "Expires", ColumnKind::Text}, {"owner", "Owner", ColumnKind::Text},
                         {"reason", "Reason", ColumnKind::Text}};
        std::vector<report::Row> rows;
        report::Section section{"waived", "Waived", {}, std::nullopt};
        for (std::uint32_t n = 0; n < m_waivers->waivers().size(); ++n) {
            const check::Waiver& waiver = m_waivers->waivers()[n];
            const std::string name = waiver.id.empty() ? waiver.rule : waiver.id;
            rows.push_back({{Cell(name), Cell(waiver.rule), Cell(waiver.path), Cell(m_found.waiverUse()[n]),
                             Cell(waiver.expires), Cell(waiver.owner), Cell(waiver.reason)},
                            0});
            if (m_waivers->expired(n)) {
                section.notes.push_back(
                    {Severity::Warning,
                     name + " expired on " + waiver.expires + " and does not apply. Renew it or mend what it waived."});
            } else if (m_found.waiverUse()[n] == 0) {
                section.notes.push_back({Severity::Information, name + " applied to nothing here."});
            }
        }
        table.rows = std::move(rows);
        table.whenEmpty = "The file has no waivers.";
        section.table = std::move(table);
        m_document.sections.push_back(std::move(section));
    }

    void specErrors() {
        report::Section section{"spec-errors", "Rules of the spec that cannot be applied", {}, std::nullopt};
        for (const check::RuleSet* set : m_rules.made()) {
            for (const check::Finding& finding : set->specErrors()) {
                section.notes.push_back({Severity::Warning, Note{finding.message, finding.arguments}.render()});
            }
        }
        for (const FindingRow& row : rowsOf(m_undecided, m_found)) {
            section.notes.push_back(
                {Severity::Warning, row.sentence + " (" + counted(row.messages, "message", "messages") + ")"});
        }
        if (!section.notes.empty()) {
            m_document.sections.push_back(std::move(section));
        }
    }

    void types() {
        report::Table table;
        table.columns = {{"type", "Type", ColumnKind::Text},
                         {"spec", "Held against", ColumnKind::Text},
                         {"messages", "Messages", ColumnKind::Number},
                         {"errors", "With errors", ColumnKind::Number},
                         {"warnings", "With warnings and no error", ColumnKind::Number},
                         {"share", "Errors", ColumnKind::Percent}};
        std::vector<report::Row> rows;
        for (const auto& [type, count] : m_found.types()) {
            rows.push_back(
                {{Cell(type.empty() ? "(none)" : type), Cell(count.messageSpec.empty() ? "nothing" : count.messageSpec),
                  Cell(count.messages), Cell(count.withErrors), Cell(count.withWarnings),
                  Cell(static_cast<double>(count.withErrors) / static_cast<double>(count.messages))},
                 0});
        }
        table.rows = std::move(rows);
        m_document.sections.push_back({"types", "By message type", {}, std::move(table)});
    }

    void rulesLookedAt() {
        std::map<std::string, std::uint64_t> counts = m_found.ungrouped();
        for (const std::vector<FindingGroup>* groups : {&m_open, &m_general, &m_undecided, &m_waived}) {
            for (const FindingGroup& group : *groups) {
                counts[group.code] += group.findings;
            }
        }
        report::Table table;
        table.columns = {{"rule", "Rule", ColumnKind::Text},
                         {"category", "Category", ColumnKind::Text},
                         {"findings", "Findings, waived ones too", ColumnKind::Number}};
        std::vector<report::Row> rows;
        for (std::size_t n = 0; n < check::kRuleKinds; ++n) {
            const check::RuleKindInfo& kind = check::info(static_cast<check::RuleKind>(n));
            if (kind.category == check::Category::Lint && !m_facts.lints) {
                continue;
            }
            const auto count = counts.find(std::string(kind.code));
            rows.push_back({{Cell(kind.code), Cell(check::categoryName(kind.category)),
                             Cell(count == counts.end() ? std::uint64_t{0} : count->second)},
                            0});
        }
        table.rows = std::move(rows);
        m_document.sections.push_back({"rules", "Rules looked at", {}, std::move(table)});
    }

    void details() {
        report::Table table;
        table.columns = {{"rule", "Rule", ColumnKind::Text},         {"message", "Message", ColumnKind::Number},
                         {"type", "Type", ColumnKind::Text},         {"path", "Where", ColumnKind::Path},
                         {"segment", "Segment", ColumnKind::Number}, {"column", "Column", ColumnKind::Number},
                         {"source", "Source", ColumnKind::Text}};
        std::vector<report::Row> rows;
        for (const std::vector<FindingGroup>* groups : {&m_open, &m_general}) {
            for (const FindingGroup& group : *groups) {
                for (const check::FindingExample& example : group.examples) {
                    const std::size_t source = m_sources.locate(example.message).first;
                    rows.push_back({{Cell(group.id.empty() ? group.code : group.id), Cell(example.message + 1),
                                     Cell(group.type), Cell(example.place), Cell(example.line), Cell(example.column),
                                     Cell(m_sources.sources[source]->name())},
                                    0});
                }
            }
        }
        table.rows = std::move(rows);
        m_document.sections.push_back({"examples", "The first examples of each", {}, std::move(table)});
    }

    void notChecked() {
        report::Section section{"not-checked", "Not checked", {}, std::nullopt};
        for (const auto& [type, count] : m_found.types()) {
            if (count.messageSpec.empty()) {
                section.notes.push_back(
                    {Severity::Warning, counted(count.messages, "message", "messages") + " of type " +
                                            (type.empty() ? "(none)" : type) +
                                            ": the spec has nothing for them, so only their delimiters and habits "
                                            "were looked at."});
            }
        }
        section.notes.push_back({Severity::None,
                                 "The inside of segments that their structure does not have, conditions that the spec "
                                 "has in words only, and the code system that stands beside a code."});
        m_document.sections.push_back(std::move(section));
    }

    void machineParts(const std::vector<SourceFinding>& batches) {
        const GroupLists lists{&m_open, &m_general, &m_undecided, &m_waived};
        addRules(m_document, m_rules, m_found, lists, {m_facts.lints, m_facts.wanted});
        for (const std::vector<FindingGroup>* groups : lists) {
            addIssues(m_document, *groups, m_sources, m_waivers, m_facts.values);
        }
        addBatchIssues(m_document, batches);
        if (m_facts.lines) {
            addLines(m_document, m_sources);
        }
        for (const auto& [code, count] : m_found.ungrouped()) {
            m_document.issuesLeftOut += count;
        }
    }

    const CheckFacts& m_facts;
    const check::FindingCollector& m_found;
    const check::RuleSets& m_rules;
    const check::WaiverSet* m_waivers;
    const SourceList& m_sources;
    std::vector<FindingGroup> m_open, m_general, m_undecided, m_waived;
    report::Document m_document;
};

}  // namespace

report::Document checkDocument(const CheckFacts& facts, const check::FindingCollector& found,
                               const check::RuleSets& rules, const check::WaiverSet* waivers,
                               const std::vector<SourceFinding>& batches, const SourceList& sources) {
    return Builder(facts, found, rules, waivers, sources).build(batches);
}

}  // namespace plumb::reports
