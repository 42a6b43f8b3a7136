#include "plumb/check_document.h"

#include "plumb/text_output.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plumb::cli {
namespace {

using check::Classification;
using check::FindingGroup;
using report::Cell;
using report::ColumnKind;
using report::Severity;

Severity severityOf(Classification classification) {
    switch (classification) {
    case Classification::Error:
        return Severity::Error;
    case Classification::Warning:
    case Classification::SpecError:
        return Severity::Warning;
    case Classification::Affirmative:
        return Severity::Fine;
    case Classification::Alert:
    case Classification::Information:
    case Classification::Off:
        break;
    }
    return Severity::Information;
}

std::string counted(std::uint64_t count, const char* one, const char* many) {
    return grouped(count) + ' ' + (count == 1 ? one : many);
}

class Builder {
public:
    Builder(const check::FindingCollector& found, const Rules& rules, const check::WaiverSet* waivers,
            const Inputs& inputs, bool values)
        : m_found(found)
        , m_rules(rules)
        , m_waivers(waivers)
        , m_inputs(inputs)
        , m_values(values) {
        for (FindingGroup& group : found.groups()) {
            (group.waiver != check::WaiverSet::kNone ? m_waived
             : found.isFeedFact(group)               ? m_facts
                                                     : m_open)
                .push_back(std::move(group));
        }
    }

    report::Document build(const CheckFacts& facts, const std::vector<SourceFinding>& batches) {
        m_document.title = "Check of " + counted(m_found.messages(), "message", "messages");
        m_document.subtitle = facts.title.empty() ? facts.spec : facts.title;
        m_document.version = PLUMBLINE_VERSION;
        verdict();
        headlines();
        m_document.facts.push_back({"Spec", facts.spec});
        for (const std::string& path : m_inputs.paths()) {
            m_document.facts.push_back({"Source", path});
        }
        if (!facts.waivers.empty()) {
            m_document.facts.push_back({"Waivers", facts.waivers});
        }
        m_document.facts.push_back({"Field values", facts.values ? "shown" : "not shown (--values shows them)"});
        findings("findings", "Findings", m_open, "Nothing was found.");
        if (!m_facts.empty()) {
            findings("feed-facts", "Facts about the feed", m_facts, "");
            m_document.sections.back().notes.push_back(
                {Severity::None, "Nearly every message of its type has these: the feed is like that."});
        }
        batchCounts(batches);
        waived();
        specErrors();
        types();
        machineParts();
        return std::move(m_document);
    }

private:
    void verdict() {
        const std::uint64_t errors = m_found.messagesWith(Classification::Error);
        const std::uint64_t warnings = m_found.messagesWith(Classification::Warning);
        if (errors > 0) {
            m_document.verdict = {Severity::Error, grouped(errors) + " of " +
                                                       counted(m_found.messages(), "message has", "messages have") +
                                                       " errors."};
        } else if (warnings > 0) {
            m_document.verdict = {Severity::Warning, "No errors; " + grouped(warnings) + " of " +
                                                         counted(m_found.messages(), "message has", "messages have") +
                                                         " warnings."};
        } else {
            m_document.verdict = {Severity::Fine, "No errors and no warnings in " +
                                                      counted(m_found.messages(), "message", "messages") + "."};
        }
    }

    void headlines() {
        const auto add = [this](const char* label, std::uint64_t value, Severity severity, std::string note = {}) {
            m_document.headlines.push_back({label, value, value > 0 ? severity : Severity::None, std::move(note)});
        };
        add("messages", m_found.messages(), Severity::None);
        add("with errors", m_found.messagesWith(Classification::Error), Severity::Error);
        add("with warnings at most", m_found.messagesWith(Classification::Warning), Severity::Warning);
        add("findings", m_found.findings() - m_found.waived(), Severity::None);
        if (m_waivers) {
            add("waived findings", m_found.waived(), Severity::None);
        }
    }

    [[nodiscard]] std::string firstPlace(const FindingGroup& group) const {
        std::string text;
        for (const check::FindingExample& example : group.examples) {
            text += (text.empty() ? "" : ", ") + std::to_string(example.message + 1);
        }
        return text;
    }

    void findings(const char* name, const char* heading, const std::vector<FindingGroup>& groups,
                  std::string whenEmpty) {
        report::Table table;
        table.columns = {{"severity", "", ColumnKind::Severity},
                         {"rule", "Rule", ColumnKind::Text},
                         {"path", "Path", ColumnKind::Path},
                         {"type", "Type", ColumnKind::Text},
                         {"messages", "Messages", ColumnKind::Number},
                         {"in", "In messages", ColumnKind::Location},
                         {"what", "What", ColumnKind::Text}};
        if (m_values) {
            table.columns.push_back({"value", "Value", ColumnKind::Identifier});
        }
        std::vector<report::Row> rows;
        for (const FindingGroup& group : groups) {
            report::Row row;
            row.cells = {severityOf(group.classification),
                         group.id.empty() ? group.code : group.id,
                         group.path,
                         group.type,
                         group.messages,
                         firstPlace(group) + (group.messages > group.examples.size() ? " ..." : ""),
                         group.sentence};
            if (m_values) {
                row.cells.emplace_back(group.value);
            }
            rows.push_back(std::move(row));
        }
        table.rows = std::move(rows);
        table.whenEmpty = std::move(whenEmpty);
        report::Section section{name, heading, {}, std::move(table)};
        if (std::string_view(name) == "findings") {
            for (const auto& [code, count] : m_found.ungrouped()) {
                section.notes.push_back({Severity::Information, counted(count, "more finding", "more findings") +
                                                                    " of " + code +
                                                                    " in further places are counted and not listed."});
            }
        }
        m_document.sections.push_back(std::move(section));
    }

    void batchCounts(const std::vector<SourceFinding>& batches) {
        if (batches.empty()) {
            return;
        }
        report::Table table;
        table.columns = {{"source", "Source", ColumnKind::Text}, {"what", "What", ColumnKind::Text}};
        std::vector<report::Row> rows;
        for (const SourceFinding& batch : batches) {
            rows.push_back({{Cell(batch.source), Cell(batch.sentence)}, 0});
            report::Issue issue;
            issue.rule = batch.code;
            issue.severity = Severity::Warning;
            issue.message = batch.sentence;
            issue.places = {report::Place{batch.source, 0, {}, {}, {}, {}, {}}};
            m_document.issues.push_back(std::move(issue));
            m_ruleNames.emplace(batch.code,
                                report::Rule{batch.code, batch.code, "batch-count", "", Severity::Warning, ""});
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
                         {"path", "Path", ColumnKind::Path},       {"findings", "Findings", ColumnKind::Number},
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
                section.notes.push_back({Severity::Information, name + " took nothing here."});
            }
        }
        table.rows = std::move(rows);
        section.table = std::move(table);
        m_document.sections.push_back(std::move(section));
    }

    void specErrors() {
        report::Section section{"spec-errors", "Rules that cannot be applied", {}, std::nullopt};
        for (const check::RuleSet* set : m_rules.made()) {
            for (const check::Finding& finding : set->specErrors()) {
                section.notes.push_back({Severity::Warning, Note{finding.message, finding.arguments}.render()});
            }
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
                         {"warnings", "With warnings at most", ColumnKind::Number},
                         {"share", "Errors", ColumnKind::Percent}};
        std::vector<report::Row> rows;
        for (const auto& [type, count] : m_found.types()) {
            rows.push_back({{Cell(type.empty() ? "(none)" : type),
                             Cell(count.messageSpec.empty() ? "nothing: the spec does not have it" : count.messageSpec),
                             Cell(count.messages), Cell(count.withErrors), Cell(count.withWarnings),
                             Cell(static_cast<double>(count.withErrors) / static_cast<double>(count.messages))},
                            0});
        }
        table.rows = std::move(rows);
        m_document.sections.push_back({"types", "By message type", {}, std::move(table)});
    }

    [[nodiscard]] report::Place placeOf(const check::FindingExample& example) const {
        const auto [source, number] = m_inputs.locate(example.message);
        const source::OpenedSource& opened = *m_inputs.sources()[source];
        report::Place place;
        place.file = opened.name();
        place.message = example.message + 1;
        place.path = example.place;
        place.offset = opened.messages()[number].begin() + example.range.begin;
        place.length = example.range.length;
        return place;
    }

    void machineParts() {
        for (const std::vector<FindingGroup>* groups : {&m_open, &m_facts, &m_waived}) {
            for (const FindingGroup& group : *groups) {
                const std::string id = group.id.empty() ? group.code : group.code + ":" + group.id;
                m_ruleNames.emplace(id, report::Rule{id, group.id.empty() ? group.code : group.id,
                                                     std::string(check::categoryName(group.category)), group.sentence,
                                                     severityOf(group.classification), ""});
                report::Issue issue;
                issue.rule = id;
                issue.severity = severityOf(group.classification);
                issue.message = group.sentence;
                issue.count = group.findings;
                for (const check::FindingExample& example : group.examples) {
                    issue.places.push_back(placeOf(example));
                }
                if (group.waiver != check::WaiverSet::kNone) {
                    issue.state = report::IssueState::Waived;
                    issue.reason = m_waivers->waivers()[group.waiver].reason;
                } else if (group.classification == Classification::SpecError) {
                    issue.state = report::IssueState::Undecided;
                    issue.reason = group.sentence;
                }
                issue.properties = {{"category", std::string(check::categoryName(group.category))},
                                    {"classification", std::string(check::classificationName(group.classification))},
                                    {"path", group.path},
                                    {"type", group.type},
                                    {"sender", group.sender},
                                    {"messages", std::to_string(group.messages)}};
                if (group.specPlace.line > 0) {
                    issue.properties.emplace_back("specLine", std::to_string(group.specPlace.line));
                }
                if (m_values) {
                    issue.properties.emplace_back("value", group.value);
                }
                m_document.issues.push_back(std::move(issue));
            }
        }
        for (auto& [id, rule] : m_ruleNames) {
            m_document.rules.push_back(std::move(rule));
        }
    }

    const check::FindingCollector& m_found;
    const Rules& m_rules;
    const check::WaiverSet* m_waivers;
    const Inputs& m_inputs;
    bool m_values;
    std::vector<FindingGroup> m_open, m_facts, m_waived;
    std::map<std::string, report::Rule> m_ruleNames;
    report::Document m_document;
};

}  // namespace

report::Document checkDocument(const CheckFacts& facts, const check::FindingCollector& found, const Rules& rules,
                               const check::WaiverSet* waivers, const std::vector<SourceFinding>& batches,
                               const Inputs& inputs) {
    return Builder(found, rules, waivers, inputs, facts.values).build(facts, batches);
}

}  // namespace plumb::cli
