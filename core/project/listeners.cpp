#include "project/listeners.h"

#include "base/json_text.h"
#include "project/audit.h"
#include "project/documents.h"

#include <string_view>
#include <utility>

namespace plumb::project {
namespace {

std::string listenerDetails(const std::string& name, std::string_view more = {}, const std::string& value = {}) {
    std::string details = R"({"listener":)";
    appendJsonText(details, name);
    if (!more.empty()) {
        appendJsonText(details += ',', more);
        appendJsonText(details += ':', value);
    }
    return details + '}';
}

}  // namespace

Result<std::vector<replay::ListenerRead>> listeners(Connection& connection) {
    return connection.list(
        "SELECT name, content FROM document WHERE kind = ?1 ORDER BY name COLLATE NOCASE, name",
        [](const Statement& row) {
            replay::ListenerRead read = replay::readListener(asText(row.blob(1)));
            read.card.name = row.text(0);
            return read;
        },
        document_kind::kListener);
}

Result<void> putListener(Connection& store, const Who& who, const replay::ListenerCard& card) {
    Result<void> done = writeDocument(store, document_kind::kListener, card.name, replay::writeListener(card));
    return done ? appendAudit(store, who, audited::kWritten, listenerDetails(card.name, "address", card.address.text()))
                : done;
}

Result<bool> renameListener(Connection& store, const Who& who, const std::string& name, const std::string& other) {
    Result<bool> renamed = renameDocument(store, document_kind::kListener, name, other);
    if (renamed && *renamed) {
        if (Result<void> noted = appendAudit(store, who, audited::kRenamed, listenerDetails(name, "to", other));
            !noted) {
            return fail(std::move(noted.error()));
        }
    }
    return renamed;
}

Result<void> passOnToRenamed(Connection& store, const Who& who, const std::string& name, const std::string& other) {
    Result<std::vector<replay::ListenerRead>> all = listeners(store);
    if (!all) {
        return fail(std::move(all.error()));
    }
    for (replay::ListenerRead& one : *all) {
        if (one.card.passOnTo != name) {
            continue;
        }
        one.card.passOnTo = other;
        std::string text = replay::writeListener(one.card);
        for (const std::string& line : one.notUnderstood) {  // nobody has looked at it: a later version's lines stay
            text += line + '\n';
        }
        Result<void> done = writeDocument(store, document_kind::kListener, one.card.name, text);
        if (done) {
            done = appendAudit(store, who, audited::kWritten, listenerDetails(one.card.name, "pass-on-to", other));
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> removeListener(Connection& store, const Who& who, const std::string& name) {
    const Result<bool> removed = removeDocument(store, document_kind::kListener, name);
    if (!removed) {
        return fail(removed.error());
    }
    return *removed ? appendAudit(store, who, audited::kRemoved, listenerDetails(name)) : Result<void>();
}

}  // namespace plumb::project
