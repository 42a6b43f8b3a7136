#include "widgets/keeping/audited_changes.h"

#include "base/json_text.h"
#include "project/audit.h"
#include "project/documents.h"
#include "project/notes.h"

#include <optional>
#include <set>
#include <string>
#include <utility>

namespace plumb::desk {
namespace {

using namespace project;

using Kinds = std::set<std::string>;

std::string documentDetails(const Kinds& kinds, std::optional<std::int64_t> id = std::nullopt) {
    std::string out = R"({"thing":"document","kinds":[)";
    for (const std::string& kind : kinds) {
        out += out.back() == '[' ? "" : ",";
        appendJsonText(out, kind);
    }
    return out + (id ? "],\"document\":" + std::to_string(*id) + '}' : "]}");
}

std::string noteDetails(std::int64_t source, std::uint64_t number) {
    const std::string one = std::to_string(number + 1);
    return R"({"thing":"note","source":)" + std::to_string(source) + R"(,"numbers":[[)" + one + ',' + one + "]]}";
}

/// Nothing: there is no such note.
Result<std::optional<std::string>> detailsOfNote(Connection& store, std::int64_t id) {
    Result<Statement> row = store.prepare("SELECT source, number FROM note WHERE id = ?");
    if (!row) {
        return fail(std::move(row.error()));
    }
    row->with(id);
    const Result<bool> found = row->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? std::optional(noteDetails(row->integer(0), static_cast<std::uint64_t>(row->integer(1))))
                  : std::nullopt;
}

Result<std::optional<std::int64_t>> documentId(Connection& store, std::string_view kind, std::string_view name) {
    Result<Statement> row = store.prepare("SELECT id FROM document WHERE kind = ? AND name = ?");
    if (!row) {
        return fail(std::move(row.error()));
    }
    row->with(kind, name);
    const Result<bool> found = row->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? std::optional(row->integer(0)) : std::nullopt;
}

}  // namespace

Result<void> addNoteAudited(Connection& store, const Who& who, std::int64_t source, const NoteRow& note) {
    const Result<std::int64_t> id = addNote(store, source, note);
    return id ? appendAudit(store, who, audited::kWritten, noteDetails(source, note.number)) : fail(id.error());
}

Result<void> changeNoteAudited(Connection& store, const Who& who, std::int64_t id, std::string_view text) {
    const Result<std::optional<std::string>> details = detailsOfNote(store, id);
    const Result<bool> changed = details ? changeNote(store, id, text, who.user) : fail(details.error());
    if (!changed || !*changed || !*details) {
        return changed ? Result<void>() : fail(changed.error());
    }
    return appendAudit(store, who, audited::kChanged, **details);
}

Result<void> removeNoteAudited(Connection& store, const Who& who, std::int64_t id) {
    const Result<std::optional<std::string>> details = detailsOfNote(store, id);
    Result<void> removed = details ? removeNote(store, id) : fail(details.error());
    return removed && *details ? appendAudit(store, who, audited::kRemoved, **details) : removed;
}

Result<void> writeDocumentAudited(Connection& store, const Who& who, std::string_view kind, std::string_view name,
                                  std::string_view content) {
    const Result<std::optional<std::int64_t>> before = documentId(store, kind, name);
    const Result<void> written = before ? writeDocument(store, kind, name, content) : fail(before.error());
    const Result<std::optional<std::int64_t>> id = written ? documentId(store, kind, name) : fail(written.error());
    return id ? appendAudit(store, who, *before ? audited::kChanged : audited::kWritten,
                            documentDetails({std::string(kind)}, *id))
              : fail(id.error());
}

Result<void> renameDocumentAudited(Connection& store, const Who& who, std::string_view kind, std::string_view name,
                                   std::string_view other) {
    const Result<std::optional<std::int64_t>> id = documentId(store, kind, name);
    const Result<bool> renamed = id ? renameDocument(store, kind, name, other) : fail(id.error());
    if (!renamed || !*renamed) {
        return renamed ? Result<void>() : fail(renamed.error());
    }
    return appendAudit(store, who, audited::kRenamed, documentDetails({std::string(kind)}, *id));
}

Result<void> removeDocumentAudited(Connection& store, const Who& who, std::string_view kind, std::string_view name) {
    const Result<std::optional<std::int64_t>> id = documentId(store, kind, name);
    const Result<bool> removed = id ? removeDocument(store, kind, name) : fail(id.error());
    if (!removed || !*removed) {
        return removed ? Result<void>() : fail(removed.error());
    }
    return appendAudit(store, who, audited::kRemoved, documentDetails({std::string(kind)}, *id));
}

Result<void> writeTextsAudited(Connection& store, const Who& who, const ProjectTexts& before, const ProjectTexts& now) {
    Result<void> done = writeTexts(store, before, now);
    Kinds written, changed, removed;
    for (const auto& [document, text] : now) {
        const auto known = before.find(document);
        if (!isViewText(document.first, document.second) && (known == before.end() || known->second != text)) {
            (known == before.end() ? written : changed).insert(document.first);
        }
    }
    for (const auto& [document, text] : before) {
        if (!isViewText(document.first, document.second) && !now.count(document)) {
            removed.insert(document.first);
        }
    }
    for (const auto& [kinds, what] : {std::pair{&written, audited::kWritten}, std::pair{&changed, audited::kChanged},
                                      std::pair{&removed, audited::kRemoved}}) {
        if (done && !kinds->empty()) {
            done = appendAudit(store, who, what, documentDetails(*kinds));
        }
    }
    return done;
}

}  // namespace plumb::desk
