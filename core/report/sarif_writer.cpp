// SARIF 2.1.0, for code hosts and editors. A waiver is a suppression; what could not be decided is a result of kind
// "open"; further examples are related locations.
#include "report/artifact_uri.h"
#include "report/cell_text.h"
#include "report/json_stream.h"
#include "report/writers.h"

#include <map>

namespace plumb::report {
namespace {

using Layout = JsonStream::Layout;
using RuleIndexes = std::map<std::string, std::size_t>;

std::string_view levelName(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Information:
        return "note";
    case Severity::Fine:
    case Severity::None:
        break;
    }
    return "none";
}

/// A result has a level only when its kind is "fail".
std::string_view kindName(const Issue& issue) {
    if (issue.state == IssueState::Undecided) {
        return "open";
    }
    switch (issue.severity) {
    case Severity::Fine:
        return "pass";
    case Severity::None:
        return "informational";
    default:
        return "fail";
    }
}

void writeMessage(JsonStream& json, std::string_view name, std::string_view text) {
    json.name(name).beginObject(Layout::OneLine);
    json.member("text", text);
    json.endObject();
}

void writeDescriptor(JsonStream& json, const Rule& rule) {
    json.beginObject();
    json.member("id", rule.id);
    json.memberUnlessEmpty("name", rule.name);
    writeMessage(json, "shortDescription", rule.name.empty() ? rule.id : rule.name);
    if (!rule.description.empty()) {
        writeMessage(json, "fullDescription", rule.description);
    }
    json.name("defaultConfiguration").beginObject(Layout::OneLine);
    json.name("enabled").boolean(rule.skipped.empty());
    json.member("level", levelName(rule.severity));
    json.endObject();
    if (!rule.category.empty() || !rule.skipped.empty()) {
        json.name("properties").beginObject(Layout::OneLine);
        json.memberUnlessEmpty("category", rule.category);
        json.memberUnlessEmpty("skipped", rule.skipped);
        json.endObject();
    }
    json.endObject();
}

void writeRegion(JsonStream& json, const Place& place) {
    const auto member = [&](std::string_view name, std::optional<std::uint64_t> value) {
        if (value) {
            json.name(name).number(*value);
        }
    };
    // A column or a length alone names nothing, and lines and columns count from 1.
    const bool line = place.line && *place.line > 0;
    if (!line && !place.offset) {
        return;
    }
    json.name("region").beginObject(Layout::OneLine);
    if (line) {
        member("startLine", place.line);
        member("startColumn", place.column && *place.column > 0 ? place.column : std::nullopt);
    }
    member("byteOffset", place.offset);
    member("byteLength", place.offset ? place.length : std::nullopt);
    json.endObject();
}

void writeLocation(JsonStream& json, const Place& place) {
    json.beginObject();
    if (!place.file.empty()) {
        json.name("physicalLocation").beginObject(Layout::OneLine);
        json.name("artifactLocation").beginObject();
        json.member("uri", artifactUri(place.file));
        json.endObject();
        writeRegion(json, place);
        json.endObject();
    }
    if (!place.path.empty()) {
        json.name("logicalLocations").beginArray(Layout::OneLine);
        json.beginObject();
        json.member("fullyQualifiedName", place.path);
        json.member("kind", "element");
        json.endObject();
        json.endArray();
    }
    if (const std::string text = placeText(place); !text.empty()) {
        writeMessage(json, "message", text);
    }
    if (place.message > 0) {
        json.name("properties").beginObject(Layout::OneLine);
        json.name("messageNumber").number(place.message);
        json.endObject();
    }
    json.endObject();
}

void writeLocations(JsonStream& json, const Issue& issue) {
    json.name("locations").beginArray();
    if (!issue.places.empty()) {
        writeLocation(json, issue.places[0]);
    }
    json.endArray();
    if (issue.places.size() > 1) {
        json.name("relatedLocations").beginArray();
        for (std::size_t i = 1; i < issue.places.size(); ++i) {
            writeLocation(json, issue.places[i]);
        }
        json.endArray();
    }
}

void writeResult(JsonStream& json, const Issue& issue, const RuleIndexes& rules) {
    const std::string_view kind = kindName(issue);
    json.beginObject();
    json.member("ruleId", issue.rule);
    if (const auto at = rules.find(issue.rule); at != rules.end()) {
        json.name("ruleIndex").number(at->second);
    }
    json.member("kind", kind);
    json.member("level", kind == "fail" ? levelName(issue.severity) : "none");
    writeMessage(json, "message", issue.message);
    if (issue.count > 0) {
        json.name("occurrenceCount").number(issue.count);
    }
    writeLocations(json, issue);
    if (issue.state == IssueState::Waived) {
        json.name("suppressions").beginArray(Layout::OneLine);
        json.beginObject();
        json.member("kind", "external");
        json.member("status", "accepted");
        json.memberUnlessEmpty("justification", issue.reason);
        json.endObject();
        json.endArray();
    }
    const bool undecidedReason = issue.state == IssueState::Undecided && !issue.reason.empty();
    if (!issue.properties.empty() || undecidedReason) {
        json.name("properties").beginObject(Layout::OneLine);
        if (undecidedReason) {
            json.member("undecidedBecause", issue.reason);
        }
        for (const auto& [name, value] : issue.properties) {
            json.member(name, value);
        }
        json.endObject();
    }
    json.endObject();
}

void writeDriver(JsonStream& json, const Document& document) {
    json.name("tool").beginObject();
    json.name("driver").beginObject();
    json.member("name", "Plumbline");
    json.memberUnlessEmpty("version", document.version);
    json.name("rules").beginArray();
    for (const Rule& rule : document.rules) {
        writeDescriptor(json, rule);
    }
    json.endArray();
    json.endObject();
    json.endObject();
}

void writeInvocation(JsonStream& json, const Document& document) {
    json.name("invocations").beginArray();
    json.beginObject();
    json.name("executionSuccessful").boolean(true);
    if (document.created) {
        json.member("endTimeUtc", timestamp(*document.created));
    }
    if (document.issuesLeftOut > 0) {
        json.name("toolExecutionNotifications").beginArray();
        json.beginObject();
        json.member("level", "warning");
        writeMessage(json, "message", leftOutStatement(document.issuesLeftOut, "issue"));
        json.endObject();
        json.endArray();
    }
    json.endObject();
    json.endArray();
}

void writeProperties(JsonStream& json, const Document& document) {
    json.name("properties").beginObject();
    json.member("title", document.title);
    json.name("facts").beginArray();
    for (const Fact& fact : document.facts) {
        json.beginObject(Layout::OneLine);
        json.member("name", fact.name);
        json.member("value", fact.value);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

}  // namespace

Result<void> writeSarif(const Document& document, const WriteOptions&, const Sink& sink) {
    RuleIndexes rules;
    for (std::size_t i = 0; i < document.rules.size(); ++i) {
        rules.emplace(document.rules[i].id, i);
    }
    JsonStream json(sink);
    json.beginObject();
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.member("version", "2.1.0");
    json.name("runs").beginArray();
    json.beginObject();
    writeDriver(json, document);
    writeInvocation(json, document);
    json.member("columnKind", "unicodeCodePoints");
    // HL7 ends lines with CR, which SARIF does not count unless told.
    json.name("newlineSequences").beginArray(Layout::OneLine);
    json.text("\r\n");
    json.text("\n");
    json.text("\r");
    json.endArray();
    json.name("results").beginArray();
    for (const Issue& issue : document.issues) {
        writeResult(json, issue, rules);
    }
    json.endArray();
    writeProperties(json, document);
    json.endObject();
    json.endArray();
    json.endObject();
    json.endLine();
    json.flush();
    return {};
}

}  // namespace plumb::report
