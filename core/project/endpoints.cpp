#include "project/endpoints.h"

#include "base/json_text.h"
#include "project/audit.h"
#include "project/documents.h"
#include "project/listeners.h"

#include <utility>

namespace plumb::project {
namespace {

std::string endpointDetails(const replay::EndpointCard& card) {
    std::string details = R"({"endpoint":)";
    appendJsonText(details, card.endpoint.name);
    appendJsonText(details += R"(,"address":)", card.endpoint.address.text());
    appendJsonText(details += R"(,"label":)", replay::labelName(card.endpoint.label));
    details += card.patientData ? R"(,"patient-data":true})" : "}";
    return details;
}

std::string endpointNamed(const std::string& name, const std::string& other = {}) {
    std::string details = R"({"endpoint":)";
    appendJsonText(details, name);
    if (!other.empty()) {
        appendJsonText(details += R"(,"to":)", other);
    }
    return details + '}';
}

replay::CardRead cardOf(std::string_view name, std::string_view text) {
    replay::CardRead read = replay::readCard(text);
    read.card.endpoint.name = name;
    return read;
}

/// What the endpoint was called when it was sent to stands in its card, which a run keeps as it was.
Result<void> renameInRuns(Connection& store, const std::string& name, const std::string& other) {
    Result<Statement> rename = store.prepare("UPDATE replay_run SET name = ?2 WHERE kind = 'sent' AND name = ?1");
    return rename ? rename->with(std::string_view(name), std::string_view(other)).run()
                  : fail(std::move(rename.error()));
}

}  // namespace

Result<std::vector<replay::CardRead>> endpoints(Connection& connection) {
    return connection.list(
        "SELECT name, content FROM document WHERE kind = ?1 ORDER BY name COLLATE NOCASE, name",
        [](const Statement& row) { return cardOf(row.text(0), asText(row.blob(1))); }, document_kind::kEndpoint);
}

Result<std::optional<replay::CardRead>> endpointOf(Connection& connection, std::string_view name) {
    const Result<std::optional<std::string>> text = readDocument(connection, document_kind::kEndpoint, name);
    if (!text) {
        return fail(text.error());
    }
    return *text ? std::optional(cardOf(name, **text)) : std::nullopt;
}

Result<void> putEndpoint(Connection& store, const Who& who, const replay::EndpointCard& card) {
    Result<void> done = writeDocument(store, document_kind::kEndpoint, card.endpoint.name, replay::writeCard(card));
    return done ? appendAudit(store, who, audited::kWritten, endpointDetails(card)) : done;
}

Result<bool> renameEndpoint(Connection& store, const Who& who, const std::string& name, const std::string& other) {
    Result<bool> renamed = renameDocument(store, document_kind::kEndpoint, name, other);
    if (!renamed || !*renamed) {
        return renamed;
    }
    Result<void> done = appendAudit(store, who, audited::kRenamed, endpointNamed(name, other));
    if (done) {
        done = renameInRuns(store, name, other);
    }
    if (done) {
        done = passOnToRenamed(store, who, name, other);
    }
    return done ? renamed : fail(std::move(done.error()));
}

Result<void> removeEndpoint(Connection& store, const Who& who, const std::string& name) {
    const Result<bool> removed = removeDocument(store, document_kind::kEndpoint, name);
    if (!removed) {
        return fail(removed.error());
    }
    return *removed ? appendAudit(store, who, audited::kRemoved, endpointNamed(name)) : Result<void>();
}

std::string secretNameOf(std::string_view endpoint) {
    return "endpoint:" + std::string(endpoint);
}

Result<std::map<std::int64_t, replay::Label>> sourceLabels(Connection& connection) {
    std::map<std::int64_t, replay::Label> labels;
    const Result<std::int64_t> there =
        connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'source_label'");
    if (!there || *there == 0) {  // of an older version that is only read
        return there ? Result<std::map<std::int64_t, replay::Label>>(labels) : fail(there.error());
    }
    Result<void> read = connection.each("SELECT source, label FROM source_label", [&labels](const Statement& row) {
        labels[row.integer(0)] = replay::parseLabel(row.text(1));
    });
    return read ? Result<std::map<std::int64_t, replay::Label>>(std::move(labels)) : fail(std::move(read.error()));
}

Result<void> setSourceLabel(Connection& store, const Who& who, std::int64_t source, replay::Label label) {
    Result<Statement> row =
        label == replay::Label::Unmarked
            ? store.prepare("DELETE FROM source_label WHERE source = ?1")
            : store.prepare("INSERT INTO source_label VALUES(?1, ?2) ON CONFLICT(source) DO UPDATE SET label = ?2");
    if (!row) {
        return fail(std::move(row.error()));
    }
    row->bind(1, source);
    if (label != replay::Label::Unmarked) {
        row->bind(2, replay::labelName(label));
    }
    if (Result<void> done = row->run(); !done) {
        return done;
    }
    std::string details = R"({"source":)" + std::to_string(source) + R"(,"label":)";
    appendJsonText(details, replay::labelName(label));
    return appendAudit(store, who, audited::kChanged, details + '}');
}

}  // namespace plumb::project
